import { describe, expect, it } from 'vitest';
import { freshName, holding } from '#lib/ui/shared/picker-item.ts';

const items = [{ label: 'Natten er et hul' }, { label: 'Én at ringe til' }];

describe('what is typed in a picker', () => {
	it('narrows to what holds it, however it is spelt in capitals', () => {
		expect(holding(items, ' NAT ')).toEqual([items[0]]);
		expect(holding(items, 'e\u0301n')).toEqual([items[1]]);
		expect(holding(items, '')).toEqual(items);
	});

	it('is the name of a new one only when none is called so', () => {
		expect(freshName(items, '  Ansvar ')).toBe('Ansvar');
		expect(freshName(items, 'én at RINGE til')).toBeUndefined();
		expect(freshName(items, '  ')).toBeUndefined();
	});
});
