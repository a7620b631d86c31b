import type { Inline, Words } from '#lib/domain/standard/text.ts';

/**
 * A line as it should stand: space is one space, none at its ends or beside a break, and runs that look the same are one.
 * A space that may not break a line stays when it stands alone, as in "§ 140".
 */
export function tidied(line: readonly Inline[]): Inline[] {
	const tidy: Inline[] = [];
	for (const one of line) {
		const last = tidy.at(-1);
		if (one.kind !== 'words') {
			tidy.push(one);
			continue;
		}
		const text = one.text.replace(/[ \t\r\n\f\u00a0]+/g, (space) => (space === '\u00a0' ? space : ' '));
		const isAfterSpace = last === undefined || last.kind === 'break' || (last.kind === 'words' && / $/.test(last.text));
		const words = isAfterSpace ? text.replace(/^[ \u00a0]+/, '') : text;
		if (words === '') continue;
		if (last?.kind === 'words' && looksLike(last, one)) tidy[tidy.length - 1] = { ...last, text: last.text + words };
		else tidy.push({ ...one, text: words });
	}
	return trimmed(tidy);
}

/** Without space before a break, and without space and breaks at either end. */
function trimmed(line: readonly Inline[]): Inline[] {
	const kept: Inline[] = [];
	for (const one of [...line].reverse()) {
		const after = kept.at(-1);
		const isAtEnd = after === undefined || after.kind === 'break';
		if (one.kind === 'break' && after === undefined) continue;
		if (one.kind !== 'words' || !isAtEnd) kept.push(one);
		else {
			const text = one.text.replace(/[ \u00a0]+$/, '');
			if (text !== '') kept.push({ ...one, text });
		}
	}
	const tidy = kept.reverse();
	const first = tidy.findIndex(({ kind }) => kind !== 'break');
	return first === -1 ? [] : tidy.slice(first);
}

const looks = ['bold', 'italic', 'underline', 'strike', 'href'] as const;
const looksLike = (one: Words, other: Words): boolean => looks.every((look) => one[look] === other[look]);
