/** An element of XML, or a stretch of text. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads XML as our own programs write it: no DTD, no CDATA. Strict: what does not close in its turn is thrown. */
export function readXml(text: string): XmlElement {
	const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = [
		{ name: '', attributes: {}, children: [] }
	];
	const top = () => open.at(-1) ?? broken('nothing open');
	for (const [, instruction, closing, name = '', attributes = '', alone, words] of text.matchAll(
		/(<\?[^>]*\?>)|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g
	)) {
		if (instruction !== undefined) continue;
		if (words !== undefined) top().children.push(decoded(words));
		else if (closing === '/') {
			const element = open.pop();
			if (element?.name !== name) broken(`</${name}> closes <${element?.name ?? ''}>`);
			else top().children.push(element);
		} else {
			const element = { name, attributes: attributesIn(attributes), children: [] };
			if (alone === '/') top().children.push(element);
			else open.push(element);
		}
	}
	if (open.length > 1) broken(`<${top().name}> is not closed`);
	const root = top().children.find((child) => typeof child !== 'string');
	return root ?? broken('no element');
}

function attributesIn(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)])
	);
}

function decoded(text: string): string {
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) broken('a character that XML does not have');
	return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
		if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
		if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
		return entities[name] ?? broken(`${whole} is unknown`);
	});
}

function broken(why: string): never {
	throw new Error(`not XML: ${why}`);
}

/** Elements of a name below a node, at any depth, in their order. */
export function all(node: XmlNode, name: string): XmlElement[] {
	if (typeof node === 'string') return [];
	return node.children.flatMap((child) =>
		typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]
	);
}

/** The element's children of a name. */
export function childrenOf(node: XmlElement, name: string): XmlElement[] {
	return node.children.flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));
}
