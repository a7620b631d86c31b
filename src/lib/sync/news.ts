import { isObject } from '#lib/domain/json.ts';
import { parseRoom, type Room } from '#lib/domain/room.ts';

export interface NewsEvents {
	/** The socket is open: what was missed meanwhile must be pulled. */
	readonly opened: () => void;
	readonly closed: () => void;
	readonly room: (room: Room) => void;
	/** The server no longer knows the session. */
	readonly signedOut: () => void;
}

export interface News {
	readonly isOpen: () => boolean;
	/** Tries at once instead of waiting. */
	readonly hurry: () => void;
	readonly close: () => void;
}

/** The code with which a socket is closed on somebody who is not signed in. */
export const signedOutCode = 4401;

const pause = { first: 500, last: 10_000 };

/** The server's "room X has news" over a WebSocket that is opened again whenever it closes. */
export function openNews(address: string, events: NewsEvents): News {
	let socket: WebSocket | undefined;
	let wait: number = pause.first;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let ended = false;

	function connect(): void {
		clearTimeout(timer);
		if (ended) return;
		const opened = new WebSocket(address);
		socket = opened;
		opened.onopen = () => {
			wait = pause.first;
			events.opened();
		};
		opened.onmessage = ({ data }) => {
			const room = roomOf(data);
			if (room) events.room(room);
		};
		opened.onclose = ({ code }) => {
			events.closed();
			if (code === signedOutCode) events.signedOut();
			else if (!ended && socket === opened) timer = setTimeout(connect, wait);
			wait = Math.min(pause.last, wait * 2);
		};
	}

	connect();
	return {
		isOpen: () => socket?.readyState === WebSocket.OPEN,
		hurry() {
			if (socket?.readyState === WebSocket.CLOSED) connect();
		},
		close() {
			ended = true;
			clearTimeout(timer);
			socket?.close();
		}
	};
}

function roomOf(data: unknown): Room | undefined {
	if (typeof data !== 'string') return undefined;
	const word: unknown = JSON.parse(data);
	return isObject(word) && typeof word['news'] === 'string' ? parseRoom(word['news'])?.room : undefined;
}
