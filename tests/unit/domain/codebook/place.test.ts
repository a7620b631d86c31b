import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, placesBetween, placesFor, type Placed } from '#lib/domain/codebook/place.ts';

describe('places between neighbours', () => {
	it('lie between the two, ascending', () => {
		expect(placesBetween(1, 2, 1)).toEqual([1.5]);
		expect(placesBetween(0, 3, 2)).toEqual([1, 2]);
	});

	it('go outwards from a single neighbour, and from 1 where there is none', () => {
		expect(placesBetween(7, undefined, 2)).toEqual([8, 9]);
		expect(placesBetween(undefined, 7, 2)).toEqual([5, 6]);
		expect(placesBetween(undefined, undefined, 2)).toEqual([1, 2]);
	});

	it('run out when no number lies between', () => {
		expect(placesBetween(1, 1 + Number.EPSILON, 1)).toBeUndefined();
		expect(placesBetween(1, 1, 1)).toBeUndefined();
		expect(placesBetween(2 ** 53, undefined, 1)).toBeUndefined();
	});
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const somePlace = fc.oneof(
	fc.option(fc.constantFrom(1, 2, 2, 3, 1 + Number.EPSILON), { nil: undefined }),
	fc.double({ noNaN: true, noDefaultInfinity: true })
);
const someSiblings = fc
	.array(somePlace, { maxLength: ids.length })
	.map((places) => places.map((place, at): Placed => ({ id: ids[at] ?? '', place })));

function orderAfter(siblings: readonly Placed[], written: ReadonlyMap<string, number>): string[] {
	const others = [...written.keys()].filter((id) => !siblings.some((one) => one.id === id));
	const all = [...siblings, ...others.map((id): Placed => ({ id }))];
	return all
		.map(({ id, place }) => ({ id, place: written.get(id) ?? place }))
		.sort(byPlace)
		.map(({ id }) => id);
}

describe('places to write for a move', () => {
	it('put the moved lines before the line named, whatever the places were', () => {
		fc.assert(
			fc.property(someSiblings, fc.subarray(ids), fc.nat(8), (siblings, moved, at) => {
				const staying = siblings.filter(({ id }) => !moved.includes(id)).sort(byPlace);
				const before = staying[at]?.id;
				const cut = before === undefined ? staying.length : at;
				const names = staying.map(({ id }) => id);
				expect(orderAfter(siblings, placesFor(siblings, moved, before))).toEqual([
					...names.slice(0, cut),
					...moved,
					...names.slice(cut)
				]);
			})
		);
	});

	it('are written for the moved alone as long as there is room', () => {
		const siblings = [1, 2, 3].map((place, at): Placed => ({ id: ids[at] ?? '', place }));
		expect([...placesFor(siblings, ['c'], 'b')]).toEqual([['c', 1.5]]);
	});

	it('number all anew when a hundred moves to one spot have used the room up', () => {
		let siblings: Placed[] = [
			{ id: 'a', place: 1 },
			{ id: 'b', place: 2 },
			{ id: 'c', place: 3 }
		];
		let renumbered = 0;
		for (let n = 0; n < 100; n++) {
			const moved = n % 2 === 0 ? 'c' : 'b';
			const written = placesFor(siblings, [moved], n % 2 === 0 ? 'b' : 'c');
			if (written.size > 1) renumbered++;
			siblings = siblings.map(({ id, place }) => ({ id, place: written.get(id) ?? place }));
			expect(siblings.toSorted(byPlace).map(({ id }) => id)[1]).toBe(moved);
		}
		expect(renumbered).toBeGreaterThan(0);
		expect(renumbered).toBeLessThan(5);
	});
});
