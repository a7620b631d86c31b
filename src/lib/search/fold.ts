/** Signs that are written in several ways. */
const alike: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'‚': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'‐': '-',
	'‑': '-',
	'–': '-',
	'—': '-',
	ς: 'σ'
};

const known = new Map<string, string>();

/** What has to be looked at one by one; æ, ø and å are letters of their own and stay. */
const others = /[\n\t]|[^\u0000-\u007Fæøå]/g;

/**
 * A text in which what is alike for who searches is alike: small letters, accents off, spaces and quotation marks of one
 * kind. Unit for unit as long as the text, so that every offset in it is an offset in the text.
 */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// A few letters have no small letter of the same length (İ): they are taken unit by unit.
	return (lower.length === text.length ? lower : lowerByUnit(text)).replace(others, foldedUnit);
}

function lowerByUnit(text: string): string {
	return Array.from({ length: text.length }, (_, at) => text.charAt(at))
		.map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
		.join('');
}

function foldedUnit(unit: string): string {
	const held = known.get(unit) ?? reckoned(unit);
	known.set(unit, held);
	return held;
}

function reckoned(unit: string): string {
	if (/\s/.test(unit)) return ' ';
	const same = alike[unit];
	if (same !== undefined) return same;
	const [base = unit, ...marks] = unit.normalize('NFD');
	const letter = base.toLowerCase();
	// Only Latin letters carry what is an accent to a Dane; elsewhere marks make other letters.
	if (letter.length !== 1 || !/\p{Script=Latin}/u.test(letter)) return unit;
	return letter === 'a' && marks.includes('\u030A') ? 'å' : letter;
}
