import { isRecordId, kindOf, partsOf, type ReleasedFindingId, type ReleasedQuoteId } from '#lib/domain/ids.ts';

/** The finding an attribute names; undefined when it names none. */
export function findingIn(value: unknown): ReleasedFindingId | undefined {
	if (!isRecordId(value) || kindOf(value) !== 'released-finding') return undefined;
	const [study = '', finding = ''] = partsOf(value);
	return `released-finding:${study}:${finding}`;
}

/** The quote an attribute names; undefined when it names none. */
export function quoteIn(value: unknown): ReleasedQuoteId | undefined {
	if (!isRecordId(value) || kindOf(value) !== 'released-quote') return undefined;
	const [finding = '', quote = ''] = partsOf(value);
	return `released-quote:${finding}:${quote}`;
}
