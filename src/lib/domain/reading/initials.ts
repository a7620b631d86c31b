/** Whose coding it is, in a margin: the first letters of the first and last of her names. */
export function initialsOf(name: string): string {
	const names = name.split(/[\s-]+/u).filter((part) => /^\p{L}/u.test(part));
	const letters = names.length > 1 ? [names[0], names.at(-1)] : [names[0]];
	return letters.map((part = '') => (/^\p{L}/u.exec(part)?.[0] ?? '').toUpperCase()).join('');
}
