import { fingerprintText, type FingerprintedQuote } from '#lib/domain/finding/fingerprint.ts';
import {
	isRecordId,
	partsOf,
	ulidOf,
	type FindingId,
	type QuoteId,
	type RecordId,
	type ReleasedFindingId,
	type ReleasedQuoteId
} from '#lib/domain/ids.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { releasedFinding, releasedQuote } from '#lib/domain/records/released.ts';
import { standardRoom, type ParsedRoom, type StandardRoom } from '#lib/domain/room.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';

/** The ids of a finding's copies, the same in every standard. */
export const copyOfFinding = (study: ParsedRoom, finding: FindingId): ReleasedFindingId =>
	`released-finding:${study.project.slice('study-'.length)}:${ulidOf(finding)}`;
export const copyOfQuote = (finding: FindingId, quote: QuoteId): ReleasedQuoteId =>
	`released-quote:${ulidOf(finding)}:${ulidOf(quote)}`;

export interface Released {
	/** The study's own record of it. */
	readonly id: RecordId;
	readonly newer: boolean;
	readonly room: StandardRoom;
	readonly quotes: readonly RecordId[];
}

/** Where a finding has been released to, as the study's own records say. */
export async function releasesOf(finding: FindingId, store: RecordStore): Promise<Released[]> {
	return (await store.range(`release:${ulidOf(finding)}:`)).map(({ id, f }) => ({
		id,
		newer: f['newer'] === true,
		room: standardRoom(partsOf(id)[1] ?? ''),
		// Not by the table of fields: a record with some other fault must not keep a withdrawal from its copies.
		quotes: Array.isArray(f['quotes']) ? f['quotes'].filter(isRecordId) : []
	}));
}

/** The fingerprint of the copy that stands in a standard, as it will be with that quote changed. */
export async function fingerprintWith(
	records: RecordStore,
	copy: ReleasedFindingId,
	changed: Partial<FingerprintedQuote> & { readonly id: ReleasedQuoteId }
): Promise<string | undefined> {
	const held = await records.get(copy);
	if (!held || held.deleted || !isOf(releasedFinding, held)) return undefined;
	const quotes = (await records.range(`released-quote:${partsOf(copy)[1] ?? ''}:`)).flatMap((entry) =>
		isOf(releasedQuote, entry) && entry.f.left !== true ? [fingerprinted(entry)] : []
	);
	return fingerprintText(
		held.f.claim,
		quotes.map((one) => (one.id === changed.id ? { ...one, ...changed } : one))
	);
}

function fingerprinted({ id, f }: { readonly id: ReleasedQuoteId; readonly f: CopiedQuote }): FingerprintedQuote {
	return { id, wording: f.wording ?? '', approval: f.approval, side: f.side };
}

type CopiedQuote = { readonly wording?: string } & Pick<FingerprintedQuote, 'approval' | 'side'>;

/** Whether a standard holds the copy of a quote: asked of the standard itself, not of what the study's record says. */
export async function holdsCopy(records: RecordStore, copy: ReleasedQuoteId): Promise<boolean> {
	const held = await records.get(copy);
	return held !== undefined && !held.deleted && held.f['left'] !== true;
}
