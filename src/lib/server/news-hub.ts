import type { WebSocket } from 'ws';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';

/** Told to somebody whose session has ended. */
export const signedOutCode = 4401;

interface Listener {
	readonly socket: WebSocket;
	readonly person: PersonId;
	/** Hash of the session's token: the session may end while the socket lives. */
	readonly session: string;
}

/** What is missed by a socket that died unseen is found by the next pull. In milliseconds. */
const heartbeat = 20_000;

/** Says "room X has news" to those who may enter it, and nothing else. */
export class NewsHub {
	readonly #listeners = new Set<Listener>();
	readonly #mayEnter: (person: PersonId, room: Room) => boolean;
	readonly #beat = setInterval(() => this.#ping(), heartbeat);

	constructor(mayEnter: (person: PersonId, room: Room) => boolean) {
		this.#mayEnter = mayEnter;
		this.#beat.unref();
	}

	join(socket: WebSocket, person: PersonId, session: string): void {
		const listener = { socket, person, session };
		this.#listeners.add(listener);
		socket.on('close', () => this.#listeners.delete(listener));
		socket.on('error', () => socket.terminate());
		// Nothing is taken from a browser here.
		socket.on('message', () => undefined);
	}

	news(room: Room): void {
		for (const { socket, person } of this.#listeners) if (this.#mayEnter(person, room)) tell(socket, room);
	}

	/** To somebody whose right has changed: she asks again, and is told no if that is the answer now. */
	newsTo(person: PersonId, room: Room): void {
		for (const listener of this.#listeners) if (listener.person === person) tell(listener.socket, room);
	}

	endSessions(sessions: readonly string[]): void {
		for (const { socket, session } of this.#listeners) if (sessions.includes(session)) socket.close(signedOutCode);
	}

	close(): void {
		clearInterval(this.#beat);
		for (const { socket } of this.#listeners) socket.terminate();
		this.#listeners.clear();
	}

	#ping(): void {
		for (const { socket } of this.#listeners) socket.ping();
	}
}

function tell(socket: WebSocket, room: Room): void {
	if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ news: room }));
}
