import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAct } from '#lib/domain/change/apply-act.ts';
import type { Act } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import {
	acts,
	alternative,
	anEntry,
	anna,
	aTombstone,
	bo,
	create,
	fieldNames,
	histories,
	id,
	noon,
	received,
	record,
	remove,
	replay,
	rie,
	shape,
	update
} from './builders.ts';

const note = (field: string | undefined, what: 'both' | 'changed' | 'gone') => ({
	record,
	...(field === undefined ? {} : { field }),
	what
});

/** What one Change of Bo's makes of a record, but for the marks. */
const byBo = (old: Entry | undefined, act: Act, undoes?: string) =>
	shape(applyAct(old, act, received(1, bo, [act], undoes === undefined ? {} : { undoes })));

const bosOwn = { v: 1, id: record, by: bo, at: received(1, bo).at, received: noon };
const { ch: _ofEntry, ...annasOwn } = anEntry({});

describe('creating', () => {
	test('where there is nothing makes the record, without its empty fields', () => {
		expect(byBo(undefined, create({ label: 'nat', definition: null }))).toEqual({
			entry: { ...bosOwn, f: { label: 'nat' } },
			changed: true,
			notes: []
		});
	});

	test('over a tombstone begins the record anew, in the tombstone’s line of revisions, and keeps its marks', () => {
		const applied = applyAct(aTombstone(), create({ label: 'nat' }), received(1, bo));
		expect(applied).toEqual({
			entry: { ...bosOwn, rev: '2-b', ch: [id(500), id(501), id(1)], f: { label: 'nat' } },
			changed: true,
			notes: []
		});
	});

	test('what another has made alike changes nothing', () => {
		expect(byBo(anEntry({ label: 'nat' }), create({ label: 'nat' }))).toEqual({
			entry: { ...annasOwn, f: { label: 'nat' } },
			changed: false,
			notes: []
		});
	});

	test('what another has made keeps her values, fills the empty fields and lays the rest beside', () => {
		expect(byBo(anEntry({ label: 'nat' }), create({ label: 'om natten', definition: 'Efter kl. 23' }))).toEqual({
			entry: {
				...annasOwn,
				f: { label: 'nat', definition: 'Efter kl. 23' },
				alt: { label: [alternative(1, bo, 'om natten')] }
			},
			changed: true,
			notes: [note('label', 'both')]
		});
	});
});

describe('changing a field', () => {
	test('that is as she saw it writes it', () => {
		expect(byBo(anEntry({ label: 'nat' }), update('label', 'nat', 'aften'))).toEqual({
			entry: { ...annasOwn, f: { label: 'aften' } },
			changed: true,
			notes: []
		});
	});

	test('to null empties it; missing and null are one value', () => {
		const emptied = byBo(anEntry({ label: 'nat', place: 1 }), update('place', 1, null));
		expect(emptied).toEqual({ entry: { ...annasOwn, f: { label: 'nat' } }, changed: true, notes: [] });
		expect(byBo(anEntry({}), update('place', null, 4)).entry.f).toEqual({ place: 4 });
	});

	test('that already has the value changes nothing, whatever she saw', () => {
		expect(byBo(anEntry({ label: 'nat' }), update('label', 'aften', 'nat'))).toEqual({
			entry: { ...annasOwn, f: { label: 'nat' } },
			changed: false,
			notes: []
		});
	});

	test('that another has changed lays hers beside, and says so', () => {
		expect(byBo(anEntry({ label: 'nat' }), update('label', 'dag', 'aften'))).toEqual({
			entry: { ...annasOwn, f: { label: 'nat' }, alt: { label: [alternative(1, bo, 'aften')] } },
			changed: true,
			notes: [note('label', 'both')]
		});
	});

	test('on from her own alternative replaces it, and leaves those of others', () => {
		const annas = alternative(12, anna, 'aften');
		const old = anEntry({ label: 'nat' }, { alt: { label: [alternative(11, bo, 'aften'), annas] } });
		expect(byBo(old, update('label', 'aften', 'sen aften')).entry.alt).toEqual({
			label: [annas, alternative(1, bo, 'sen aften')]
		});
	});

	test('of a tombstone, or of nothing, tells that it is gone', () => {
		const { ch: _marks, ...tombstone } = aTombstone();
		expect(byBo(aTombstone(), update('label', 'nat', 'aften'))).toEqual({
			entry: tombstone,
			changed: false,
			notes: [note(undefined, 'gone')]
		});
		expect(byBo(undefined, update('label', 'nat', 'aften'))).toEqual({
			entry: { ...bosOwn, deleted: true, f: {} },
			changed: false,
			notes: [note(undefined, 'gone')]
		});
	});
});

describe('taking a stand on alternatives', () => {
	const [bos, ries] = [alternative(11, bo, 'aften'), alternative(12, rie, 'dag')];
	const old = anEntry({ label: 'nat' }, { alt: { label: [bos, ries] } });
	const settling = (settles: string[], to: Json = 'nat'): Act => ({
		id: record,
		kind: 'update',
		fields: { label: { from: 'nat', to } },
		settles: { label: settles }
	});

	test('removes those that she names', () => {
		expect(byBo(old, settling([bos.change], 'aften'))).toEqual({
			entry: { ...annasOwn, f: { label: 'aften' }, alt: { label: [ries] } },
			changed: true,
			notes: []
		});
	});

	test('leaves no empty list behind', () => {
		expect(byBo(old, settling([bos.change, ries.change]))).toEqual({
			entry: { ...annasOwn, f: { label: 'nat' } },
			changed: true,
			notes: []
		});
	});

	test('that are not there changes nothing', () => {
		expect(byBo(old, settling([id(77)]))).toMatchObject({ changed: false, entry: { alt: old.alt }, notes: [] });
	});
});

describe('deleting', () => {
	test('leaves a tombstone without words and without alternatives', () => {
		const old = anEntry({ label: 'nat' }, { alt: { label: [alternative(11, rie, 'aften')] } });
		expect(byBo(old, remove())).toEqual({ entry: { ...annasOwn, deleted: true, f: {} }, changed: true, notes: [] });
	});

	test('what is as she saw it deletes it', () => {
		expect(byBo(anEntry({ label: 'nat' }), remove({ label: 'nat', place: null })).entry.deleted).toBe(true);
	});

	test('what another has changed meanwhile keeps it, and says so', () => {
		expect(byBo(anEntry({ label: 'nat' }), remove({ label: 'aften' }))).toEqual({
			entry: { ...annasOwn, f: { label: 'nat' } },
			changed: false,
			notes: [note('label', 'changed')]
		});
	});

	test('what is gone already is no news', () => {
		expect(byBo(aTombstone(), remove())).toMatchObject({ changed: false, notes: [] });
		expect(byBo(undefined, remove())).toMatchObject({ changed: false, notes: [] });
	});
});

describe('undoing', () => {
	test('puts back what is still as her Change left it', () => {
		expect(byBo(anEntry({ label: 'aften' }), update('label', 'aften', 'nat'), id(50))).toEqual({
			entry: { ...annasOwn, f: { label: 'nat' } },
			changed: true,
			notes: []
		});
	});

	test('leaves what another has changed since, lays nothing beside it, and says so', () => {
		expect(byBo(anEntry({ label: 'dag' }), update('label', 'aften', 'nat'), id(50))).toEqual({
			entry: { ...annasOwn, f: { label: 'dag' } },
			changed: false,
			notes: [note('label', 'changed')]
		});
	});
});

describe('any Change', () => {
	test('applied twice is the same as once', () => {
		fc.assert(
			fc.property(histories, acts, fc.constantFrom(anna, bo), (before, act, by) => {
				const old = replay(undefined, before);
				const change = received(600, by, [act]);
				const once = applyAct(old, act, change);
				expect(applyAct(once.entry, act, change)).toMatchObject({ entry: once.entry, changed: false });
			})
		);
	});

	test('applied twice tells again of the values that were laid beside', () => {
		fc.assert(
			fc.property(histories, acts, (before, act) => {
				const change = received(600, bo, [act]);
				const once = applyAct(replay(undefined, before), act, change);
				const beside = once.notes.filter(({ what }) => what === 'both');
				const again = applyAct(once.entry, act, change).notes;
				expect(new Set(again.map(({ field }) => field))).toEqual(new Set(beside.map(({ field }) => field)));
			})
		);
	});

	test('that was applied may come again after any others, and changes nothing', () => {
		fc.assert(
			fc.property(histories, fc.nat(), (history, n) => {
				const entry = replay(undefined, history);
				const again = history[n % Math.max(1, history.length)];
				expect(replay(entry, again ? [again] : [])).toEqual(entry);
			})
		);
	});

	test('leaves its mark, even where it has no effect', () => {
		fc.assert(
			fc.property(histories, acts, (before, act) => {
				const old = replay(undefined, before);
				const { entry } = applyAct(old, act, received(600, bo, [act]));
				expect(entry.ch).toEqual([...(old?.ch ?? []), id(600)]);
			})
		);
	});

	test('without effect leaves everything but the mark', () => {
		fc.assert(
			fc.property(histories, acts, (before, act) => {
				const old = replay(undefined, before);
				const applied = applyAct(old, act, received(600, bo, [act]));
				fc.pre(old !== undefined && !applied.changed);
				expect({ ...applied.entry, ch: [] }).toEqual({ ...old, ch: [] });
			})
		);
	});

	test('to one field leaves the others, so the order of Changes to different fields does not matter', () => {
		const content = fc.record({ label: fc.constantFrom('a', 'b'), definition: fc.constantFrom('a', 'b') });
		const edit = fc.tuple(fc.constantFrom(anna, bo), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', null));
		fc.assert(
			fc.property(
				content,
				fc.array(edit, { maxLength: 4 }),
				fc.array(edit, { maxLength: 4 }),
				fc.nat(),
				(f, one, other, by) => {
					const toLabel = one.map(([who, from, to], n) => received(n + 1, who, [update('label', from, to)]));
					const toDefinition = other.map(([who, from, to], n) =>
						received(n + 101, who, [update('definition', from, to)])
					);
					const woven = weave(toLabel, toDefinition, by);
					const without = ({ ch, ...rest }: Entry) => ({ ...rest, ch: [...ch].sort() });
					const [inARow, mixed] = [[...toLabel, ...toDefinition], woven].map((list) => replay(anEntry(f), list));
					expect(mixed && without(mixed)).toEqual(inARow && without(inARow));
				}
			)
		);
	});

	test('that goes on from her own value leaves at most one alternative of hers for what she started from', () => {
		// Each person types on from what she last saw or wrote; now and then she catches up with the record.
		const step = fc.record({ by: fc.constantFrom(anna, bo, rie), catchesUp: fc.boolean() });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				let entry = anEntry({ label: 'start' });
				const seen = new Map<PersonId, { origin: number; value: Json }>();
				const origins = new Map<string, number>();
				for (const [n, { by, catchesUp }] of steps.entries()) {
					const known = seen.get(by);
					const at = known && !catchesUp ? known : { origin: n, value: entry.f['label'] ?? null };
					const change = received(n + 1, by, [update('label', at.value, `value ${n}`)]);
					entry = change.acts.reduce((now, act) => applyAct(now, act, change).entry, entry);
					seen.set(by, { origin: at.origin, value: `value ${n}` });
					origins.set(change.id, at.origin);
				}
				const kept = (entry.alt?.['label'] ?? []).map(({ by, change }) => `${by} from ${origins.get(change) ?? ''}`);
				expect(kept).toEqual([...new Set(kept)]);
			})
		);
	});

	test('never loses a value that somebody wrote over another’s', () => {
		// Two people who both saw the start: whoever comes second, both values are there.
		fc.assert(
			fc.property(fc.constantFrom(...fieldNames), fc.boolean(), (name, first) => {
				const [one, other] = [received(1, anna, [update(name, 'a', 'b')]), received(2, bo, [update(name, 'a', 'c')])];
				const entry = replay(anEntry({ [name]: 'a' }), first ? [one, other] : [other, one]);
				const there = [entry?.f[name], ...(entry?.alt?.[name] ?? []).map(({ value }) => value)];
				expect(new Set(there)).toEqual(new Set(['b', 'c']));
			})
		);
	});
});

/** The two lists in one, each in its own order; the bits of a number say whose turn it is. */
function weave<T>(one: readonly T[], other: readonly T[], by: number): T[] {
	const [left, right] = [[...one], [...other]];
	const woven: T[] = [];
	for (let bit = 0; left.length > 0 || right.length > 0; bit++) {
		const next = (by >> (bit % 30)) & 1 ? (left.shift() ?? right.shift()) : (right.shift() ?? left.shift());
		if (next !== undefined) woven.push(next);
	}
	return woven;
}
