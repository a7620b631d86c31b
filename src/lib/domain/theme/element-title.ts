import { elements } from '../framework/element.ts';
import { elementRow } from '../framework/nine-elements.ts';

/**
 * Whether a name is that of one of the nine elements, in Danish or English, with or without its number. In a reflexive
 * study the elements are never codes and never themes: findings point to them.
 */
export function isElementTitle(name: string): boolean {
	return titles.has(plain(name));
}

/**
 * Whether a code's name is an element. The title as the order writes it is ("Rådgivning", "9 rådgivning"); a single word
 * of everyday speech, written as such, is not: *rådgivning* may well be what a passage is about.
 */
export function isElementAsCode(label: string): boolean {
	return isElementTitle(label) && !/^\p{Ll}+$/u.test(label.normalize('NFC').trim());
}

/** A long title is known by its first part too: "De faglige indsatser og deres tilrettelæggelse". */
const titles: ReadonlySet<string> = new Set(
	elements.flatMap((element) =>
		(['da', 'en'] as const).flatMap((language) => {
			const { title } = elementRow(element, language);
			return [plain(title), plain(title.split(/, | and how /, 1)[0] ?? title)];
		})
	)
);

function plain(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/^\s*(?:element\s*)?\d?\s*[.:)–-]?\s*/u, '')
		.replace(/\s*\/\s*/g, '/')
		.replace(/\s+/g, ' ')
		.replace(/[\s.:]+$/, '');
}
