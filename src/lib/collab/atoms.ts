import { Node } from '@tiptap/core';
import { isRecordId, kindOf } from '#lib/domain/ids.ts';
import { basisRoles } from '#lib/domain/standard/text.ts';
import { attribute, idAttribute } from './attribute.ts';

const refTo = (kind: string) => (text: string) => (isRecordId(text) && kindOf(text) === kind ? text : undefined);
const word = (text: string): string => text;

/**
 * That a provision rests on a released finding. Each is a node of its own and never an item of a list in an attribute:
 * when two people add one each, both stay. To the editor it is a block, so that no caret comes between two of them.
 */
export const BasisLink = Node.create({
	name: 'basisLink',
	atom: true,
	selectable: false,
	addAttributes: () => ({
		...idAttribute(),
		...attribute<string | null>('finding', 'data-finding', null, refTo('released-finding')),
		...attribute('role', 'data-role', 'grounds', (text) => basisRoles.find((one) => one === text)),
		...attribute('fingerprint', 'data-fingerprint', '', word)
	}),
	parseHTML: () => [{ tag: 'span[data-basis-link]' }],
	renderHTML: ({ HTMLAttributes }) => ['span', { 'data-basis-link': '', ...HTMLAttributes }]
});

/** A released finding cited in running text. */
export const Citation = Node.create({
	name: 'citation',
	group: 'inline',
	inline: true,
	atom: true,
	addAttributes: () => ({
		...idAttribute(),
		...attribute<string | null>('finding', 'data-finding', null, refTo('released-finding')),
		...attribute('fingerprint', 'data-fingerprint', '', word)
	}),
	parseHTML: () => [{ tag: 'span[data-citation]' }],
	renderHTML: ({ HTMLAttributes }) => ['span', { 'data-citation': '', ...HTMLAttributes }]
});

/** A quote in running text: its words are looked up when it is shown, so that a withdrawn one has none. */
export const QuoteAtom = Node.create({
	name: 'quote',
	group: 'inline',
	inline: true,
	atom: true,
	addAttributes: () => ({
		...idAttribute(),
		...attribute<string | null>('quote', 'data-quote', null, refTo('released-quote'))
	}),
	parseHTML: () => [{ tag: 'span[data-quote]' }],
	renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes]
});

/** A note at the foot of the page; numbered by where it stands. */
export const Footnote = Node.create({
	name: 'footnote',
	group: 'inline',
	inline: true,
	atom: true,
	addAttributes: () => ({ ...idAttribute(), ...attribute('text', 'data-footnote', '', word) }),
	parseHTML: () => [{ tag: 'span[data-footnote]' }],
	renderHTML: ({ HTMLAttributes }) => ['span', { 'data-footnote': '', ...HTMLAttributes }]
});
