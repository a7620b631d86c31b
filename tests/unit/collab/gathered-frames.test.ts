import { createDecoder } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { gatherFrames } from '#lib/collab/gathered-frames.ts';

/** A page with a draft open, another author, and a clock that is moved by hand. */
function aPage() {
	// It never connects.
	vi.stubGlobal('WebSocket', EventTarget);
	const waiting: (() => void)[] = [];
	const provider = new WebsocketProvider('ws://127.0.0.1:1', 'draft', new Y.Doc(), { connect: false, disableBc: true });
	const takeIn = gatherFrames(provider, (act) => {
		waiting.push(act);
		return () => void waiting.splice(waiting.indexOf(act), 1);
	});
	const other = new Y.Doc();
	const carets = new Awareness(other);
	const taken: { local: boolean; byProvider: boolean }[] = [];
	provider.doc.on('afterTransaction', ({ local, origin }: Y.Transaction) =>
		taken.push({ local, byProvider: origin === provider })
	);
	const told: unknown[] = [];
	provider.awareness.on('change', () => told.push(provider.awareness.getStates().get(other.clientID)?.['at']));
	onTestFinished(() => {
		vi.unstubAllGlobals();
		takeIn();
		provider.destroy();
		provider.awareness.destroy();
		carets.destroy();
	});

	function give(kind: 0 | 1, ...parts: readonly (number | Uint8Array)[]): void {
		const frame = createEncoder();
		for (const part of parts) {
			if (typeof part === 'number') writeVarUint(frame, part);
			else writeVarUint8Array(frame, part);
		}
		provider.messageHandlers[kind]?.(createEncoder(), createDecoder(toUint8Array(frame)), provider, true, kind);
	}
	other.on('update', (update: Uint8Array) => give(0, 2, update));
	return {
		provider,
		taken,
		told,
		takeIn,
		text: () => provider.doc.getText('t').toJSON(),
		write: (letters: string) => other.getText('t').insert(other.getText('t').length, letters),
		stand: (at: number): void => {
			carets.setLocalState({ at });
			give(1, encodeAwarenessUpdate(carets, [other.clientID]));
		},
		/** The pause is over. */
		passes: () => waiting.splice(0).forEach((act) => act())
	};
}

describe('what others write', () => {
	const theirs = { local: false, byProvider: true };

	test('is taken in at once after a rest, and what follows close upon it together', () => {
		const { write, text, taken, passes } = aPage();
		write('n');
		expect(text()).toBe('n');
		for (const letter of 'atten') write(letter);
		expect(text()).toBe('n');
		passes();
		expect(text()).toBe('natten');
		expect(taken).toEqual([theirs, theirs]);
		passes();
		write(' ');
		expect(text()).toBe('natten ');
	});

	test('is there when the connection ends, waited for or not', () => {
		const { write, text, takeIn } = aPage();
		for (const letter of 'nat') write(letter);
		takeIn();
		expect(text()).toBe('nat');
	});

	test('is taken in before where their carets stand, of which the last counts', () => {
		const { write, stand, told, text, passes } = aPage();
		write('n');
		for (const at of [1, 2, 3]) {
			write('a');
			stand(at);
		}
		expect(told).toEqual([]);
		passes();
		expect({ text: text(), told: told.at(-1) }).toEqual({ text: 'naaa', told: 3 });
	});
});
