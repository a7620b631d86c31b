import { isUlid, type ReleasedFindingId, type ThreadId } from '#lib/domain/ids.ts';
import type { DraftPlace } from '#lib/workbench/standard-feed-pieces.ts';

/** What the draft's address names: words of it, a finding or a comment. */
export type WantedInDraft =
	| { readonly is: 'words'; readonly place: DraftPlace }
	| { readonly is: 'finding'; readonly id: ReleasedFindingId }
	| { readonly is: 'comment'; readonly id: ThreadId };

/** `?block=<id>&from=4&to=11`, `?finding=<study>:<finding>`, `?thread=<ulid>`; undefined for an address without a place. */
export function wantedIn(params: URLSearchParams): WantedInDraft | undefined {
	const block = params.get('block') ?? '';
	if (block !== '') {
		const [from, to] = [offset(params.get('from')), offset(params.get('to'))];
		const isStretch = from !== undefined && to !== undefined && from < to;
		return { is: 'words', place: isStretch ? { block, from, to } : { block } };
	}
	const [study = '', finding = ''] = (params.get('finding') ?? '').split(':');
	if (isUlid(study) && isUlid(finding)) return { is: 'finding', id: `released-finding:${study}:${finding}` };
	const thread = params.get('thread') ?? '';
	return isUlid(thread) ? { is: 'comment', id: `thread:${thread}` } : undefined;
}

function offset(text: string | null): number | undefined {
	return text !== null && /^\d{1,8}$/.test(text) ? Number(text) : undefined;
}
