import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeVersion, type Act, type Change, type RefusalCode } from '#lib/domain/change/change.ts';
import { mostActs, readChange } from '#lib/domain/change/read-change.ts';
import { create, id, record, update } from './builders.ts';

const plain = {
	v: changeVersion,
	id: id(1),
	room: `study-${id(800)}`,
	epoch: 1,
	at: '2026-03-02T11:00:00.000Z',
	acts: [create({ label: 'nat' })]
} satisfies Change;

const refusedWith = (value: unknown) => {
	const read = readChange(JSON.parse(JSON.stringify(value)));
	return read.ok ? undefined : [read.why.id, read.why.why.code];
};

describe('what comes over the network', () => {
	test('is a Change or a failure, never a throw', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => ['true', 'false'].includes(String(readChange(value).ok))));
	});

	test('that is nearly a Change is a Change or a failure that carries its id', () => {
		const key = fc.constantFrom('v', 'room', 'epoch', 'at', 'prev', 'undoes', 'reason', 'acts', 'deed');
		fc.assert(
			fc.property(key, fc.jsonValue(), (name, value) => {
				const read = readChange({ ...plain, [name]: value });
				expect(read.ok || read.why.id === plain.id).toBe(true);
			})
		);
	});

	test('with an act that is nearly one is a Change or a failure that carries its id', () => {
		const key = fc.constantFrom('id', 'kind', 'fields', 'settles', 'more');
		fc.assert(
			fc.property(key, fc.jsonValue(), fc.constantFrom('create', 'update', 'delete'), (name, value, kind) => {
				const read = readChange({ ...plain, acts: [{ ...create({ label: 'nat' }), kind, [name]: value }] });
				expect(read.ok || read.why.id === plain.id).toBe(true);
			})
		);
	});

	test('comes out as it went in', () => {
		const name = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,20}$/).filter((one) => !(one in {}));
		const value = fc
			.jsonValue({ maxDepth: 3 })
			.filter((one) => !/"(__\w+__|[a-z]+[A-Z]\w*|constructor)":/.test(JSON.stringify(one)));
		const kinds = fc.oneof(
			fc.dictionary(name, fc.record({ to: value })).map((fields) => ({ kind: 'create' as const, fields })),
			fc
				.tuple(
					fc.dictionary(name, fc.record({ from: value, to: value })),
					fc.dictionary(name, fc.array(fc.nat(99).map(id)))
				)
				.map(([fields, settles]) => ({ kind: 'update' as const, fields, settles })),
			fc.dictionary(name, fc.record({ from: value })).map((fields) => ({ kind: 'delete' as const, fields })),
			fc.constant({ kind: 'delete' as const })
		);
		const more = fc.record(
			{ prev: fc.nat(99).map(id), undoes: fc.nat(99).map(id), reason: fc.string() },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(fc.array(kinds, { maxLength: 4 }), more, (list, rest) => {
				const acts = list.map((act, n) => ({ ...act, id: `code:${id(n)}` }));
				const sent: unknown = JSON.parse(JSON.stringify({ ...plain, ...rest, acts }));
				expect(readChange(sent)).toEqual({ ok: true, value: sent });
			})
		);
	});

	const share = { kind: 'share', from: `own-${id(800)}-${id(7)}`, to: `study-${id(800)}`, source: `source:${id(3)}` };

	test('may be a deed over two rooms', () => {
		const sent = { ...plain, room: share.from, acts: [], deed: share };
		expect(readChange(sent)).toEqual({ ok: true, value: sent });
	});

	const failures: readonly (readonly [string, object, RefusalCode])[] = [
		['a newer version', { v: changeVersion + 1 }, 'unknown-version'],
		['a version that is no number', { v: '1' }, 'unreadable'],
		['a room that is none', { room: 'changes-1' }, 'unreadable'],
		['no epoch', { epoch: null }, 'unreadable'],
		['a clock that shows no time', { at: 'i går' }, 'unreadable'],
		['a predecessor that is no id', { prev: 'x' }, 'unreadable'],
		['a reason without end', { reason: 'x'.repeat(4001) }, 'unreadable'],
		['more acts than may be', { acts: Array.from({ length: mostActs + 1 }, () => 0) }, 'too-many'],
		['acts that are no list', { acts: {} }, 'unreadable'],
		['an act of an unknown kind', { acts: [{ ...create({}), kind: 'frobnicate' }] }, 'unreadable'],
		['two acts on one record', { acts: [create({}), update('label', null, 'x')] }, 'unreadable'],
		['a record without a name', { acts: [{ ...create({}), id: 'code' }] }, 'unreadable'],
		['an unknown deed', { deed: { ...share, kind: 'release' } }, 'unreadable'],
		['a deed from a room that is not her own', { deed: { ...share, from: share.to } }, 'unreadable'],
		['a deed about no record', { deed: { ...share, source: 'x' } }, 'unreadable'],
		['settling that is no list', { acts: [{ ...update('label', 1, 2), settles: { label: 1 } }] }, 'unreadable']
	];
	test.each(failures)('with %s is refused under its id', (_what, wrong, code) => {
		expect(refusedWith({ ...plain, ...wrong })).toEqual([plain.id, code]);
	});

	test('without an id that can be read is refused without one', () => {
		expect(refusedWith({ ...plain, id: 'A'.repeat(26) })).toEqual([undefined, 'unreadable']);
		expect(refusedWith([plain])).toEqual([undefined, 'unreadable']);
		expect(refusedWith(null)).toEqual([undefined, 'unreadable']);
	});

	test('may be nested a little, not without end', () => {
		const deep: unknown = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
		expect(refusedWith({ ...plain, acts: [{ ...create({}), fields: { label: { to: deep } } }] })).toEqual([
			plain.id,
			'unreadable'
		]);
	});

	const prototypeNames = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
	const named = (name: string, value: unknown): unknown =>
		JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);

	test.each(prototypeNames)('with a field, a settled field or a key named %s is refused', (name) => {
		const acts: readonly unknown[] = [
			{ id: record, kind: 'create', fields: named(name, { to: 1 }) },
			{ id: record, kind: 'update', fields: named(name, { from: null, to: null }) },
			{ id: record, kind: 'delete', fields: named(name, { from: 1 }) },
			{ id: record, kind: 'update', fields: {}, settles: named(name, []) },
			{ id: record, kind: 'create', fields: { file: { to: { list: [named(name, 1)] } } } },
			{ id: record, kind: 'update', fields: { file: { from: named(name, 1), to: null } } }
		];
		expect(acts.map((act) => readChange({ ...plain, acts: [act] }).ok)).toEqual(acts.map(() => false));
	});

	test('may hold any words as a value', () => {
		const acts: Act[] = [create({ label: 'constructor', definition: '__proto__' })];
		expect(readChange({ ...plain, acts }).ok).toBe(true);
	});
});
