import { childElements, isElement, within, type PastedElement, type PastedNode } from './pasted-tree.ts';

/** Notes of a pasted piece: what each sign in the text says, and what at the end of the piece holds them. */
export interface PastedNotes {
	readonly textAt: ReadonlyMap<PastedElement, string>;
	readonly held: ReadonlySet<PastedElement>;
}

/**
 * Word, LibreOffice and Google Docs alike write a note as a link in the text to a link at the end that leads back to it;
 * the note's words stand beside the latter.
 */
export function notesIn(body: PastedElement): PastedNotes {
	const links = within(body).filter(({ tag, attrs }) => tag === 'a' && attrs['href']?.startsWith('#'));
	const namesOf = ({ attrs }: PastedElement) => [attrs['name'], attrs['id']].filter((name) => name !== undefined);
	const leadsTo = (from: PastedElement, to: PastedElement) =>
		namesOf(to).some((name) => from.attrs['href'] === `#${name}`);
	const pairs = links.flatMap((sign, at) => {
		const back = links.slice(at + 1).find((link) => leadsTo(sign, link) && leadsTo(link, sign));
		return back ? [{ sign, back }] : [];
	});
	const isLink = new Set(pairs.flatMap(({ sign, back }) => [sign, back]));
	const textAt = new Map<PastedElement, string>();
	const held = new Set<PastedElement>();
	for (const { sign, back } of pairs) {
		const note = around(body, back, isLink);
		held.add(note);
		textAt.set(sign, wordsBut(note, back).replace(/\s+/g, ' ').trim());
	}
	return { textAt, held };
}

/** The largest part of the piece round a note's link that holds no other note and no sign. */
function around(root: PastedElement, link: PastedElement, links: ReadonlySet<PastedElement>): PastedElement {
	const isAlone = (one: PastedElement) => within(one).filter((each) => links.has(each)).length === 1;
	const path = (from: PastedElement): PastedElement[] | undefined => {
		if (from === link) return [from];
		for (const child of childElements(from)) {
			const rest = path(child);
			if (rest) return [from, ...rest];
		}
		return undefined;
	};
	return path(root)?.find(isAlone) ?? link;
}

/** The words beside the link; blocks do not run together. */
function wordsBut(node: PastedNode, link: PastedElement): string {
	if (node === link) return '';
	if (!isElement(node)) return node;
	const words = node.children.map((child) => wordsBut(child, link)).join('');
	return ['p', 'div', 'br', 'li'].includes(node.tag) ? `${words} ` : words;
}
