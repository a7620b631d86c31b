import { makesCycle } from '#lib/domain/change/redirect.ts';
import type { Act } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { isRecordId, type RecordId } from '#lib/domain/ids.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';

/** Fields by which records of one kind form a chain that must not close. */
const chains: Readonly<Record<string, string>> = { code: 'into', folder: 'parent' };

/** Whether an act would lead a code into itself, or a folder under itself, over any number of steps. */
export async function leadsToItself(act: Act, staged: Map<RecordId, Entry>, store: RecordStore): Promise<boolean> {
	const field = chains[act.id.slice(0, act.id.indexOf(':'))];
	if (field === undefined || act.kind === 'delete') return false;
	const into = act.fields[field]?.to;
	if (!isRecordId(into)) return false;
	const next = (id: RecordId): RecordId | undefined => {
		const to = staged.get(id)?.f[field];
		return isRecordId(to) ? to : undefined;
	};
	const met = new Set<RecordId>();
	for (let at: RecordId | undefined = into; at !== undefined && !met.has(at); at = next(at)) {
		met.add(at);
		if (!staged.has(at)) for (const [id, entry] of await store.load([at])) staged.set(id, entry);
	}
	return makesCycle(act.id, into, next);
}
