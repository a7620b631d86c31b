/**
 * How many each may show, so that all together show at most `limit`: whoever has few shows them all, the others show
 * equally many; what is left over goes to the first of them.
 */
export function shareOut(wanted: readonly number[], limit: number): number[] {
	const given = wanted.map(() => 0);
	for (let left = limit; left > 0;) {
		const hungry = wanted.flatMap((want, at) => (want > (given[at] ?? 0) ? [at] : []));
		if (hungry.length === 0) break;
		const each = Math.max(1, Math.floor(left / hungry.length));
		for (const at of hungry) {
			const more = Math.min(each, left, (wanted[at] ?? 0) - (given[at] ?? 0));
			given[at] = (given[at] ?? 0) + more;
			left -= more;
		}
	}
	return given;
}
