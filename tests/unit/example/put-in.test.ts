import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordId } from '#lib/domain/ids.ts';
import { isOf, type RecordKind } from '#lib/domain/records/record-kind.ts';
import { recordKinds } from '#lib/domain/records/kinds.ts';
import { closeHost, openHost, type Host } from '#lib/server/host.ts';
import { exampleStandard, exampleStudy, hasExample, putInExample } from '../../../src/example/put-in-example.ts';

let host: Host;
const now = new Date('2026-03-02T12:00:00.000Z');

beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'roedtraad-'));
	Object.assign(process.env, { DATA_DIR: join(folder, 'data'), PORT: '0' });
	host = await openHost();
	expect(await hasExample(host)).toBe(false);
	await putInExample(host, now);
});
afterAll(() => closeHost());

const records = (room: typeof exampleStudy | typeof exampleStandard) => host.rooms.room(room).records.range('');

describe('the example in a store', () => {
	test('is all there, and every record holds what its kind says', async () => {
		expect(await hasExample(host)).toBe(true);
		const kinds = new Map<string, RecordKind>(recordKinds.map((kind) => [kind.kind, kind]));
		for (const room of [exampleStudy, exampleStandard])
			for (const entry of await records(room)) {
				const kind = kinds.get(entry.id.slice(0, entry.id.indexOf(':')));
				expect([entry.id, kind !== undefined && isOf(kind, entry)]).toEqual([entry.id, true]);
			}
	});

	test('put in twice is there once', async () => {
		const before = await records(exampleStudy);
		await putInExample(host, new Date('2026-03-03T12:00:00.000Z'));
		expect((await records(exampleStudy)).map(({ id, rev }) => [id, rev])).toEqual(
			before.map(({ id, rev }) => [id, rev])
		);
	});

	test('names three experts under their quotes and nobody else, and no name stands anywhere else in the study', async () => {
		const names = ['Dorte Falkesgaard', 'Ulla Brandsholt', 'Hanne-Lis Toftemark'];
		const holding = (await records(exampleStudy)).filter(({ f }) =>
			names.some((name) => JSON.stringify(f).includes(name))
		);
		expect(new Set(holding.map(({ id }) => id.slice(0, id.indexOf(':'))))).toEqual(new Set(['quote']));
		for (const { f } of holding)
			expect(names.some((name) => JSON.stringify(f['attribution']).startsWith(`"${name}`))).toBe(true);
	});

	test('has the provisions of its draft as an outline, numbered by element, resting on findings that are there', async () => {
		const held = await records(exampleStandard);
		const outline = held.find(({ id }) => id.startsWith('outline:'));
		const provisions = outline?.f['provisions'] as { number: string; findings: RecordId[] }[];
		expect(provisions.length).toBeGreaterThanOrEqual(12);
		expect(provisions.map(({ number }) => number)).toContain('K2.1');
		const known = new Set(held.map(({ id }) => id));
		for (const { findings } of provisions) for (const id of findings) expect(known.has(id)).toBe(true);
	});

	test('has every comment at its words', async () => {
		const threads = (await records(exampleStandard)).filter(({ id }) => id.startsWith('thread:'));
		expect(threads.length).toBeGreaterThanOrEqual(6);
		expect(threads.filter(({ f }) => f['loose'] === true)).toEqual([]);
	});
});
