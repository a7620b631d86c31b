import type { Act, ReceivedChange, Refusal } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { isRecordId, kindOf, partsOf, type FindingId, type ParticipantId, type QuoteId } from '#lib/domain/ids.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { quote } from '#lib/domain/records/quote.ts';
import type { Room } from '#lib/domain/room.ts';
import { attributionFor } from './attribution.ts';
import { copyOfFinding, copyOfQuote, holdsCopy, releasesOf } from './deeds/copies.ts';
import { setting, type DeedContext } from './deeds/context.ts';
import type { Intent } from './intent-log.ts';

/** What of a participant shows in the line under her quotes. */
const naming = ['naming', 'pseudonym', 'role', 'profession', 'sector'];
/** What of a quote is copied. */
const copied = ['wording', 'approval', 'attribution', 'coding'];

/**
 * What an ordinary act in a study does to the copies that stand in standards: they are marked as older than the study,
 * and how a participant is named follows at once, since it may say less than before. What stands in a standard is not
 * deleted in the study.
 */
export async function withRipples(change: ReceivedChange, context: DeedContext): Promise<Intent | Refusal> {
	if (context.room.type !== 'study') return { change };
	const own: Act[] = [];
	const elsewhere = new Map<Room, Act[]>();
	const there = (room: Room, act: Act): void => void elsewhere.set(room, [...(elsewhere.get(room) ?? []), act]);
	for (const act of change.acts) {
		const touched = touchedBy(act, context);
		if (touched) {
			for (const { id, newer, room, quotes } of await releasesOf(touched.finding, context.store)) {
				if (touched.quote && !quotes.includes(touched.quote)) continue;
				if (touched.gone) return { code: 'released', record: act.id };
				there(room, setting(copyOfFinding(context.room, touched.finding), { newer: true }));
				if (!newer) own.push({ id, kind: 'update', fields: { newer: { from: null, to: true } } });
			}
		} else if (kindOf(act.id) === 'participant' && (says(act, naming) || isNudge(act)))
			for (const renamed of await renamedQuotes(act, change, context)) {
				own.push(renamed.act);
				const copy = copyOfQuote(renamed.finding, renamed.id);
				for (const { room } of await releasesOf(renamed.finding, context.store))
					if (await holdsCopy(context.beyond.recordsOf(room), copy))
						there(room, setting(copy, { attribution: renamed.attribution }));
			}
	}
	if (elsewhere.size === 0 && own.length === 0) return { change };
	return {
		change: { ...change, acts: [...change.acts, ...onePerRecord(own)] },
		elsewhere: [...elsewhere].map(([room, acts]) => ({ room, acts: onePerRecord(acts) }))
	};
}

interface Touched {
	readonly finding: FindingId;
	/** Only releases that hold this quote are concerned. */
	readonly quote?: QuoteId;
	/** It would be deleted. */
	readonly gone: boolean;
}

/** The finding whose copies an act makes older; undefined when it makes none. */
function touchedBy(act: Act, { staged }: DeedContext): Touched | undefined {
	const finding = (): FindingId => `finding:${partsOf(act.id)[0] ?? ''}`;
	switch (kindOf(act.id)) {
		case 'finding':
			if (act.kind === 'create') return undefined;
			return act.kind === 'delete' || says(act, ['claim'])
				? { finding: finding(), gone: act.kind === 'delete' }
				: undefined;
		case 'element-link':
		case 'finding-extract':
			return { finding: finding(), gone: false };
		case 'quote': {
			const held = staged.get(act.id);
			if (!held || held.deleted || !isOf(quote, held)) return undefined;
			if (act.kind !== 'delete' && !says(act, copied)) return undefined;
			return { finding: held.f.finding, quote: held.id, gone: act.kind === 'delete' };
		}
		default:
			return undefined;
	}
}

function says(act: Act, names: readonly string[]): boolean {
	return act.kind === 'delete' || names.some((name) => name in act.fields);
}

/**
 * An act that changes nothing of a participant: her real name in the vault has changed, and the lines that name her by it
 * are to be worked out anew.
 */
function isNudge(act: Act): boolean {
	return act.kind === 'update' && Object.keys(act.fields).length === 0;
}

interface Renamed {
	readonly id: QuoteId;
	readonly finding: FindingId;
	readonly attribution: string | null;
	readonly act: Act;
}

/** The quotes of a participant whose line reads otherwise after the act. */
async function renamedQuotes(act: Act, change: ReceivedChange, context: DeedContext): Promise<Renamed[]> {
	if (act.kind === 'create' && !isLive(context.staged.get(act.id))) return [];
	const participant: ParticipantId = `participant:${partsOf(act.id)[0] ?? ''}`;
	const quotes = (await context.store.range('quote:')).flatMap((entry) =>
		isOf(quote, entry) && entry.f.participant === participant ? [entry] : []
	);
	if (quotes.length === 0) return [];
	const line = await attributionFor(participant, change, context);
	const attribution = line === '' ? null : line;
	return quotes.flatMap(({ id, f }) => {
		const said = change.acts.some((other) => isRecordId(other.id) && other.id === id);
		if (said || f.approval === 'withdrawn' || (f.attribution ?? null) === attribution) return [];
		const fields = { attribution: { from: f.attribution ?? null, to: attribution } };
		return [{ id, finding: f.finding, attribution, act: { id, kind: 'update', fields } as const }];
	});
}

const isLive = (entry: Entry | undefined): boolean => entry !== undefined && !entry.deleted;

/** A record is written once by a Change: acts on the same one become one. */
function onePerRecord(acts: readonly Act[]): Act[] {
	const merged = new Map<string, Act>();
	for (const act of acts) {
		const before = merged.get(act.id);
		merged.set(
			act.id,
			before && before.kind === 'update' && act.kind === 'update'
				? { ...act, fields: { ...before.fields, ...act.fields } }
				: act
		);
	}
	return [...merged.values()];
}
