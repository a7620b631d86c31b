import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/domain/entry.ts';
import { isJson, type Json } from '#lib/domain/json.ts';
import { documentToEntry, entryToDocument, isStoredDocument } from '#lib/storage/document.ts';
import { anna, newId } from '../../support/rooms.ts';

const noon = '2026-03-02T12:00:00.000Z';
const entry: Entry = {
	id: `code:${newId()}`,
	rev: '3-c',
	v: 1,
	by: anna,
	at: noon,
	received: noon,
	ch: [newId()],
	alt: { label: [{ value: 'aften', by: anna, at: noon, change: newId() }] },
	f: { label: 'nat', list: [1, { a: null }] }
};

describe('a stored document', () => {
	test('gives back the record that was stored, whatever it holds', () => {
		const json = fc.jsonValue({ maxDepth: 3 }).map((value: unknown): Json => (isJson(value) ? value : null));
		fc.assert(
			fc.property(
				fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), json),
				fc.boolean(),
				fc.boolean(),
				(f, deleted, known) => {
					const { rev, ...fresh } = entry;
					const one: Entry = { ...fresh, f, ...(deleted ? { deleted } : {}), ...(known && rev ? { rev } : {}) };
					expect(documentToEntry(entryToDocument(one))).toEqual(one);
				}
			)
		);
	});

	test('is named as the database wants it', () => {
		const { id, rev, ...rest } = entry;
		expect(entryToDocument({ ...entry, deleted: true })).toEqual({ _id: id, _rev: rev, _deleted: true, ...rest });
	});

	test('of a newer program keeps the fields that this one does not know', () => {
		const stored = { ...entryToDocument(entry), tomorrow: { a: 1 }, f: { label: 'nat', 'new-field': [1] } };
		const read = documentToEntry(stored);
		expect(read && entryToDocument(read)).toEqual(stored);
	});

	test('from a pull has no marks, and no content where there is none', () => {
		const { ch: _marks, f: _content, ...bare } = entryToDocument(entry);
		const { id, rev, v, by, at, received, alt } = entry;
		expect(documentToEntry(bare)).toEqual({ id, rev, v, by, at, received, alt, ch: [], f: {} });
	});

	test('that is none of ours is no record', () => {
		expect(documentToEntry({ ...entryToDocument(entry), _id: '_design/x' })).toBeUndefined();
		expect([null, [], { _id: 'code:1' }, { v: 1 }, { _id: 'code:1', v: '1' }].map(isStoredDocument)).toEqual([
			false,
			false,
			false,
			false,
			false
		]);
		expect(isStoredDocument(entryToDocument(entry))).toBe(true);
	});
});
