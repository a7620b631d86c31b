import { readVarUint } from 'lib0/decoding';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import {
	after,
	atStart,
	frameOf,
	refusalOf,
	type DraftEvent,
	type DraftProgress,
	type Frame
} from './draft-save-state.ts';
import { gatherFrames } from './gathered-frames.ts';
import { fragmentName } from './schema.ts';
import { schemaVersion } from './schema-version.ts';

/** The frame by which the server says how many of a connection's updates it has stored. */
const storedFrame = 100;

/** Where y-indexeddb keeps a document's updates. */
const updatesStore = 'updates';
/** Marks in the local store, beside the updates. Signing out looks at `unsaved` (`sync/device.ts`). */
const marks = { synced: 'synced', unsent: 'unsaved', place: 'place' } as const;

export interface DraftPlace {
	readonly standard: Ulid;
	readonly draft: Ulid;
	/** Whose the page is: the server refuses it when another has signed in in this browser since. */
	readonly person: PersonId;
	/** The database in this browser that keeps the text; its name holds person and draft, so that it can be wiped. */
	readonly store: string;
	/** Where the server is: `wss://…`. */
	readonly server: string;
}

/**
 * A draft as this browser holds it: the document, kept on the device, and the connection to the server. It may be shown
 * once the server has accepted this version of the schema, or did so before: an editor of another version that merely
 * read the text would delete what it does not know.
 */
export class DraftClient {
	readonly document = new Y.Doc();
	readonly #store: IndexeddbPersistence;
	readonly #provider: WebsocketProvider;
	/** Takes in what others wrote in this very moment. */
	readonly #takeIn: () => void;
	readonly #listeners = new Set<() => void>();
	#progress = atStart(false);
	#isReady = false;
	#isUnsentMarked = false;
	#place: string | undefined;

	private constructor(store: string, { standard, draft, person, server }: DraftPlace) {
		this.#store = new IndexeddbPersistence(store, this.document);
		this.#provider = new WebsocketProvider(`${server}/collab/${standard}`, draft, this.document, {
			connect: false,
			params: { schema: String(schemaVersion), person },
			// Other tabs are told by the server; one that was refused may not go round it.
			disableBc: true,
			WebSocketPolyfill: counting((frame) => this.#learn({ is: 'gave', frame })),
			shouldReconnect: ({ code }) => refusalOf(code) === undefined
		});
		this.#takeIn = gatherFrames(this.#provider);
	}

	static async open(place: DraftPlace): Promise<DraftClient> {
		const client = new DraftClient(`${place.store}/${schemaVersion}`, place);
		await client.#begin();
		return client;
	}

	get fragment(): Y.XmlFragment {
		return this.document.getXmlFragment(fragmentName);
	}

	get awareness(): Awareness {
		return this.#provider.awareness;
	}

	get progress(): DraftProgress {
		return this.#progress;
	}

	/** Whether the text is here and may be shown. */
	get isReady(): boolean {
		return this.#isReady;
	}

	/** The block she was last in, on this device. */
	get place(): string | undefined {
		return this.#place;
	}

	keepPlace(block: string): void {
		if (block === this.#place) return;
		this.#place = block;
		void this.#store.set(marks.place, block);
	}

	/** Calls the listener when progress or readiness has changed. Returns what ends it. */
	listen(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Lets go of the connection and the store; what is kept on the device stays. */
	async close(): Promise<void> {
		this.#listeners.clear();
		this.#takeIn();
		this.#provider.destroy();
		this.#provider.awareness.destroy();
		await this.#store.destroy();
		this.document.destroy();
	}

	async #begin(): Promise<void> {
		await this.#store.whenSynced;
		this.#isReady = (await this.#store.get(marks.synced)) === 1;
		this.#isUnsentMarked = (await this.#store.get(marks.unsent)) === 1;
		this.#progress = atStart(this.#isUnsentMarked);
		const place: unknown = await this.#store.get(marks.place);
		this.#place = typeof place === 'string' ? place : undefined;
		const provider = this.#provider;
		this.document.on('update', (_update: Uint8Array, origin: unknown) => {
			if (origin === provider || origin === this.#store) return;
			this.#learn({ is: 'wrote' });
			void this.#kept().then(() => this.#learn({ is: 'kept' }));
		});
		provider.messageHandlers[storedFrame] = (_answer, decoder) =>
			this.#learn({ is: 'stored', count: readVarUint(decoder) });
		provider.on('status', ({ status }) => {
			if (status === 'connected') this.#learn({ is: 'opened' });
		});
		provider.on('connection-close', (event) => {
			this.#takeIn();
			this.#learn({ is: 'closed', code: event?.code });
		});
		provider.on('sync', (isSynced) => {
			if (isSynced && !this.#isReady) void this.#accepted();
		});
		provider.connect();
	}

	/** Resolves when what has been written is in this device's store: a reading there waits for the writings before it. */
	#kept(): Promise<void> {
		const { db } = this.#store;
		if (!db) return Promise.resolve();
		return new Promise((resolve) => {
			const reading = db.transaction(updatesStore, 'readonly');
			reading.oncomplete = () => resolve();
			reading.objectStore(updatesStore).count();
		});
	}

	async #accepted(): Promise<void> {
		this.#isReady = true;
		this.#tell();
		await this.#store.set(marks.synced, 1);
	}

	#learn(event: DraftEvent): void {
		this.#progress = after(this.#progress, event);
		this.#markUnsent(this.#progress.unsent || this.#progress.stored < this.#progress.sent);
		this.#tell();
	}

	/** So that a page opened anew without a network does not call saved what is not. */
	#markUnsent(isUnsent: boolean): void {
		if (isUnsent === this.#isUnsentMarked) return;
		this.#isUnsentMarked = isUnsent;
		void this.#store.set(marks.unsent, isUnsent ? 1 : 0);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

/** A WebSocket that tells of each frame it is given: what is counted here is what the server counts. */
function counting(given: (frame: Frame) => void): typeof WebSocket {
	return class extends WebSocket {
		override send(data: Parameters<WebSocket['send']>[0]): void {
			super.send(data);
			if (data instanceof Uint8Array) given(frameOf(data));
		}
	};
}
