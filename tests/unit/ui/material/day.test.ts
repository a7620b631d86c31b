import { describe, expect, test } from 'vitest';
import { dayInput, dayText, readDay } from '#lib/ui/material/day.ts';
import { initialsOf } from '#lib/ui/material/initials.ts';
import { titleOf } from '#lib/ui/material/title-of.ts';

describe('a date that somebody writes', () => {
	test.each([
		['12.3.2025', '2025-03-12'],
		['12/3-2025', '2025-03-12'],
		['3.2025', '2025-03'],
		['2025', '2025'],
		['2025-03-12', '2025-03-12'],
		[' 1. 12. 2025 ', '2025-12-01']
	])('%s is %s', (written, day) => expect(readDay(written)).toBe(day));

	test.each(['31.2.2025', '12.13.2025', 'i foråret', '12.3.25', ''])('%s is no day', (written) =>
		expect(readDay(written)).toBeUndefined()
	);

	test.each(['2025-03-12', '2025-03', '2025'])('%s can be put into a field and read again', (day) =>
		expect(readDay(dayInput(day))).toBe(day)
	);
});

test('a day is shown as exactly as it is known', () => {
	expect(['2025-03-12', '2025-03', '2025'].map((day) => dayText(day, 'da'))).toEqual([
		'12. mar. 2025',
		'mar. 2025',
		'2025'
	]);
});

test('initials are of the first and the last name', () => {
	expect(['Anna Marie Holm', 'bo', ' Åse  Ø '].map(initialsOf)).toEqual(['AH', 'B', 'ÅØ']);
});

test('a pasted text is named by its first line of words', () => {
	expect(titleOf('\n---\n# Feltnoter  fra hospice\nDer var stille.')).toBe('Feltnoter fra hospice');
	expect(titleOf('ord '.repeat(40))).toMatch(/^(ord )+…$/);
});
