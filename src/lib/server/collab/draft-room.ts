import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { DraftLog, LogRow } from './draft-log.ts';
import { answerFrame, askFrame, closing, presenceFrame, readFrame, storedFrame, updateFrame } from './frames.ts';
import { Presence, type ShownPerson } from './presence.ts';
import { holds, onlyTidies } from './yjs.ts';

/** So many updates at most are stored together: merging a long list takes a time that grows by its square. */
const groupLimit = 200;
/** So many rows after a snapshot the next one is due. */
const snapshotEvery = 500;
/** Below this an update is what somebody has just typed; above it may be what we hold already. In bytes. */
const typed = 500;
/** A browser that does not take what it is sent is let go of; it comes back and asks for what it lacks. In bytes. */
const mostUnsent = 32 << 20;

/** One browser that has the draft open. */
export interface Connection {
	readonly socket: WebSocket;
	readonly person: ShownPerson;
	/** How many of its update frames are on disk. */
	stored: number;
}

export interface DraftRoomTools {
	readonly now: () => Date;
	readonly memberOf: (person: PersonId) => Member | undefined;
	/** Something has been stored and told. */
	readonly onStored: () => void;
	/** The store has failed: this room is at its end. */
	readonly onFailed: (why: unknown) => void;
}

interface Waiting {
	readonly connection: Connection;
	/** Undefined: we hold it already; it is only counted, in its turn. */
	readonly update: Uint8Array | undefined;
}

interface Edit {
	readonly change: () => void;
	readonly done: () => void;
	readonly failed: (why: unknown) => void;
}

/** One draft in memory. What is done to it is stored, then applied, then told, then acknowledged: in this order. */
export class DraftRoom {
	readonly #doc: Y.Doc;
	readonly #log: DraftLog;
	readonly #tools: DraftRoomTools;
	readonly #presence: Presence;
	readonly #connections = new Set<Connection>();
	#waiting: Waiting[] = [];
	#edits: Edit[] = [];
	#running: Promise<void> | undefined;
	/** The server's own edit stands in the document and is not on disk yet: nobody may read it. */
	#unstored = false;
	/** Who asked meanwhile. */
	#later: (() => void)[] = [];
	#over = false;

	/** The document must hold what the log holds. */
	constructor(doc: Y.Doc, log: DraftLog, tools: DraftRoomTools) {
		this.#doc = doc;
		this.#log = log;
		this.#tools = tools;
		this.#presence = new Presence(tools.now);
	}

	get isEmpty(): boolean {
		return this.#connections.size === 0;
	}

	/** Takes a browser in, with what it said while the draft was loaded. */
	join(connection: Connection, early: readonly Uint8Array[]): void {
		if (this.#over) {
			connection.socket.close(closing.storeTrouble);
			return;
		}
		this.#connections.add(connection);
		send(connection, askFrame(this.#doc));
		send(connection, presenceFrame(this.#presence.all()));
		for (const bytes of early) this.receive(connection, bytes);
	}

	leave(connection: Connection): void {
		if (this.#connections.delete(connection)) this.#tellPresence(connection, this.#presence.leave(connection));
	}

	/** Takes one frame from a browser that has joined. */
	receive(connection: Connection, bytes: Uint8Array): void {
		if (this.#over || !this.#connections.has(connection)) return;
		const frame = readFrame(bytes);
		switch (frame?.kind) {
			case 'ask':
				this.#whenStored(() => send(connection, answerFrame(this.#doc, frame.held)));
				break;
			case 'update':
				this.#take(connection, frame.update, frame.isAnswer);
				break;
			case 'presence':
				this.#tellPresence(connection, this.#presence.take(connection, connection.person, frame.states));
				// y-websocket takes a connection for dead on which it hears nothing.
				send(connection, presenceFrame([]));
				break;
			case 'who':
				send(connection, presenceFrame(this.#presence.all()));
				break;
			case undefined:
				this.#close(connection, closing.junk);
		}
	}

	/** Does something to the document as the server; resolves when it is stored and told, and rejects when it is not. */
	edit(change: (doc: Y.Doc) => void): Promise<void> {
		if (this.#over) return Promise.reject(new Error('the draft is closed'));
		return new Promise((done, failed) => {
			this.#edits.push({ change: () => change(this.#doc), done, failed });
			this.#running ??= this.#run();
		});
	}

	/** The text as it is stored. */
	async state(): Promise<Uint8Array> {
		let state: Uint8Array = new Uint8Array();
		await this.edit((doc) => void (state = Y.encodeStateAsUpdate(doc)));
		return state;
	}

	/** Resolves when everything that has come is stored, or the store has failed. */
	async idle(): Promise<void> {
		await this.#running;
	}

	/** Takes nothing more in; everybody is told to come back. */
	end(code: number): void {
		this.#over = true;
		for (const { socket } of this.#connections) socket.close(code);
		this.#connections.clear();
	}

	#take(connection: Connection, update: Uint8Array, isAnswer: boolean): void {
		const member = this.#tools.memberOf(connection.person.id);
		if (!member) {
			this.#close(connection, closing.noAccess);
			return;
		}
		const mayWrite = member.role !== 'reviewer';
		if (!mayWrite && !onlyTidies(this.#doc, update)) {
			this.#close(connection, closing.readOnly);
			return;
		}
		const isKnown = !mayWrite || ((isAnswer || update.length > typed) && holds(this.#doc, update));
		this.#waiting.push({ connection, update: isKnown ? undefined : update });
		this.#running ??= this.#run();
	}

	async #run(): Promise<void> {
		try {
			while (this.#edits.length > 0 || this.#waiting.length > 0) {
				const edit = this.#edits.shift();
				if (edit) await this.#store(edit);
				else await this.#storeGroup(this.#waiting.splice(0, groupLimit));
				// Without it the draft only takes longer to load; the next one is tried after as many rows again.
				if (this.#log.sinceSnapshot >= snapshotEvery) await this.#log.snapshot(this.#doc).catch(() => undefined);
			}
		} catch (error) {
			this.#fail(error);
		}
		this.#running = undefined;
	}

	async #storeGroup(group: readonly Waiting[]): Promise<void> {
		const rows = rowsOf(group);
		if (rows.length > 0) await this.#log.append(rows);
		for (const { by, update } of rows) {
			Y.applyUpdate(this.#doc, update);
			const origins = new Set(
				group.filter(({ connection }) => connection.person.id === by).map((one) => one.connection)
			);
			this.#tell(update, origins.size === 1 ? origins : undefined);
		}
		for (const { connection } of group) connection.stored += 1;
		for (const connection of new Set(group.map((one) => one.connection)))
			send(connection, storedFrame(connection.stored));
		if (rows.length > 0) this.#tools.onStored();
	}

	async #store({ change, done, failed }: Edit): Promise<void> {
		try {
			const update = captured(this.#doc, change);
			if (update) {
				this.#unstored = true;
				await this.#log.append([{ by: 'server', update }]);
				this.#unstored = false;
				this.#tell(update);
			}
			done();
		} catch (error) {
			failed(error);
			throw error;
		}
		for (const ask of this.#later.splice(0)) ask();
	}

	#whenStored(ask: () => void): void {
		if (this.#unstored) this.#later.push(ask);
		else ask();
	}

	#tell(update: Uint8Array, but?: ReadonlySet<Connection>): void {
		const frame = updateFrame(update);
		for (const connection of this.#connections) if (!but?.has(connection)) send(connection, frame);
	}

	#tellPresence(from: Connection, states: ReturnType<Presence['all']>): void {
		if (states.length === 0) return;
		const frame = presenceFrame(states);
		for (const connection of this.#connections) if (connection !== from) send(connection, frame);
	}

	#close(connection: Connection, code: number): void {
		this.leave(connection);
		connection.socket.close(code);
	}

	/** Nothing is acknowledged: the browsers come back, to the draft as it is loaded anew, and send it again. */
	#fail(why: unknown): void {
		for (const { failed } of this.#edits.splice(0)) failed(why);
		this.#waiting = [];
		this.#later = [];
		this.end(closing.storeTrouble);
		this.#tools.onFailed(why);
	}
}

/** One row an author, in the order in which they first wrote. */
function rowsOf(group: readonly Waiting[]): LogRow[] {
	const byAuthor = new Map<PersonId, Uint8Array[]>();
	for (const { connection, update } of group)
		if (update) byAuthor.set(connection.person.id, [...(byAuthor.get(connection.person.id) ?? []), update]);
	return [...byAuthor].map(([by, updates]) => ({ by, update: merged(updates) }));
}

function merged(updates: readonly Uint8Array[]): Uint8Array {
	const [first] = updates;
	return first && updates.length === 1 ? first : Y.mergeUpdates([...updates]);
}

/** What a change of a document comes to; undefined when it changed nothing. */
function captured(doc: Y.Doc, change: () => void): Uint8Array | undefined {
	const updates: Uint8Array[] = [];
	const collect = (update: Uint8Array): void => void updates.push(update);
	doc.on('update', collect);
	try {
		doc.transact(change);
	} finally {
		doc.off('update', collect);
	}
	return updates.length === 0 ? undefined : merged(updates);
}

function send({ socket }: Connection, bytes: Uint8Array): void {
	if (socket.readyState !== socket.OPEN) return;
	if (socket.bufferedAmount > mostUnsent) socket.terminate();
	else socket.send(bytes);
}
