import type { Act, ReceivedChange, Refusal, Release } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { crossing } from '#lib/domain/finding/crossing.ts';
import { fingerprintText } from '#lib/domain/finding/fingerprint.ts';
import { materialOf } from '#lib/domain/finding/material.ts';
import { isRecordId, sourceOf, ulidOf, type FindingId, type QuoteId, type ReleaseId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { elementLink, finding, findingExtract } from '#lib/domain/records/finding.ts';
import { participant } from '#lib/domain/records/participant.ts';
import { quote } from '#lib/domain/records/quote.ts';
import { isOf, type Of, type RecordKind } from '#lib/domain/records/record-kind.ts';
import { releasedQuote } from '#lib/domain/records/released.ts';
import { source } from '#lib/domain/records/source.ts';
import { standard } from '#lib/domain/records/standard.ts';
import { study } from '#lib/domain/records/study.ts';
import type { Side } from '#lib/domain/records/theme.ts';
import { parseRoom, standardRecord, studyRecord } from '#lib/domain/room.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';
import type { Intent } from '../intent-log.ts';
import { copyOfFinding, copyOfQuote } from './copies.ts';
import { writing, type DeedContext } from './context.ts';

/**
 * Copies a finding and the quotes she chose to a standard of which she is owner or author: the fields named here and no
 * others. Released again, the copies say what the study says now; a quote that is no longer chosen loses its words.
 */
export async function release(
	change: ReceivedChange,
	{ to, finding: id }: Release,
	{ room, store, staged, beyond }: DeedContext
): Promise<Intent | Refusal> {
	const of: ReleaseId = `release:${ulidOf(id)}:${to.slice('standard-'.length)}`;
	if (room.type !== 'study') return { code: 'wrong-room', record: of };
	const there = beyond.memberIn(change.by, to);
	if (!there || !parseRoom(to)) return { code: 'no-access', record: of };
	if (there.role === 'reviewer') return { code: 'role', record: of };
	const [act, ...more] = change.acts;
	if (!act || act.id !== of || act.kind === 'delete' || more.length > 0) return { code: 'invalid', record: of };
	const held = await one(finding, id, store);
	if (!held) return { code: 'gone', record: id };
	const said = (name: string): Json | undefined => act.fields[name]?.to ?? staged.get(of)?.f[name];
	const rationale = said('rationale');
	if (typeof rationale !== 'string' || rationale.trim() === '')
		return { code: 'invalid', record: of, field: 'rationale' };
	const chosen = await chosenQuotes(id, said('quotes'), store);
	if ('code' in chosen) return chosen;
	const beside = await besides(id, store);
	const records = beyond.recordsOf(to);
	const copy = copyOfFinding(room, id);
	const text = fingerprintText(
		held.f.claim,
		chosen.map(({ id: quoteId, f }) => ({
			id: copyOfQuote(id, quoteId),
			wording: f.wording,
			approval: f.approval,
			side: beside.sideOf(f.coding)
		}))
	);
	const fingerprint = beyond.hash(text);
	const about = await one(study, studyRecord(room.room), store);
	const crosses = crossing(held.f.claim, beside.elements, beside.sources, (who) => beside.participants.get(who));
	const acts = [
		writing(copy, {
			studyTitle: about?.f.title ?? '',
			...crosses,
			rationale,
			place: held.f.place,
			fingerprint,
			newer: null
		}),
		...chosen.map(({ id: quoteId, f }) =>
			writing(copyOfQuote(id, quoteId), {
				wording: f.approval === 'withdrawn' ? null : f.wording,
				attribution: f.approval === 'withdrawn' ? null : f.attribution,
				approval: f.approval,
				material: beside.materialOf(f.coding),
				side: beside.sideOf(f.coding),
				coding: f.coding,
				left: null
			})
		),
		...(await leaving(
			id,
			chosen.map((one) => one.id),
			records
		))
	];
	const title = (await one(standard, standardRecord(to), records))?.f.title;
	const own = { ...(title === undefined ? {} : { title }), fingerprint, released: change.received, newer: null };
	return {
		change: { ...change, acts: [withFields(act, own, staged.get(of))] },
		elsewhere: [{ room: to, acts }]
	};
}

/** The quotes she chose, each of this finding; a withdrawn one keeps nothing but that it was withdrawn. */
async function chosenQuotes(
	finding: FindingId,
	wanted: Json | undefined,
	store: RecordStore
): Promise<(Of<typeof quote> & { readonly id: QuoteId })[] | Refusal> {
	const found = [];
	for (const id of Array.isArray(wanted) ? wanted.filter(isRecordId) : []) {
		const held = await one(quote, id, store);
		if (!held || held.f.finding !== finding) return { code: 'gone', record: id };
		found.push(held);
	}
	return found;
}

/** What else there is about a finding: its links, the sources of its extracts, who is heard in them. */
async function besides(id: FindingId, store: RecordStore) {
	const below = `${ulidOf(id)}:`;
	const links = (await store.range(`element-link:${below}`)).flatMap((entry) =>
		isOf(elementLink, entry) ? [entry.f.element] : []
	);
	const extracts = (await store.range(`finding-extract:${below}`)).flatMap((entry) =>
		isOf(findingExtract, entry) ? [entry.f] : []
	);
	const sides = new Map<string, Side>(extracts.map(({ coding, side }) => [coding, side]));
	const held = await store.load([...new Set(extracts.map(({ coding }) => sourceOf(coding)))]);
	const sources = [...held.values()].flatMap((entry) => (isOf(source, entry) && !entry.deleted ? [entry] : []));
	const kinds = new Map<string, (typeof sources)[number]['f']['kind']>(sources.map(({ id: of, f }) => [of, f.kind]));
	const people = await store.range('participant:');
	return {
		elements: links,
		sources: sources.map(({ f }) => f),
		participants: new Map(people.flatMap((entry) => (isOf(participant, entry) ? [[entry.id, entry.f] as const] : []))),
		sideOf: (coding: string): Side => sides.get(coding) ?? 'supports',
		materialOf: (coding: `coding:${string}:${string}`) => materialOf(kinds.get(sourceOf(coding)) ?? 'interview')
	};
}

/** Quotes that an earlier release held and this one does not. */
async function leaving(id: FindingId, chosen: readonly QuoteId[], records: RecordStore): Promise<Act[]> {
	const kept = new Set<string>(chosen.map((one) => copyOfQuote(id, one)));
	const held = await records.range(`released-quote:${ulidOf(id)}:`);
	return held.flatMap((entry) => {
		if (kept.has(entry.id) || !isOf(releasedQuote, entry) || entry.f.left === true) return [];
		return [writing(entry.id, { left: true, wording: null, attribution: null })];
	});
}

async function one<K extends RecordKind>(kind: K, id: `${string}:${string}`, store: RecordStore) {
	const held = await store.get(id);
	return held && !held.deleted && isOf(kind, held) ? held : undefined;
}

/**
 * The act with what the server says beside what she said. It is written from what stands now, whatever she saw of it: the
 * study's record must name the very quotes that the copies hold, or a withdrawal would pass one by.
 */
function withFields(
	act: Exclude<Act, { kind: 'delete' }>,
	own: Readonly<Record<string, Json>>,
	now: Entry | undefined
): Act {
	const said = Object.fromEntries(Object.entries(act.fields).map(([name, { to }]) => [name, to] as const));
	const content = { ...said, ...own };
	if (!now || now.deleted) return writing(act.id, content);
	const fields = Object.entries(content).map(([name, to]) => [name, { from: now.f[name] ?? null, to }] as const);
	return { id: act.id, kind: 'update', fields: Object.fromEntries(fields) };
}
