import type { Act, ReceivedChange, Refusal } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { isRecordId, kindOf, partsOf, type RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { anchorAt } from '#lib/domain/text/anchor.ts';
import { canonicalText } from '#lib/domain/text/canonical.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';

/**
 * What the server itself takes from its own records before a Change is stored: the words of a passage. And what no table
 * of fields can say: that a passage lies within its text, and that a text is as it is kept.
 */
export async function complete(
	change: ReceivedChange,
	staged: ReadonlyMap<RecordId, Entry>,
	store: RecordStore
): Promise<ReceivedChange | Refusal> {
	const acts: Act[] = [];
	for (const act of change.acts) {
		const done = await completeAct(act, change, staged, store);
		if ('code' in done) return done;
		acts.push(done);
	}
	return { ...change, acts };
}

async function completeAct(
	act: Act,
	change: ReceivedChange,
	staged: ReadonlyMap<RecordId, Entry>,
	store: RecordStore
): Promise<Act | Refusal> {
	if (act.kind === 'delete') return act;
	const invalid = (field: string): Refusal => ({ code: 'invalid', record: act.id, field });
	switch (kindOf(act.id)) {
		case 'words': {
			const text = act.fields['text']?.to;
			return typeof text === 'string' && canonicalText(text) === text ? act : invalid('text');
		}
		case 'version': {
			const words = await textOf(`words:${partsOf(act.id).join(':')}`, change, staged, store);
			return words !== undefined && words.length === act.fields['length']?.to ? act : invalid('length');
		}
		case 'coding':
			return completeCoding(act, change, staged, store);
		default:
			return act;
	}
}

const placing = ['version', 'start', 'end'];
const quoting = ['quote', 'prefix', 'suffix'];

async function completeCoding(
	act: Exclude<Act, { kind: 'delete' }>,
	change: ReceivedChange,
	staged: ReadonlyMap<RecordId, Entry>,
	store: RecordStore
): Promise<Act | Refusal> {
	const old = staged.get(act.id);
	const invalid = (field: string): Refusal => ({ code: 'invalid', record: act.id, field });
	const said = (name: string): Json | undefined => act.fields[name]?.to ?? old?.f[name];
	if (act.kind === 'update' && !placing.some((name) => name in act.fields)) {
		const claimed = quoting.find((name) => name in act.fields);
		return claimed === undefined ? act : invalid(claimed);
	}
	const version = said('version');
	const [start, end] = [said('start'), said('end')];
	if (!isRecordId(version) || partsOf(version)[0] !== partsOf(act.id)[0]) return invalid('version');
	const words = await textOf(`words:${partsOf(version).join(':')}`, change, staged, store);
	if (words === undefined) return { code: 'gone', record: version };
	if (typeof start !== 'number' || typeof end !== 'number' || start >= end) return invalid('start');
	if (end > words.length) return invalid('end');
	const passage = anchorAt(words, { start, end });
	const { quote, prefix, suffix } = passage;
	const own = { start: passage.start, end: passage.end, quote, prefix, suffix };
	if (act.kind === 'create') {
		const fields = Object.entries(own).map(([name, to]) => [name, { to }] as const);
		return { ...act, fields: { ...act.fields, ...Object.fromEntries(fields) } };
	}
	const fields = Object.entries(own).map(([name, to]) => {
		const from = act.fields[name]?.from ?? old?.f[name] ?? null;
		return [name, { from, to }] as const;
	});
	return { ...act, fields: { ...act.fields, ...Object.fromEntries(fields) } };
}

/** The words of a version: in this Change, staged before it, or stored. */
async function textOf(
	id: string,
	change: ReceivedChange,
	staged: ReadonlyMap<RecordId, Entry>,
	store: RecordStore
): Promise<string | undefined> {
	if (!isRecordId(id)) return undefined;
	const here = change.acts.find((act) => act.id === id && act.kind === 'create');
	const made = here && here.kind === 'create' ? here.fields['text']?.to : undefined;
	const found = made ?? staged.get(id)?.f['text'] ?? (await store.get(id))?.f['text'];
	return typeof found === 'string' ? found : undefined;
}
