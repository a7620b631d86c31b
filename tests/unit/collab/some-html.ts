import { readFileSync } from 'node:fs';
import type { PastedElement, PastedNode } from '#lib/collab/pasted-tree.ts';

const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta']);
/** Whose words are no HTML. */
const raw = new Set(['style', 'script', 'title']);
const characters: Readonly<Record<string, string>> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"' };
/** A comment, what is written as one, a tag, or words. */
const part = /<!--[\s\S]*?-->|<!\[[^\]]*\]>|<!doctype[^>]*>|<(\/?)([a-z][\w:]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]*)))?/g;

/** The body of a clipboard's HTML, as a browser makes it of these files; pictures as pasting writes them. */
export function bodyOf(name: string): PastedElement {
	return treeOf(readFileSync(new URL(`../../fixtures/collab/${name}.clipboard`, import.meta.url), 'utf8'));
}

export function treeOf(html: string): PastedElement {
	const root = made('body', {});
	const open = [root];
	for (const [all, end, name, said = ''] of html.matchAll(part)) {
		const tag = name?.toLowerCase();
		const inside = open.at(-1) ?? root;
		if (tag === undefined) {
			if (!all.startsWith('<') && !raw.has(inside.tag)) inside.children.push(unescaped(all));
		} else if (end === '/') {
			while (open.length > 1 && open.pop()?.tag !== tag);
		} else {
			const element = made(tag === 'img' ? 'picture' : tag, attributesOf(said));
			// What stands round the body has nothing to say.
			if (['html', 'head', 'body'].includes(tag)) continue;
			inside.children.push(element);
			if (!empty.has(tag) && !said.endsWith('/')) open.push(element);
		}
	}
	return root;
}

interface Made extends PastedElement {
	readonly children: PastedNode[];
}

const made = (tag: string, attrs: Readonly<Record<string, string>>): Made => ({ tag, attrs, children: [] });

const attributesOf = (said: string): Record<string, string> =>
	Object.fromEntries(
		[...said.replace(/\/$/, '').matchAll(attribute)].map(([, name = '', ...values]) => [
			name.toLowerCase(),
			unescaped(values.join(''))
		])
	);

const unescaped = (text: string): string => text.replace(/&(\w+);/g, (all, name: string) => characters[name] ?? all);
