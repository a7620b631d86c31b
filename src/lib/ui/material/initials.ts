/** "Anna Marie Holm" → "AH": the first letters of the first and the last name. */
export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/);
	const first = letterOf(words[0] ?? '');
	const last = words.length > 1 ? letterOf(words.at(-1) ?? '') : '';
	return (first + last).toUpperCase();
}

/** The first character as a reader sees it. */
function letterOf(word: string): string {
	return String.fromCodePoint(...(word === '' ? [] : [word.codePointAt(0) ?? 0]));
}
