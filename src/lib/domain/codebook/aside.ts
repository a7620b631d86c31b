import { makesCycle, resolveCode } from '../change/redirect.ts';
import type { CodeId } from '../ids.ts';
import { byPlace } from './place.ts';
import type { CodeLike } from './tree.ts';

export interface Settled extends CodeLike {
	readonly f: CodeLike['f'] & { readonly into?: CodeId; readonly retired?: boolean };
}

/** Whether a code can be applied: neither merged into another nor set aside. */
export function isUsable({ f }: Settled): boolean {
	return f.into === undefined && f.retired !== true;
}

/** Codes that were merged or set aside, in the order they had on the list. */
export function asideOf<C extends Settled>(codes: readonly C[]): C[] {
	const aside = codes.filter((code) => !isUsable(code));
	return aside.sort((a, b) => byPlace({ id: a.id, place: a.f.place }, { id: b.id, place: b.f.place }));
}

/** Codes that count as this one, over any number of merges. */
export function mergedInto<C extends Settled>(codes: readonly C[], id: CodeId): C[] {
	const known = new Map(codes.map((code) => [code.id, code.f.into]));
	return asideOf(codes).filter((code) => code.id !== id && resolveCode(code.id, (one) => known.get(one)) === id);
}

/** The codes that a merge sends to `into`: none that has been merged already, and never in a circle. */
export function codesToMerge(codes: readonly Settled[], ids: Iterable<CodeId>, into: CodeId): CodeId[] {
	const known = new Map(codes.map((code) => [code.id, code]));
	const target = known.get(into);
	if (!target || !isUsable(target)) return [];
	return [...new Set(ids)].filter((id) => {
		const code = known.get(id);
		if (!code || code.f.into !== undefined || id === into) return false;
		return !makesCycle(id, into, (one) => known.get(one)?.f.into);
	});
}
