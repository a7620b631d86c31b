import type { Act, ReceivedChange, Refusal } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { isRecordId, kindOf, partsOf, type RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { anchorAt } from '#lib/domain/text/anchor.ts';
import { canonicalText } from '#lib/domain/text/canonical.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';
import { attributionFor } from './attribution.ts';
import type { DeedContext } from './deeds/context.ts';

/**
 * What the server itself takes from its own records before a Change is stored: the words of a passage. And what no table
 * of fields can say: that a passage lies within its text, and that a text is as it is kept.
 */
export async function complete(change: ReceivedChange, context: DeedContext): Promise<ReceivedChange | Refusal> {
	const acts: Act[] = [];
	for (const act of change.acts) {
		const done = await completeAct(act, change, context);
		if ('code' in done) return done;
		acts.push(done);
	}
	return { ...change, acts };
}

async function completeAct(act: Act, change: ReceivedChange, context: DeedContext): Promise<Act | Refusal> {
	if (act.kind === 'delete') return act;
	const { staged, store } = context;
	const invalid = (field: string): Refusal => ({ code: 'invalid', record: act.id, field });
	switch (kindOf(act.id)) {
		case 'words': {
			const text = act.fields['text']?.to;
			return typeof text === 'string' && canonicalText(text) === text ? act : invalid('text');
		}
		case 'version': {
			// A version that came from another one is made by a correction; put back by whoever took it away.
			if ('from' in act.fields && !staged.has(act.id)) return { code: 'server-only', record: act.id };
			const words = await textOf(`words:${partsOf(act.id).join(':')}`, change, staged, store);
			return words !== undefined && words.length === act.fields['length']?.to ? act : invalid('length');
		}
		case 'coding':
			return completeCoding(act, change, staged, store);
		case 'quote':
			return completeQuote(act, change, context);
		case 'release':
			// By the deed only: a record of a release without its copies would be a lie.
			return { code: 'server-only', record: act.id };
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

/** Who said it stands under a quote as the server has it; withdrawing and correcting are a deed. */
async function completeQuote(
	act: Exclude<Act, { kind: 'delete' }>,
	change: ReceivedChange,
	context: DeedContext
): Promise<Act | Refusal> {
	const old = context.staged.get(act.id);
	const live = old && !old.deleted ? old : undefined;
	const approval = act.fields['approval']?.to;
	const isWithdrawn = live?.f['approval'] === 'withdrawn';
	if (live && (approval === 'withdrawn' || approval === 'corrected' || (isWithdrawn && approval !== undefined)))
		return { code: 'invalid', record: act.id, field: 'approval' };
	if (act.kind === 'update' && 'attribution' in act.fields)
		return { code: 'invalid', record: act.id, field: 'attribution' };
	if (!('participant' in act.fields)) {
		if (act.kind === 'update') return act;
		const { attribution: _claimed, ...fields } = act.fields;
		return { ...act, fields };
	}
	const participant = act.fields['participant'].to;
	const said = isRecordId(participant)
		? await attributionFor(`participant:${partsOf(participant)[0] ?? ''}`, change, context)
		: '';
	const to = said === '' ? null : said;
	if (act.kind === 'create') return { ...act, fields: { ...act.fields, attribution: { to } } };
	return { ...act, fields: { ...act.fields, attribution: { from: live?.f['attribution'] ?? null, to } } };
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
