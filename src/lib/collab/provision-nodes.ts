import { Node, type Attributes } from '@tiptap/core';
import { elementOf } from '#lib/domain/framework/element.ts';
import { obligations, type Sector } from '#lib/domain/standard/text.ts';
import { attribute, idAttribute } from './attribute.ts';
import { plainBlocks } from './lists.ts';

/** The attribute of a provision that says whether it applies to a sector: one each, so that two people can each set one. */
export const sectorAttributes: Readonly<Record<Sector, string>> = {
	municipality: 'municipality',
	region: 'region',
	'general-practice': 'generalPractice',
	specialised: 'specialised',
	'cross-sector': 'crossSector'
};

function sectorsAsAttributes(): Attributes {
	const none: Attributes = {};
	return Object.values(sectorAttributes).reduce(
		(all, name) => ({ ...all, ...attribute(name, `data-${name.toLowerCase()}`, false, (text) => text === 'true') }),
		none
	);
}

/**
 * A requirement or a recommendation. It has one statement, one rationale and one basis, in that order; the schema allows
 * more and another order, since what two people do at once may leave that for a moment (see `unfinished.ts`).
 * `keep-shape.ts` puts it right.
 */
export const Provision = Node.create({
	name: 'provision',
	group: 'block',
	content: '(statement | rationale | basis)*',
	isolating: true,
	defining: true,
	addAttributes: () => ({
		...idAttribute(),
		...attribute('obligation', 'data-obligation', 'requirement', (text) => obligations.find((one) => one === text)),
		...attribute('element', 'data-element', 0, (text) => elementOf(Number(text))),
		...sectorsAsAttributes()
	}),
	parseHTML: () => [{ tag: 'section[data-provision]' }],
	renderHTML: ({ HTMLAttributes }) => ['section', { 'data-provision': '', ...HTMLAttributes }, 0]
});

/** What is required or recommended: one sentence if it can. */
export const Statement = Node.create({
	name: 'statement',
	content: 'inline*',
	isolating: true,
	defining: true,
	addAttributes: () => idAttribute(),
	parseHTML: () => [{ tag: 'p[data-statement]', priority: 60 }],
	renderHTML: ({ HTMLAttributes }) => ['p', { 'data-statement': '', ...HTMLAttributes }, 0]
});

/** Why this, and why so strongly. */
export const Rationale = Node.create({
	name: 'rationale',
	content: plainBlocks,
	isolating: true,
	defining: true,
	parseHTML: () => [{ tag: 'div[data-rationale]' }],
	renderHTML: ({ HTMLAttributes }) => ['div', { 'data-rationale': '', ...HTMLAttributes }, 0]
});

/** What the provision rests on; nobody writes in it. */
export const Basis = Node.create({
	name: 'basis',
	content: 'basisLink*',
	isolating: true,
	selectable: false,
	parseHTML: () => [{ tag: 'div[data-basis]' }],
	renderHTML: ({ HTMLAttributes }) => ['div', { 'data-basis': '', ...HTMLAttributes }, 0]
});
