import type { Attributes } from '@tiptap/core';

/**
 * An attribute of a node or mark, and how HTML carries it. What is missing or cannot be read is the default: nothing
 * becomes a number that was none (`+null` is 0, and 0 is an element).
 */
export function attribute<T>(
	name: string,
	html: string,
	fallback: T,
	read: (text: string) => T | undefined
): Attributes {
	return {
		[name]: {
			default: fallback,
			parseHTML: (element: HTMLElement): T => {
				const text = element.getAttribute(html);
				return text === null ? fallback : (read(text) ?? fallback);
			},
			renderHTML: ({
				[name]: value
			}: Record<string, string | number | boolean | null | undefined>): Record<string, string> =>
				value === fallback || value === null || value === undefined ? {} : { [html]: `${value}` }
		}
	};
}

/** The id of a block or an atom. A new one has none until the editor gives it one (`block-ids.ts`). */
export const idAttribute = (): Attributes =>
	attribute<string | null>('id', 'data-id', null, (text) => text || undefined);
