import type { ReleasedQuoteId } from '../ids.ts';
import type { Approval } from '../records/quote.ts';
import type { Side } from '../records/theme.ts';

export interface FingerprintedQuote {
	readonly id: ReleasedQuoteId;
	readonly wording: string;
	readonly approval: Approval;
	readonly side: Side;
}

/**
 * What of a released finding, once it has changed, makes what rests on it be confirmed again (skal genbekræftes): the
 * claim, the words of its quotes, whether they are approved, which side they are on. To be hashed with a key, since a
 * withdrawn quote must not be found again by guessing.
 */
export function fingerprintText(claim: string, quotes: readonly FingerprintedQuote[]): string {
	const sorted = [...quotes].sort((a, b) => (a.id < b.id ? -1 : 1));
	return JSON.stringify([1, plain(claim), sorted.map((one) => [one.id, plain(one.wording), one.approval, one.side])]);
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
