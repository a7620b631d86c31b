import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { holds, onlyTidies, plainDocument } from '#lib/server/collab/yjs.ts';

const textOf = (doc: Y.Doc): Y.Text => doc.getText('t');

/** Of bold words one half each is deleted in two documents at once: what is left of them is an empty mark. */
function twoHalves(): [Uint8Array, Uint8Array, Uint8Array] {
	const [a, b] = [new Y.Doc(), new Y.Doc()];
	textOf(a).insert(0, 'fede ord og flere');
	textOf(a).format(0, 8, { bold: true });
	hearing(b, [Y.encodeStateAsUpdate(a)]);
	const before = Y.encodeStateAsUpdate(a);
	const since = Y.encodeStateVector(a);
	textOf(a).delete(0, 4);
	textOf(b).delete(4, 4);
	return [before, Y.encodeStateAsUpdate(a, since), Y.encodeStateAsUpdate(b, since)];
}

function hearing<D extends Y.Doc>(doc: D, updates: readonly Uint8Array[]): D {
	// Yjs knows the type of a root only when it is asked for.
	textOf(doc);
	for (const update of updates) Y.applyUpdate(doc, update);
	return doc;
}

test('the copy of the server changes when something is applied, and never of itself', () => {
	const changesOf = (doc: Y.Doc): number => {
		let changes = 0;
		doc.on('update', () => void (changes += 1));
		hearing(doc, twoHalves());
		return changes;
	};
	expect(changesOf(plainDocument())).toBe(3);
	// As an ordinary document does.
	expect(changesOf(new Y.Doc())).toBe(4);
});

describe('an update only tidies', () => {
	test('when it takes out marks and nothing else', () => {
		const halves = twoHalves();
		const [server, reader] = [hearing(plainDocument(), halves), hearing(new Y.Doc(), halves)];
		const update = Y.encodeStateAsUpdate(reader);
		expect([holds(server, update), onlyTidies(server, update)]).toEqual([false, true]);
	});

	/** A document and the server's copy of it. */
	function known(): { server: Y.Doc; doc: Y.Doc } {
		const [before] = twoHalves();
		return { server: hearing(plainDocument(), [before]), doc: hearing(new Y.Doc(), [before]) };
	}

	test('not when it takes out words', () => {
		const { server, doc } = known();
		textOf(doc).delete(2, 1);
		expect(onlyTidies(server, Y.encodeStateAsUpdate(doc))).toBe(false);
	});

	test('not when it puts something in, be it a mark', () => {
		const { server, doc } = known();
		textOf(doc).format(0, 2, { italic: true });
		expect(onlyTidies(server, Y.encodeStateAsUpdate(doc))).toBe(false);
	});

	test('not when it speaks of what is unknown here', () => {
		expect(onlyTidies(plainDocument(), Y.encodeStateAsUpdate(known().doc))).toBe(false);
	});

	test('when it says nothing', () => {
		const { server, doc } = known();
		expect(
			[Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(new Y.Doc())].map((one) => onlyTidies(server, one))
		).toEqual([true, true]);
	});
});
