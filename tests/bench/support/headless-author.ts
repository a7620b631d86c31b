import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, length, toUint8Array, writeVarUint, writeVarUint8Array, type Encoder } from 'lib0/encoding';
import { WebSocket } from 'ws';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { fragmentName } from '#lib/collab/schema.ts';
import { schemaVersion } from '#lib/collab/schema-version.ts';
import { password } from '../../browser/support/people.ts';
import type { TestServer } from '../../browser/support/server.ts';
import { emailOf } from './accounts.ts';
import { placeOf } from './standard-text.ts';

/** y-websocket's kinds of frame. */
const kinds = { sync: 0, awareness: 1 } as const;
/** Letters a second. */
const pace = 3;

/** An author without a screen: holds the draft as a browser does, writes, and shows where she is. */
export class HeadlessAuthor {
	readonly #nth: number;
	readonly #document = new Y.Doc();
	readonly #awareness = new Awareness(this.#document);
	readonly #socket: WebSocket;
	#typing: NodeJS.Timeout | undefined;
	#letters = 0;

	private constructor(nth: number, address: string, cookie: string, origin: string) {
		this.#nth = nth;
		this.#socket = new WebSocket(address, { headers: { cookie, origin } });
		this.#socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)));
		this.#document.on('update', (update: Uint8Array, from: unknown) => {
			if (from !== this) this.#say(kinds.sync, (encoder) => writeUpdate(encoder, update));
		});
	}

	/** The nth author, signed in and with the text. */
	static async open(server: TestServer, nth: number, standard: string, draft: string): Promise<HeadlessAuthor> {
		const address = `${server.url.replace('http', 'ws')}/collab/${standard}/${draft}?schema=${schemaVersion}`;
		const author = new HeadlessAuthor(nth, address, await cookieOf(server, nth), server.url);
		await new Promise((resolve, reject) => {
			author.#socket.once('open', resolve);
			author.#socket.once('error', reject);
		});
		author.#say(kinds.sync, (encoder) => writeSyncStep1(encoder, author.#document));
		while (!author.#paragraph) await new Promise((resolve) => setTimeout(resolve, 20));
		return author;
	}

	/** How many letters she has written. */
	get letters(): number {
		return this.#letters;
	}

	write(): void {
		this.#typing = setInterval(() => this.#type(), 1000 / pace);
	}

	close(): void {
		clearInterval(this.#typing);
		this.#awareness.destroy();
		this.#socket.close();
	}

	/** The text of the paragraph that is hers to write in. */
	get #paragraph(): Y.XmlText | undefined {
		for (const element of this.#document.getXmlFragment(fragmentName).toArray()) {
			const text = element instanceof Y.XmlElement ? element.get(0) : undefined;
			if (text instanceof Y.XmlText && text.toJSON().startsWith(placeOf(this.#nth))) return text;
		}
		return undefined;
	}

	#type(): void {
		const text = this.#paragraph;
		if (!text) return;
		text.insert(text.length, 'abcdefghij klmnopqrst '.charAt(this.#letters++ % 22));
		const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, text.length)) as unknown;
		this.#awareness.setLocalState({ cursor: { anchor: place, head: place } });
		const states = encodeAwarenessUpdate(this.#awareness, [this.#document.clientID]);
		this.#say(kinds.awareness, (encoder) => writeVarUint8Array(encoder, states));
	}

	#hear(frame: Uint8Array): void {
		const decoder = createDecoder(frame);
		if (readVarUint(decoder) !== kinds.sync) return;
		const encoder = createEncoder();
		writeVarUint(encoder, kinds.sync);
		readSyncMessage(decoder, encoder, this.#document, this);
		if (length(encoder) > 1) this.#socket.send(toUint8Array(encoder));
	}

	#say(kind: number, write: (encoder: Encoder) => void): void {
		const encoder = createEncoder();
		writeVarUint(encoder, kind);
		write(encoder);
		if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(toUint8Array(encoder));
	}
}

async function cookieOf(server: TestServer, nth: number): Promise<string> {
	const response = await fetch(`${server.url}/signin`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: server.url, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
		body: new URLSearchParams({ email: emailOf(nth), password })
	});
	const [cookie] =
		response.headers
			.getSetCookie()
			.find((one) => one.startsWith('roedtraad='))
			?.split(';') ?? [];
	if (cookie === undefined) throw new Error(`${emailOf(nth)} could not sign in: ${response.status}`);
	return cookie;
}
