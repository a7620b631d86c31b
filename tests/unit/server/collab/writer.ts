import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { schemaVersion } from '#lib/collab/schema-version.ts';
import { cookieName } from '#lib/server/session-cookie.ts';
import type { House, World } from './world.ts';

export interface WriterOptions {
	readonly house?: House;
	readonly doc?: Y.Doc;
	readonly schema?: string;
	readonly origin?: string;
	readonly path?: string;
}

/** Resolves when it is so; tests never wait for a time. */
export const until = (isSo: () => boolean): Promise<unknown> =>
	vi.waitFor(() => isSo() || fail(), { timeout: 20_000, interval: 5 });

const fail = (): never => {
	throw new Error('it did not come to be');
};

/** A browser with the draft open: a Yjs document and a socket, as y-websocket speaks on it. */
export class Writer {
	readonly doc: Y.Doc;
	readonly socket: WebSocket;
	/** What it has heard of others, by client id. */
	readonly heard = new Map<number, unknown>();
	sent = 0;
	stored = 0;
	isSynced = false;
	closed: number | undefined;
	#answers = 0;

	constructor(world: World, name: string, { house = world.house, doc, schema, origin, path }: WriterOptions = {}) {
		this.doc = doc ?? new Y.Doc();
		const [standard, draft] = [world.standard.slice('standard-'.length), world.draft.slice('draft:'.length)];
		const here = `127.0.0.1:${house.port}`;
		const address = path ?? `/collab/${standard}/${draft}?schema=${schema ?? String(schemaVersion)}`;
		this.socket = new WebSocket(`ws://${here}${address}`, {
			origin: origin ?? `http://${here}`,
			headers: { cookie: `${cookieName}=${world.sessions[name]?.token ?? ''}` }
		});
		this.socket.binaryType = 'nodebuffer';
		this.socket.on('message', (data: Buffer) => this.#take(new Uint8Array(data)));
		this.socket.on('close', (code) => void (this.closed = code));
		this.socket.on('error', () => undefined);
		// Said at once, as a browser does, whether the draft has been loaded or not.
		this.socket.on('open', () => this.#say(0, 0, Y.encodeStateVector(this.doc)));
		this.doc.on('update', this.#onUpdate);
		onTestFinished(() => this.leave());
	}

	get fragment(): Y.XmlFragment {
		return this.doc.getXmlFragment('draft');
	}

	async synced(): Promise<this> {
		await until(() => this.isSynced || this.closed !== undefined);
		if (!this.isSynced) throw new Error(`closed with ${String(this.closed)}`);
		return this;
	}

	async ended(): Promise<number | undefined> {
		await until(() => this.closed !== undefined);
		return this.closed;
	}

	/** Resolves when all it has sent is acknowledged. */
	saved(): Promise<unknown> {
		return until(() => this.stored === this.sent);
	}

	/** Resolves when the server has taken what was sent so far: it answers in order. */
	async taken(): Promise<void> {
		const before = this.#answers;
		this.sendRaw(new Uint8Array([3]));
		await until(() => this.#answers > before);
	}

	leave(): void {
		this.doc.off('update', this.#onUpdate);
		this.socket.terminate();
	}

	/** Sends bytes as they are. */
	sendRaw(bytes: Uint8Array): void {
		this.socket.send(bytes);
	}

	/** Says where its caret is, and whatever else it claims. */
	claim(client: number, clock: number, state: unknown): void {
		const inner = encoding.createEncoder();
		encoding.writeVarUint(inner, 1);
		encoding.writeVarUint(inner, client);
		encoding.writeVarUint(inner, clock);
		encoding.writeVarString(inner, JSON.stringify(state));
		const frame = encoding.createEncoder();
		encoding.writeVarUint(frame, 1);
		encoding.writeVarUint8Array(frame, encoding.toUint8Array(inner));
		this.sendRaw(encoding.toUint8Array(frame));
	}

	/** A paragraph more, at the end. */
	write(words: string): void {
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.insert(0, [new Y.XmlText(words)]);
		this.fragment.push([paragraph]);
	}

	/** The text of every paragraph and heading, with its formatting. */
	text(): string {
		return textOf(this.doc);
	}

	readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
		if (origin !== this && this.socket.readyState === WebSocket.OPEN) this.#say(0, 2, update);
	};

	#say(kind: number, step: number, content: Uint8Array): void {
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, kind);
		encoding.writeVarUint(encoder, step);
		encoding.writeVarUint8Array(encoder, content);
		if (step > 0) this.sent += 1;
		this.sendRaw(encoding.toUint8Array(encoder));
	}

	#take(bytes: Uint8Array): void {
		const decoder = decoding.createDecoder(bytes);
		const kind = decoding.readVarUint(decoder);
		if (kind === 100) this.stored = decoding.readVarUint(decoder);
		else if (kind === 1) this.#hear(decoding.createDecoder(decoding.readVarUint8Array(decoder)));
		else if (kind === 0) {
			const step = decoding.readVarUint(decoder);
			const content = decoding.readVarUint8Array(decoder);
			if (step === 0) this.#say(0, 1, Y.encodeStateAsUpdate(this.doc, content));
			else Y.applyUpdate(this.doc, content, this);
			if (step === 1) this.isSynced = true;
		}
	}

	#hear(decoder: decoding.Decoder): void {
		this.#answers += 1;
		const count = decoding.readVarUint(decoder);
		for (let i = 0; i < count; i++) {
			const client = decoding.readVarUint(decoder);
			decoding.readVarUint(decoder);
			const state: unknown = JSON.parse(decoding.readVarString(decoder));
			if (state === null) this.heard.delete(client);
			else this.heard.set(client, state);
		}
	}
}

/** A document as text, with what is formatted how. */
export function textOf(doc: Y.Doc): string {
	return JSON.stringify(doc.getXmlFragment('draft'));
}

/** Whether documents hold the same. */
export function areAlike(...docs: readonly Y.Doc[]): boolean {
	return new Set(docs.map((doc) => doc.getXmlFragment('draft').toArray().map(shown).join('\n'))).size === 1;
}

function shown(node: unknown): string {
	if (node instanceof Y.XmlText) return JSON.stringify(node.toDelta());
	if (!(node instanceof Y.XmlElement)) return '';
	return `<${node.nodeName} ${JSON.stringify(sorted(node.getAttributes()))}>${node.toArray().map(shown).join('')}</>`;
}

const sorted = (attributes: object): unknown => Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
