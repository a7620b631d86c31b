import type { Extract } from '../codebook/extracts.ts';
import { grouped } from '../codebook/grouped.ts';
import { sourceOf, type CodeId, type CodingId, type VersionId } from '../ids.ts';
import type { Side } from '../records/theme.ts';

/** A coding as a theme reads it. */
export interface CodedExtract extends Extract {
	readonly f: Extract['f'] & { readonly version: VersionId };
}

/** That an extract was linked to a theme by hand. */
export interface ExtractLink {
	readonly coding: CodingId;
	readonly side: Side;
}

/** A passage of a theme: however many codings of the same words brought it there, it is read once. */
export interface Gathered<E extends CodedExtract = CodedExtract> {
	readonly extract: E;
	/** Every coding of the theme that holds just these words. */
	readonly codings: readonly CodingId[];
	/** The theme's codes that brought it, in their order. */
	readonly codes: readonly CodeId[];
	/** Linked straight: it stays when its codes no longer serve the theme. */
	readonly linked: boolean;
	readonly side: Side;
}

/**
 * The passages of a theme: what is coded with its codes, and what is linked straight. `codes` are those of today, as
 * `byCode` counts them; a link to a coding that is gone is left out.
 */
export function gatheredBy<E extends CodedExtract>(
	codes: readonly CodeId[],
	links: readonly ExtractLink[],
	byCode: ReadonlyMap<CodeId, readonly E[]>,
	find: (id: CodingId) => E | undefined
): Gathered<E>[] {
	const brought = codes.flatMap((code) => (byCode.get(code) ?? []).map((extract) => ({ extract, code })));
	const linked = links.flatMap(({ coding }) => {
		const extract = find(coding);
		return extract ? [{ extract, code: undefined }] : [];
	});
	const sides = new Map(links.map(({ coding, side }) => [coding, side]));
	const passages = grouped([...brought, ...linked], ({ extract: { id, f } }) =>
		[sourceOf(id), f.version, f.start, f.end].join(' ')
	);
	return [...passages.values()].flatMap((found): Gathered<E>[] => {
		const [first] = found;
		if (!first) return [];
		const codings = [...new Set(found.map(({ extract }) => extract.id))];
		return [
			{
				extract: first.extract,
				codings,
				codes: [...new Set(found.flatMap(({ code }) => code ?? []))],
				linked: codings.some((id) => sides.has(id)),
				side: codings.some((id) => sides.get(id) === 'contradicts') ? 'contradicts' : 'supports'
			}
		];
	});
}
