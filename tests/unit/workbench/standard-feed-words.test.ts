import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DraftWords, hearWords } from '#lib/workbench/standard-feed-words.ts';

/** A clock that is moved by hand. */
function aClock() {
	const waiting = new Set<() => void>();
	return {
		later: (act: () => void) => {
			waiting.add(act);
			return () => void waiting.delete(act);
		},
		ring() {
			for (const act of [...waiting]) {
				waiting.delete(act);
				act();
			}
		},
		get waits() {
			return waiting.size;
		}
	};
}

function aDraft() {
	const document = new Y.Doc();
	const fragment = document.getXmlFragment('draft');
	return {
		document,
		fragment,
		write(words: string) {
			const paragraph = new Y.XmlElement('paragraph');
			paragraph.insert(0, [new Y.XmlText(words)]);
			fragment.insert(fragment.length, [paragraph]);
		}
	};
}

function listening() {
	const [draft, clock] = [aDraft(), aClock()];
	let told = 0;
	const stop = hearWords(draft.document, clock.later, () => told++);
	return { draft, clock, stop, told: () => told };
}

describe('what is written in a draft while it is searched', () => {
	test('is told once for all that was written meanwhile', () => {
		const { draft, clock, told } = listening();
		for (const letter of 'vagten') draft.write(letter);
		expect([told(), clock.waits]).toEqual([0, 1]);
		clock.ring();
		expect(told()).toBe(1);
		clock.ring();
		expect(told()).toBe(1);
		draft.write('natten');
		clock.ring();
		expect(told()).toBe(2);
	});

	test('is not told any more when nobody listens', () => {
		const { draft, clock, stop, told } = listening();
		draft.write('vagten');
		stop();
		draft.write('natten');
		clock.ring();
		expect([told(), clock.waits]).toEqual([0, 0]);
	});

	test('is read as it stands when nothing is kept for a screen', () => {
		const draft = aDraft();
		const words = new DraftWords(draft, aClock().later);
		expect(words.text).toEqual({ blocks: [] });
		draft.write('Om natten.');
		expect(words.text.blocks.map((block) => block.kind)).toEqual(['paragraph']);
	});
});
