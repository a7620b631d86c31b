import type { DraftId, RecordId, StandardId } from '#lib/domain/ids.ts';
import { draft } from '#lib/domain/records/draft.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { standard } from '#lib/domain/records/standard.ts';
import { standardRecord, type StandardRoom } from '#lib/domain/room.ts';
import type { ExportedQuote } from '#lib/exporters/exported-standard.ts';
import { exportedKinds, fromRecords } from '#lib/exporters/from-records.ts';
import { printedQuote } from '#lib/exporters/printed-quote.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { ExportRequest } from './export-messages.ts';

/** The text of drafts as it stands, as a Yjs state: what the relay keeps. */
export interface DraftTexts {
	textOf(standard: StandardRoom, draft: DraftId): Promise<Uint8Array | undefined>;
}

export interface CollectTools {
	readonly rooms: Pick<Rooms, 'room'>;
	readonly drafts: DraftTexts;
	readonly now: () => Date;
}

/** All that a standard's file is made of, as it stands now; undefined when there is no standard or no draft of it. */
export async function collectStandard(
	{ rooms, drafts, now }: CollectTools,
	room: StandardRoom
): Promise<ExportRequest | undefined> {
	const { records } = rooms.room(room);
	const id: StandardId = standardRecord(room);
	const [described, ...held] = await Promise.all([
		records.get(id),
		records.range('draft:'),
		...exportedKinds.map(({ kind }) => records.range(`${kind}:`))
	]);
	const [ofDrafts, ...others] = held;
	const written = ofDrafts.find((one) => isOf(draft, one))?.id;
	if (!described || described.deleted || !isOf(standard, described) || !isDraftId(written)) return undefined;
	const state = await drafts.textOf(room, written);
	if (!state) return undefined;
	const { title, language = 'da' } = described.f;
	return {
		title,
		language,
		date: now().toISOString(),
		state,
		...fromRecords(written, others.flat())
	};
}

/** The quotes of a room that may be printed, with their words, as one text: whether it is still the same is asked by it. */
export async function printableQuotes({ rooms }: Pick<CollectTools, 'rooms'>, room: StandardRoom): Promise<string> {
	const held = await rooms.room(room).records.range('released-quote:');
	return printableIn(fromRecords('draft:', held).quotes);
}

export function printableIn(quotes: ReadonlyMap<string, ExportedQuote>): string {
	const printable = [...quotes].flatMap(([id, quote]) => {
		const printed = printedQuote(quote);
		return typeof printed === 'string' ? [] : [[id, printed.wording, printed.attribution]];
	});
	return JSON.stringify(printable);
}

const isDraftId = (id: RecordId | undefined): id is DraftId => id?.startsWith('draft:') === true;
