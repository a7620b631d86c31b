import type { Alternative, Entry } from '../entry.ts';
import { sameValue } from '../json.ts';
import type { Act } from './change.ts';

type Held = Pick<Entry, 'id' | 'alt' | 'f'>;

/** What others wrote to a field while this was written; what says the same as the field now does is none. */
export function alternativesIn({ alt, f }: Held, field: string): readonly Alternative[] {
	return (alt?.[field] ?? []).filter(({ value }) => !sameValue(f[field], value));
}

/** Lets a field stand as it is: every alternative has been looked at. */
export function keeping(held: Held, field: string): Act {
	return { id: held.id, kind: 'update', fields: {}, settles: { [field]: changesOf(held, field) } };
}

/** Puts an alternative in the place of what stands; that and the others have been looked at. */
export function taking(held: Held, field: string, { value }: Alternative): Act {
	const from = held.f[field] ?? null;
	return {
		id: held.id,
		kind: 'update',
		fields: { [field]: { from, to: value } },
		settles: { [field]: changesOf(held, field) }
	};
}

function changesOf({ alt }: Held, field: string): string[] {
	return (alt?.[field] ?? []).map(({ change }) => change);
}
