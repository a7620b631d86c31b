import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAct } from '#lib/domain/change/apply-act.ts';
import type { Act } from '#lib/domain/change/change.ts';
import { inverse } from '#lib/domain/change/inverse.ts';
import { alternative, anEntry, anna, bo, create, id, received, remove, replay, update, values } from './builders.ts';

const mirrored: fc.Arbitrary<Act> = fc.oneof(
	fc.dictionary(fc.constantFrom('label', 'place'), values).map((content) => create(content)),
	fc.dictionary(fc.constantFrom('label', 'place'), values).map((content) => remove(content)),
	fc.tuple(values, values).map(([from, to]) => update('label', from, to))
);

function withoutSettling(act: Act): Act {
	if (act.kind !== 'update') return act;
	const { settles: _settled, ...rest } = act;
	return rest;
}

describe('taking a Change back', () => {
	test('twice gives the Change again', () => {
		fc.assert(
			fc.property(fc.array(mirrored, { maxLength: 4 }), (acts) => {
				const back = inverse(received(1, anna, acts));
				const again = inverse(received(2, anna, back, { undoes: id(1) }));
				expect(again.map(withoutSettling)).toEqual(acts);
			})
		);
	});

	test('gives the content that was there before, when nobody else has been there', () => {
		const before = { label: 'nat', place: 4 };
		fc.assert(
			fc.property(
				fc.constantFrom(
					update('label', 'nat', 'aften'),
					update('place', 4, null),
					update('new', null, 1),
					remove(before)
				),
				(act) => {
					const change = received(1, anna, [act]);
					const undo = received(2, anna, inverse(change), { undoes: change.id });
					expect(replay(anEntry(before), [change, undo])?.f).toEqual(before);
				}
			)
		);
	});

	test('of a creation deletes the record, unless somebody has changed it', () => {
		const change = received(1, anna, [create({ label: 'nat' })]);
		const undo = received(3, anna, inverse(change), { undoes: change.id });
		expect(replay(undefined, [change, undo])?.deleted).toBe(true);
		const bos = received(2, bo, [update('label', 'nat', 'aften')]);
		expect(replay(undefined, [change, bos, undo])).toMatchObject({ f: { label: 'aften' } });
	});

	test('over many records leaves those that a colleague has changed, and says which', () => {
		const ids = Array.from({ length: 41 }, (_, n) => `code:${id(n + 10)}` as const);
		const change = received(
			1,
			anna,
			ids.map((one) => update('place', 1, 2, one))
		);
		const [first, second] = ids;
		const undo = received(3, anna, inverse(change), { undoes: change.id });
		const results = undo.acts.map((act) => {
			const bos = act.id === first || act.id === second ? [received(2, bo, [update('place', 2, 3, act.id)])] : [];
			const old = replay(anEntry({ place: 1 }, { id: act.id }), [
				{ ...change, acts: change.acts.filter((one) => one.id === act.id) },
				...bos
			]);
			return applyAct(old, act, undo);
		});
		expect(results.map(({ entry }) => entry.f['place'])).toEqual([3, 3, ...Array.from({ length: 39 }, () => 1)]);
		expect(results.flatMap(({ notes }) => notes)).toEqual(
			[first, second].map((one) => ({ record: one, field: 'place', what: 'changed' }))
		);
		expect(results.every(({ entry }) => entry.alt === undefined)).toBe(true);
	});

	test('takes away the alternative that it left, and nobody else’s', () => {
		const change = received(1, anna, [update('label', 'dag', 'aften')]);
		const bos = alternative(11, bo, 'morgen');
		const old = anEntry({ label: 'nat' }, { alt: { label: [bos] } });
		const undo = received(2, anna, inverse(change), { undoes: change.id });
		expect(replay(old, [change])?.alt?.['label']).toEqual([bos, alternative(1, anna, 'aften')]);
		expect(replay(old, [change, undo])).toMatchObject({ f: { label: 'nat' }, alt: { label: [bos] } });
	});
});
