import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** What a frame is about; the first three are y-websocket's. */
const kinds = { sync: 0, awareness: 1, queryAwareness: 3, stored: 100 } as const;
/** Within a sync frame, as y-protocols has it: what I hold · what you lack · what has happened. */
const steps = { ask: 0, answer: 1, update: 2 } as const;

/** The largest frame that is taken, in bytes: an evening offline on a long draft is far below it. */
export const largestFrame = 8 << 20;

/** Why a connection is closed. From 4400 to 4499 a browser does not come back by itself. */
export const closing = {
	signedOut: 4401,
	/** Not a member, or there is no such draft. */
	noAccess: 4403,
	/** She may read, and wrote. */
	readOnly: 4409,
	/** Her page speaks another version of the draft's schema. */
	otherSchema: 4426,
	/** What was sent cannot be read. */
	junk: 1007,
	tooLarge: 1009,
	/** The store failed: come back and send again what was not acknowledged. */
	storeTrouble: 1013,
	stopping: 1012
} as const;

/** A frame from a browser. */
export type Frame =
	| { readonly kind: 'ask'; readonly held: Uint8Array }
	/** `isAnswer`: what it has that we lack, as it thinks. */
	| { readonly kind: 'update'; readonly update: Uint8Array; readonly isAnswer: boolean }
	| { readonly kind: 'presence'; readonly states: readonly PresenceState[] }
	| { readonly kind: 'who' };

/** What one browser says of itself. A newer clock counts; no state means that it has left. */
export interface PresenceState {
	readonly client: number;
	readonly clock: number;
	readonly state: unknown;
}

/** Reads a frame; undefined when it cannot be read. An update that Yjs could not take is junk here already. */
export function readFrame(bytes: Uint8Array): Frame | undefined {
	try {
		const decoder = decoding.createDecoder(bytes);
		switch (decoding.readVarUint(decoder)) {
			case kinds.sync:
				return readSync(decoder);
			case kinds.awareness:
				return { kind: 'presence', states: readPresence(decoding.readVarUint8Array(decoder)) };
			case kinds.queryAwareness:
				return { kind: 'who' };
			default:
				return undefined;
		}
	} catch {
		return undefined;
	}
}

function readSync(decoder: decoding.Decoder): Frame | undefined {
	const step: number = decoding.readVarUint(decoder);
	const content = decoding.readVarUint8Array(decoder);
	if (step === steps.ask) {
		Y.decodeStateVector(content);
		return { kind: 'ask', held: content };
	}
	if (step !== steps.answer && step !== steps.update) return undefined;
	Y.decodeUpdate(content);
	return { kind: 'update', update: content, isAnswer: step === steps.answer };
}

function readPresence(bytes: Uint8Array): PresenceState[] {
	const decoder = decoding.createDecoder(bytes);
	const count = decoding.readVarUint(decoder);
	const states: PresenceState[] = [];
	for (let i = 0; i < count; i++) {
		const client = decoding.readVarUint(decoder);
		const clock = decoding.readVarUint(decoder);
		const state: unknown = JSON.parse(decoding.readVarString(decoder));
		states.push({ client, clock, state });
	}
	return states;
}

/** What the server holds: the browser answers with what it lacks. */
export const askFrame = (doc: Y.Doc): Uint8Array => syncFrame(steps.ask, Y.encodeStateVector(doc));

/** What the browser lacks. */
export const answerFrame = (doc: Y.Doc, held: Uint8Array): Uint8Array =>
	syncFrame(steps.answer, Y.encodeStateAsUpdate(doc, held));

export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(steps.update, update);

/** How many update frames of this connection are on disk. */
export function storedFrame(count: number): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kinds.stored);
	encoding.writeVarUint(encoder, count);
	return encoding.toUint8Array(encoder);
}

export function presenceFrame(states: readonly PresenceState[]): Uint8Array {
	const inner = encoding.createEncoder();
	encoding.writeVarUint(inner, states.length);
	for (const { client, clock, state } of states) {
		encoding.writeVarUint(inner, client);
		encoding.writeVarUint(inner, clock);
		encoding.writeVarString(inner, JSON.stringify(state));
	}
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kinds.awareness);
	encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
	return encoding.toUint8Array(encoder);
}

function syncFrame(step: number, content: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kinds.sync);
	encoding.writeVarUint(encoder, step);
	encoding.writeVarUint8Array(encoder, content);
	return encoding.toUint8Array(encoder);
}
