import { readVarUint, readVarUint8Array } from 'lib0/decoding';
import { applyAwarenessUpdate } from 'y-protocols/awareness';
import { messageYjsUpdate } from 'y-protocols/sync';
import type { WebsocketProvider } from 'y-websocket';
import { applyUpdate, transact } from 'yjs';
import { inTime, type Later } from './later.ts';

/** The kinds of frame that y-websocket reads itself. */
const [syncFrame, presenceFrame] = [0, 1];

/** So long a frame may wait for others to be shown together with, in milliseconds. */
const pause = 50;

interface Frame {
	readonly of: 'text' | 'presence';
	readonly bytes: Uint8Array;
}

/**
 * What others write comes in a frame a letter, and where their carets are in another; at each the editor goes over the
 * whole text. With many writing at once a page would do nothing else: so the first frame after a rest is taken in at
 * once, and those that follow close upon it together. Returns what takes in at once what still waits.
 */
export function gatherFrames(provider: WebsocketProvider, later: Later = inTime): () => void {
	let waiting: Frame[] = [];
	let isResting = true;
	let callOff = (): void => undefined;

	function take(): void {
		const frames = waiting;
		waiting = [];
		const bytes = (of: Frame['of']) => frames.filter((frame) => frame.of === of).map((frame) => frame.bytes);
		const written = bytes('text');
		const takeIn = (): void => written.forEach((update) => applyUpdate(provider.doc, update, provider));
		// One transaction, and not this browser's own: `local` would make it hers.
		if (written.length > 0) transact(provider.doc, takeIn, provider, false);
		for (const update of bytes('presence')) applyAwarenessUpdate(provider.awareness, update, provider);
	}

	function rest(): void {
		isResting = false;
		callOff = later(() => {
			isResting = true;
			if (waiting.length === 0) return;
			take();
			rest();
		}, pause);
	}

	function give(frame: Frame): void {
		waiting.push(frame);
		if (!isResting) return;
		take();
		rest();
	}

	const readSync = provider.messageHandlers[syncFrame];
	provider.messageHandlers[syncFrame] = (answer, decoder, ...rest) => {
		const at = decoder.pos;
		if (readVarUint(decoder) === messageYjsUpdate) {
			give({ of: 'text', bytes: readVarUint8Array(decoder) });
			return;
		}
		decoder.pos = at;
		readSync?.(answer, decoder, ...rest);
	};
	provider.messageHandlers[presenceFrame] = (_answer, decoder) =>
		give({ of: 'presence', bytes: readVarUint8Array(decoder) });

	return () => {
		callOff();
		isResting = true;
		take();
	};
}
