import type { Words } from '#lib/domain/standard/text.ts';
import { styleOf, type PastedElement } from './pasted-tree.ts';
import { safeAddress } from './text-marks.ts';

/** How words look where they stand; all else that a style says is left behind. */
export type Look = Readonly<Partial<Pick<Words, 'bold' | 'italic' | 'underline' | 'strike' | 'href'>>>;

const marksOfTag: Readonly<Record<string, keyof Look>> = {
	b: 'bold',
	strong: 'bold',
	i: 'italic',
	em: 'italic',
	u: 'underline',
	s: 'strike',
	strike: 'strike',
	del: 'strike'
};

/** The look inside an element. A style outdoes the tag: Google Docs puts what it copies in a `b` that is not bold. */
export function lookIn(element: PastedElement, outside: Look): Look {
	const style = styleOf(element);
	const tagged = marksOfTag[element.tag];
	const weight = style.get('font-weight');
	const slant = style.get('font-style');
	const line = style.get('text-decoration') ?? style.get('text-decoration-line');
	const href = element.tag === 'a' ? safeAddress(element.attrs['href'] ?? '') : undefined;
	return but(outside, {
		bold: weight === undefined ? tagged === 'bold' || undefined : /^(bold|bolder|[6-9]00)$/.test(weight),
		italic: slant === undefined ? tagged === 'italic' || undefined : slant !== 'normal',
		underline: (line === undefined ? tagged === 'underline' : line.includes('underline')) || undefined,
		strike: (line === undefined ? tagged === 'strike' : line.includes('line-through')) || undefined,
		href
	});
}

/** A look with some things changed: undefined leaves, false takes away. */
function but(look: Look, changes: Readonly<Record<keyof Look, boolean | string | undefined>>): Look {
	const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
	return Object.fromEntries(Object.entries({ ...look, ...Object.fromEntries(changed) }).filter(([, value]) => value));
}

/** Headings are bold, and links underlined, by themselves. */
export const lookInHeading = (look: Look): Look => but(look, { ...leaves, bold: false });
export const lookInLine = (look: Look): Look =>
	look.href === undefined ? look : but(look, { ...leaves, underline: false });

const leaves = { bold: undefined, italic: undefined, underline: undefined, strike: undefined, href: undefined };
