/** A title for a pasted text: its first line with letters in it, cut at a word when it is long. */
export function titleOf(text: string): string {
	const line = text.split(/\r?\n/).find((one) => /\p{L}/u.test(one)) ?? '';
	const clean = line
		.replace(/^[#>*\-\s]+/, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (clean.length <= 80) return clean;
	return `${clean.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
