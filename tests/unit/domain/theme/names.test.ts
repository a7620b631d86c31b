import { describe, expect, it } from 'vitest';
import { isElementAsCode, isElementTitle } from '#lib/domain/theme/element-title.ts';
import { isGeneralName } from '#lib/domain/theme/general-name.ts';

describe('the title of an element', () => {
	it.each([
		'Målgruppen',
		'  målgruppen ',
		'3 Kompetencer og uddannelse',
		'Element 9: Rådgivning',
		'The target group',
		'Tværgående/andet',
		'De faglige indsatser og deres tilrettelæggelse',
		'The professional interventions'
	])('is known in %j', (name) => expect(isElementTitle(name)).toBe(true));

	it.each(['Samarbejde', 'Rådgivning når det brænder på', 'Kompetencer og uddannelse hænger på den enkelte', ''])(
		'is not seen in %j',
		(name) => expect(isElementTitle(name)).toBe(false)
	);
});

describe('an element as a code', () => {
	it.each(['Rådgivning', '9 rådgivning', 'Element 4: udstyr', 'kompetencer og uddannelse', 'Equipment'])(
		'is known in %j',
		(label) => expect(isElementAsCode(label)).toBe(true)
	);

	it.each(['rådgivning', ' udstyr ', 'equipment', 'Rådgivning om natten', 'nat', ''])('is not seen in %j', (label) =>
		expect(isElementAsCode(label)).toBe(false)
	);
});

describe('a name that could head any report', () => {
	it.each(['Samarbejde', 'Barrierer og muligheder', 'Manglende ressourcer', 'Kompetencerne', 'Challenges'])(
		'is %j',
		(name) => expect(isGeneralName(name)).toBe(true)
	);

	it.each([
		'Natten er et hul i ansvaret',
		'Ventetid',
		'Samarbejde på nåde',
		'Kvalitet hænger på den enkelte',
		'Trust at night',
		''
	])('is not %j', (name) => expect(isGeneralName(name)).toBe(false));
});
