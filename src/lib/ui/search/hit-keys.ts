/** Where the focus goes by a key among results; -1 is the field above them. Undefined: the key is not one of ours. */
export function hitAfter(key: string, at: number, count: number): number | undefined {
	if (count === 0) return undefined;
	switch (key) {
		case 'ArrowDown':
			return Math.min(at + 1, count - 1);
		case 'ArrowUp':
			return Math.max(at - 1, -1);
		case 'Home':
			return at === -1 ? undefined : 0;
		case 'End':
			return at === -1 ? undefined : count - 1;
		default:
			return undefined;
	}
}
