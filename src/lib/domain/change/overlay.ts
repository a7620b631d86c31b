import type { Json } from '../json.ts';
import { generation, type Alternative, type Entry } from '../entry.ts';
import type { PersonId, RecordId } from '../ids.ts';
import { put } from './apply-act.ts';
import type { Act, Answer, Change } from './change.ts';

/** A Change on its way, with the server's answer when it has come. */
export interface Waiting {
	readonly change: Change;
	readonly answer?: Answer;
}

/** A record as the person sees it. */
export type Seen<F = Entry['f']> = Entry<F> & {
	/** Holds something the server has not yet given back. */
	readonly waiting?: true;
};

/**
 * The record as she sees it: what the replica holds, and on it those of her Changes that the replica does not hold yet.
 * An answered Change yields when the replica has come as far as the revision it was given. Being a pure function of the
 * two, it cannot flicker between answer and pull. Undefined: there is no such record.
 */
export function overlay(
	held: Entry | undefined,
	waiting: readonly Waiting[],
	id: RecordId,
	by: PersonId
): Seen | undefined {
	let seen: Seen | undefined = held?.deleted ? undefined : held;
	for (const { change, answer } of waiting) {
		if (answer && hasArrived(answer, held, id)) continue;
		for (const act of change.acts) {
			if (act.id !== id) continue;
			if (act.kind === 'delete') seen = undefined;
			else if (act.kind === 'create' && !seen)
				seen = { id, v: 1, by, at: change.at, received: '', ch: [], f: written({}, act.fields), waiting: true };
			else if (seen) seen = { ...settled(seen, act), f: written(seen.f, act.fields), waiting: true };
		}
	}
	return seen;
}

/** Without the alternatives that she has read and decided on. */
function settled(seen: Seen, act: Act): Seen {
	const settles = act.kind === 'update' ? act.settles : undefined;
	if (!settles || !seen.alt) return seen;
	const left = Object.entries(seen.alt).map(([field, alternatives]): [string, readonly Alternative[]] => [
		field,
		alternatives.filter(({ change }) => !settles[field]?.includes(change))
	]);
	return { ...seen, alt: Object.fromEntries(left) };
}

function hasArrived(answer: Answer, held: Entry | undefined, id: RecordId): boolean {
	if (answer.verdict === 'refused') return true;
	if (answer.verdict === 'later') return false;
	const rev = answer.revs[id];
	return rev === undefined || generation(held?.rev) >= generation(rev);
}

function written(f: Entry['f'], fields: Readonly<Record<string, { readonly to: Json }>>): Entry['f'] {
	const next = new Map(Object.entries(f));
	for (const [name, { to }] of Object.entries(fields)) put(next, name, to);
	return Object.fromEntries(next);
}
