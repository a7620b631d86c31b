import type { RecordId } from '#lib/domain/ids.ts';
import type { Answer } from './answer.ts';
import type { Searchable } from './searchable.ts';

/** To the worker. Each is taken when the one before has been; indexing goes on between them. */
export type SearchRequest =
	/** Take these in, or what they are now. */
	| { readonly type: 'put'; readonly searchables: readonly Searchable[] }
	| { readonly type: 'remove'; readonly ids: readonly RecordId[] }
	/** Whether more is on its way: ranking waits for it. */
	| { readonly type: 'expect'; readonly more: boolean }
	| { readonly type: 'ask'; readonly id: number; readonly typed: string };

/** From the worker. */
export type SearchReply =
	| { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
	/** How many sources are indexed, and whether all there is can be ranked. */
	| { readonly type: 'indexed'; readonly sources: number; readonly isRanked: boolean };

const replies = ['answer', 'indexed'];
const requests = ['put', 'remove', 'expect', 'ask'];

export function isSearchReply(data: unknown): data is SearchReply {
	return isTyped(data, replies);
}

export function isSearchRequest(data: unknown): data is SearchRequest {
	return isTyped(data, requests);
}

function isTyped(data: unknown, types: readonly string[]): boolean {
	return (
		typeof data === 'object' &&
		data !== null &&
		'type' in data &&
		typeof data.type === 'string' &&
		types.includes(data.type)
	);
}
