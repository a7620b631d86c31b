import { describe, expect, it } from 'vitest';
import { elementTable, type LinkedFinding } from '#lib/domain/finding/element-table.ts';

const nights: LinkedFinding = {
	id: 'finding:nights',
	elements: [2, 9],
	materials: ['interviews', 'workshop'],
	sectors: ['region', 'municipality']
};
const follow: LinkedFinding = { id: 'finding:follow', elements: [2], materials: [], sectors: [] };

describe('the table of elements', () => {
	it('has the ten rows, the cross-cutting one last', () => {
		expect(elementTable([], []).map(({ element }) => element)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
	});

	it('puts a finding under each kind of material it rests on, and apart while it rests on none', () => {
		const provision = { element: 2, number: 'K2.1' } as const;
		const row = elementTable([nights, follow], [provision, { element: 3, number: 'A3.1' }])[1];
		expect(row).toEqual({
			element: 2,
			cells: [
				{ material: 'interviews', findings: [nights] },
				{ material: 'workshop', findings: [nights] },
				{ material: 'knowledge', findings: [] },
				{ material: 'practice', findings: [] }
			],
			bare: [follow],
			sectors: ['municipality', 'region'],
			provisions: [provision]
		});
	});
});
