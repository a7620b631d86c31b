/** HTML that is pasted, as plain values: what is made of it needs no page. Comments are not in it. */
export interface PastedElement {
	/** In lower case. */
	readonly tag: string;
	readonly attrs: Readonly<Record<string, string>>;
	readonly children: readonly PastedNode[];
}

export type PastedNode = PastedElement | string;

/** Stands for a picture that was taken out: it is counted, and nothing is fetched. */
export const pictureTag = 'picture';

export function treeOfDom(element: Element): PastedElement {
	return {
		tag: element.localName,
		attrs: Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ''])),
		children: [...element.childNodes].flatMap((node): PastedNode[] =>
			node instanceof Element ? [treeOfDom(node)] : node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : []
		)
	};
}

export const isElement = (node: PastedNode): node is PastedElement => typeof node !== 'string';

export const childElements = ({ children }: PastedElement): PastedElement[] => children.filter(isElement);

/** What the style attribute says; names in lower case. Word's own, which no browser knows, are among them. */
export function styleOf({ attrs: { style = '' } }: PastedElement): ReadonlyMap<string, string> {
	const parts = style.split(';').flatMap((part): [string, string][] => {
		const colon = part.indexOf(':');
		const [name, value] = [part.slice(0, colon), part.slice(colon + 1)].map((side) => side.trim().toLowerCase());
		return colon === -1 || name === undefined || value === undefined ? [] : [[name, value]];
	});
	return new Map(parts);
}

export const classesOf = ({ attrs }: PastedElement): readonly string[] => (attrs['class'] ?? '').split(/\s+/);

/** All the words in a piece. */
export const textIn = (node: PastedNode): string => (isElement(node) ? node.children.map(textIn).join('') : node);

/** The element and all in it, in their order. */
export function within(element: PastedElement): PastedElement[] {
	return [element, ...childElements(element).flatMap(within)];
}
