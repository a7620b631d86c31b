import type { WebSocket } from 'ws';
import { schemaVersion } from '#lib/collab/schema-version.ts';
import { isUlid, type DraftId, type PersonId } from '#lib/domain/ids.ts';
import type { Role } from '#lib/domain/records/person.ts';
import { standardRoom, type Project, type Room, type StandardRoom } from '#lib/domain/room.ts';
import type { StandardText } from '#lib/domain/standard/text.ts';
import type { Session } from '../accounts/session.ts';
import type { Connection, DraftRoom } from './draft-room.ts';
import { OpenDrafts, type OpenDraftsTools } from './open-drafts.ts';
import { closing } from './frames.ts';

/** How often it is asked whether a browser is still there, in milliseconds. */
const heartbeat = 20_000;
/** A browser says two or three things before it hears the first; of so many it could not be held in memory. */
const mostEarly = 100;

/** A browser's socket, from the moment it is taken. */
interface Line {
	readonly socket: WebSocket;
	readonly person: PersonId;
	readonly session: string;
	readonly standard: StandardRoom;
	/** As she came, or as she was told since. */
	mayWrite: boolean;
	/** Whether it has been heard since it was last asked. */
	isHeard: boolean;
}

/** What a socket's address names. */
interface Address {
	readonly standard: StandardRoom;
	readonly draft: DraftId;
}

/** Co-editing: takes the sockets of `/collab/<standard>/<draft>`, and shows the door to those whose right has ended. */
export class Relay {
	readonly #drafts: OpenDrafts;
	readonly #memberOf: OpenDraftsTools['memberOf'];
	readonly #lines = new Set<Line>();
	readonly #beat = setInterval(() => this.#ask(), heartbeat);

	constructor(tools: OpenDraftsTools) {
		this.#drafts = new OpenDrafts(tools);
		this.#memberOf = tools.memberOf;
		this.#beat.unref();
	}

	/** Takes a socket whose origin is known to be ours. Nothing it says while the draft is loaded is lost. */
	join(socket: WebSocket, url: URL, session: Session | undefined): void {
		// What is too large is closed by the socket itself, with its code.
		socket.on('error', () => undefined);
		const address = readAddress(url.pathname);
		const member = session && address ? this.#memberOf(session.person, address.standard) : undefined;
		if (!session) socket.close(closing.signedOut);
		else if (!address || !member) socket.close(closing.noAccess);
		else if (url.searchParams.get('schema') !== String(schemaVersion)) socket.close(closing.otherSchema);
		else {
			const { person, id } = session;
			const { standard } = address;
			const line = { socket, person, session: id, standard, mayWrite: mayWrite(member.role), isHeard: true };
			this.#lines.add(line);
			socket.on('close', () => this.#lines.delete(line));
			socket.on('pong', () => void (line.isHeard = true));
			void this.#admit(line, address, session.name);
		}
	}

	/** Gives a draft that has no words yet these to begin with. */
	begin(standard: StandardRoom, draft: DraftId, text: StandardText, by: PersonId): Promise<void> {
		return this.#drafts.begin(standard, draft, text, by);
	}

	/** Sessions have ended, by the hashes of their tokens. */
	endSessions(sessions: readonly string[]): void {
		for (const { socket, session } of this.#lines) if (sessions.includes(session)) socket.close(closing.signedOut);
	}

	/** Somebody's role in a project is now this; undefined: she is no member any longer. */
	membership(project: Project, person: PersonId, role: Role | undefined): void {
		for (const line of this.#lines) {
			if (line.standard !== project || line.person !== person) continue;
			const before = line.mayWrite;
			line.mayWrite = role !== undefined && mayWrite(role);
			if (role === undefined) line.socket.close(closing.noAccess);
			// She comes back as a reader; what she had not sent would be refused one by one.
			else if (before && !line.mayWrite) line.socket.close(closing.readOnly);
		}
	}

	/** Records of a room have been written: perhaps there are comments among them. */
	news(room: Room): void {
		this.#drafts.news(room);
	}

	/** The Yjs state of a draft as it is stored, its comments in their places; undefined when there is no such draft. */
	textOf(standard: StandardRoom, draft: DraftId): Promise<Uint8Array | undefined> {
		return this.#drafts.textOf(standard, draft);
	}

	/** Stores and acknowledges what has come, then closes every socket. */
	async close(): Promise<void> {
		clearInterval(this.#beat);
		await this.#drafts.close();
		for (const { socket } of this.#lines) socket.close(closing.stopping);
	}

	async #admit({ socket, person }: Line, { standard, draft }: Address, name: string): Promise<void> {
		const early: Uint8Array[] = [];
		let joined: { readonly room: DraftRoom; readonly connection: Connection } | undefined;
		socket.on('message', (data: Buffer, isBinary: boolean) => {
			if (!isBinary) socket.close(closing.junk);
			else if (joined) joined.room.receive(joined.connection, new Uint8Array(data));
			else if (early.push(new Uint8Array(data)) > mostEarly) socket.close(closing.tooLarge);
		});
		socket.on('close', () => {
			joined?.room.leave(joined.connection);
			this.#drafts.left(draft);
		});
		const opened = await this.#drafts.open(standard, draft, person, name);
		if (socket.readyState !== socket.OPEN) this.#drafts.left(draft);
		else if (!opened.ok) socket.close(opened.why === 'unknown' ? closing.noAccess : closing.storeTrouble);
		else {
			const { room, shown } = opened.value;
			joined = { room, connection: { socket, person: shown, stored: 0 } };
			room.join(joined.connection, early);
		}
	}

	#ask(): void {
		for (const line of this.#lines) {
			if (!line.isHeard) line.socket.terminate();
			line.isHeard = false;
			line.socket.ping();
		}
	}
}

const mayWrite = (role: Role): boolean => role !== 'reviewer';

/** Reads `/collab/<standard>/<draft>`. */
function readAddress(path: string): Address | undefined {
	const [, , standard = '', draft = '', ...more] = path.split('/');
	if (!isUlid(standard) || !isUlid(draft) || more.length > 0) return undefined;
	return { standard: standardRoom(standard), draft: `draft:${draft}` };
}
