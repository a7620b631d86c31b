import type { Answer, Change } from '#lib/domain/change/change.ts';
import { isUlid, type Ulid } from '#lib/domain/ids.ts';
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

/** What a browser that holds nothing of a room begins with: what hangs on no source, and the sources. */
export interface RoomStart {
	readonly epoch: number;
	/** The feed's place before anything was read. */
	readonly seq: Seq;
	readonly sources: readonly Ulid[];
	readonly documents: readonly StoredDocument[];
}

/** What hangs on one source. */
export interface Bundle {
	readonly epoch: number;
	readonly documents: readonly StoredDocument[];
}

/** The server, as the browser's side of the sync sees it. A fake one with a seed stands in its place in tests. */
export interface Network {
	readonly send: (changes: readonly Change[]) => Promise<Answer[]>;
	readonly start: (room: Room) => Promise<RoomStart>;
	readonly bundle: (room: Room, source: Ulid) => Promise<Bundle>;
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
		async start(room) {
			const start = await ask(`/pull/${room}/start`);
			if (!isRoomStart(start)) throw new NetworkTrouble('unreachable');
			return start;
		},
		async bundle(room, source) {
			const bundle = await ask(`/pull/${room}/source/${source}`);
			if (!isBundle(bundle)) throw new NetworkTrouble('unreachable');
			return bundle;
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

function isBundle(value: unknown): value is Bundle {
	if (!isObject(value) || !Array.isArray(value['documents'])) return false;
	return typeof value['epoch'] === 'number' && value['documents'].every(isStoredDocument);
}

const isSeq = (value: unknown): value is Seq => typeof value === 'number' || typeof value === 'string';

function isRoomStart(value: unknown): value is RoomStart {
	if (!isObject(value) || !isBundle(value) || !isSeq(value['seq'])) return false;
	const sources = value['sources'];
	return Array.isArray(sources) && sources.every((one) => typeof one === 'string' && isUlid(one));
}

function isPullPage(value: unknown): value is PullPage {
	return isObject(value) && isBundle(value) && isSeq(value['seq']) && typeof value['more'] === 'boolean';
}
