import type { CodeId, RecordId } from '../ids.ts';

/** A merged or retired code leads to another; nobody rewrites the codings that name it. */
export type LeadsTo = (code: CodeId) => CodeId | undefined;

/** The code that a code stands for today. A cycle, which the server refuses, ends at the first code met twice. */
export function resolveCode(code: CodeId, leadsTo: LeadsTo): CodeId {
	const met = new Set<CodeId>();
	let at = code;
	for (let next = leadsTo(at); next !== undefined && !met.has(at); next = leadsTo(at)) {
		met.add(at);
		at = next;
	}
	return at;
}

/** Whether leading a record to `into` would lead it back to itself. */
export function makesCycle<Id extends RecordId>(from: Id, into: Id, leadsTo: (id: Id) => Id | undefined): boolean {
	const met = new Set<Id>([from]);
	for (let at: Id | undefined = into; at !== undefined; at = leadsTo(at)) {
		if (met.has(at)) return true;
		met.add(at);
	}
	return false;
}
