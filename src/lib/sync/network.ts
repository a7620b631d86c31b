import type { Answer, Change } from '#lib/domain/change/change.ts';
import { isObject } from '#lib/domain/json.ts';
import type { Room } from '#lib/domain/room.ts';
import { isStoredDocument, type StoredDocument } from '#lib/storage/document.ts';
import type { Seq } from '#lib/storage/record-store.ts';

/** Why the server did not give what was asked for. */
export type Trouble =
	/** No network, or no server. Tried again by itself. */
	| 'unreachable'
	/** The session has ended: she must sign in. */
	| 'signed-out'
	/** Not, or no longer, a member: what is kept here must go. */
	| 'no-access'
	/** The request as a whole was too large or could not be read. */
	| 'too-large';

export class NetworkTrouble extends Error {
	readonly trouble: Trouble;
	constructor(trouble: Trouble) {
		super(trouble);
		this.trouble = trouble;
	}
}

export interface PullPage {
	readonly epoch: number;
	readonly seq: Seq;
	readonly more: boolean;
	readonly documents: readonly StoredDocument[];
}

/** The server, as the browser's side of the sync sees it. A fake one with a seed stands in its place in tests. */
export interface Network {
	readonly send: (changes: readonly Change[]) => Promise<Answer[]>;
	readonly pull: (room: Room, since: Seq) => Promise<PullPage>;
}

/** The server over HTTP, on the page's own address. */
export function httpNetwork(fetching: typeof fetch): Network {
	async function ask(path: string, init?: RequestInit): Promise<unknown> {
		let response: Response;
		try {
			response = await fetching(path, init);
		} catch {
			throw new NetworkTrouble('unreachable');
		}
		if (response.ok) return response.json();
		throw new NetworkTrouble(troubleOf(response.status));
	}
	return {
		async send(changes) {
			const body = JSON.stringify(changes);
			const answers = await ask('/change', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
			if (!Array.isArray(answers)) throw new NetworkTrouble('unreachable');
			return answers.filter(isAnswer);
		},
		async pull(room, since) {
			const page = await ask(`/pull/${room}?since=${encodeURIComponent(since)}`);
			if (!isPullPage(page)) throw new NetworkTrouble('unreachable');
			return page;
		}
	};
}

function troubleOf(status: number): Trouble {
	if (status === 401) return 'signed-out';
	if (status === 403 || status === 404) return 'no-access';
	return status === 413 || status === 400 ? 'too-large' : 'unreachable';
}

const verdicts: readonly unknown[] = ['stored', 'adjusted', 'refused', 'later'];

function isAnswer(value: unknown): value is Answer {
	return isObject(value) && typeof value['id'] === 'string' && verdicts.includes(value['verdict']);
}

function isPullPage(value: unknown): value is PullPage {
	if (!isObject(value) || !Array.isArray(value['documents'])) return false;
	return (
		typeof value['epoch'] === 'number' &&
		(typeof value['seq'] === 'number' || typeof value['seq'] === 'string') &&
		typeof value['more'] === 'boolean' &&
		value['documents'].every(isStoredDocument)
	);
}
