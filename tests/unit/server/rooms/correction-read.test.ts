import { describe, expect, test } from 'vitest';
import { mostOperations, readChange } from '#lib/domain/change/read-change.ts';
import { longestText } from '#lib/domain/records/version.ts';
import { ownRoom } from '#lib/domain/room.ts';
import { anna, aStudy, newId } from '../../../support/rooms.ts';
import { aCorrection } from './correction-world.ts';

const [source, version] = [newId(), newId()];
const on = `version:${source}:${version}` as const;
const { change } = aCorrection(on, [{ at: 3, del: 2, ins: 'æ' }]);
const read = (correction: unknown, more: object = {}) =>
	readChange(JSON.parse(JSON.stringify({ ...change, ...more, correction })));

describe('a correction over the network', () => {
	test.each([
		['of words', { ...change.correction }],
		['that takes a version back', { source: `source:${source}`, on, ops: [], undoes: `version:${source}:${newId()}` }],
		['that settles a side version', { ...change.correction, settles: `version:${source}:${newId()}` }]
	])('%s comes out as it went in', (_, correction) => {
		expect(read(correction)).toEqual({ ok: true, value: { ...change, correction } });
	});

	test.each<[string, object]>([
		['of a version of another source', { on: `version:${newId()}:${version}` }],
		['of something that is no version', { on: `words:${source}:${version}` }],
		['of no source', { source: `code:${source}` }],
		['with a place before the text', { ops: [{ at: -1, del: 0, ins: '' }] }],
		['with half a place', { ops: [{ at: 1.5, del: 0, ins: '' }] }],
		['without words', { ops: [{ at: 1, del: 0 }] }],
		['in more places than are taken at once', { ops: Array(mostOperations + 1).fill({ at: 1, del: 0, ins: '' }) }],
		['with more words than a text may have', { ops: [{ at: 1, del: 0, ins: 'a'.repeat(longestText + 1) }] }],
		['that takes back and says words of its own', { undoes: on }],
		['that takes back a version of another source', { ops: [], undoes: `version:${newId()}:${version}` }]
	])('%s is unreadable', (_, wrong) => {
		expect(read({ ...change.correction, ...wrong })).toMatchObject({ ok: false, why: { why: { code: 'unreadable' } } });
	});

	test('with a deed is unreadable: it is one or the other', () => {
		const deed = { kind: 'share', from: ownRoom(aStudy, anna), to: aStudy, source: `source:${source}` };
		expect(read(change.correction, { deed })).toMatchObject({ ok: false });
	});
});
