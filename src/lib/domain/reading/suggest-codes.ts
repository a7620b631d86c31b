import { isBoundary } from '../text/grapheme.ts';

/** What a person may choose from when she types the name of a code. */
export interface Nameable {
	readonly id: string;
	readonly label: string;
	/** The folder it lies in, which can be typed too. */
	readonly folder?: string | undefined;
}

export interface Suggestions<C extends Nameable> {
	readonly codes: readonly C[];
	/** What she typed is no code's name: she can make one of it. */
	readonly makes: string | undefined;
}

/** So many fit beside the words without covering them. */
const shownAtOnce = 7;

/**
 * Nothing typed: the codes she used last, then the others. Else the codes whose name begins with it, then those in which
 * a word does, then those that hold it, then those whose folder does; in each the recently used first.
 */
export function suggestCodes<C extends Nameable>(
	typed: string,
	codes: readonly C[],
	recent: readonly string[]
): Suggestions<C> {
	const wanted = fold(typed.trim());
	const usedAt = new Map(recent.map((id, position) => [id, position]));
	const ranked = codes
		.map((code) => ({ code, rank: rankOf(wanted, code), used: usedAt.get(code.id) ?? Infinity }))
		.filter(({ rank }) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank || (a.used === b.used ? 0 : a.used - b.used));
	const isNew = wanted !== '' && !codes.some(({ label }) => fold(label) === wanted);
	return { codes: ranked.slice(0, shownAtOnce).map(({ code }) => code), makes: isNew ? typed.trim() : undefined };
}

function rankOf(wanted: string, { label, folder }: Nameable): number {
	if (wanted === '') return 0;
	const name = fold(label);
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2;
	if (name.includes(wanted)) return 3;
	return folder !== undefined && fold(folder).startsWith(wanted) ? 4 : Infinity;
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

/** A code's name made of the words themselves: one line, no marks around it, at most 60 units, cut at a word. */
export function inVivoName(words: string): string {
	const name = words.replace(/\s+/g, ' ').replace(/^[\s"'«»“”„‘’.,;:!?–—-]+|[\s"'«»“”„‘’.,;:–—-]+$/g, '');
	if (name.length <= longestInVivo) return name;
	const lastSpace = name.lastIndexOf(' ', longestInVivo);
	let end = lastSpace > longestInVivo / 2 ? lastSpace : longestInVivo;
	while (!isBoundary(name, end)) end--;
	return name.slice(0, end);
}

const longestInVivo = 60;
