import { Mark } from '@tiptap/core';
import { attribute } from './attribute.ts';

/** Where a link in a draft may lead: to the web, or to a letter; never to a program. */
export function safeAddress(text: string): string | undefined {
	if (!URL.canParse(text)) return undefined;
	return ['http:', 'https:', 'mailto:'].includes(new URL(text).protocol) ? text : undefined;
}

export const Link = Mark.create({
	name: 'link',
	inclusive: false,
	addAttributes: () => attribute<string | null>('href', 'href', null, safeAddress),
	parseHTML: () => [
		{ tag: 'a[href]', getAttrs: (element) => (safeAddress(element.getAttribute('href') ?? '') ? null : false) }
	],
	renderHTML: ({ HTMLAttributes: { href } }) => {
		const address = safeAddress(String(href));
		return ['a', { rel: 'noopener noreferrer nofollow', ...(address === undefined ? {} : { href: address }) }, 0];
	}
});

/**
 * The words a comment is on. Marks of several comments lie over each other; text written at the edge stays outside. It is
 * in the very first schema, since an editor that did not know it would delete the words.
 */
export const Comment = Mark.create({
	name: 'comment',
	inclusive: false,
	excludes: '',
	addAttributes: () => attribute<string | null>('id', 'data-comment', null, (text) => text || undefined),
	parseHTML: () => [{ tag: 'span[data-comment]' }],
	renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0]
});
