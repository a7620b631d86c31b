import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { PersonId, RecordId, Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import type { Trouble } from './network.ts';

/** What the tabs of one person tell each other. The tab that speaks hears itself too: each has one way of learning. */
export type Word =
	/** She has acted; the Change is on this device. */
	| { readonly is: 'acted'; readonly change: Change }
	| { readonly is: 'answered'; readonly room: Room; readonly answers: readonly Answer[] }
	/** The replica has come further. */
	| { readonly is: 'pulled'; readonly room: Room; readonly records: readonly RecordId[] }
	/** The room is coming for the first time: so many of its sources are here. */
	| { readonly is: 'loading'; readonly room: Room; readonly done: number; readonly of: number }
	/** The room has come for the first time, and is whole. */
	| { readonly is: 'loaded'; readonly room: Room }
	/** The replica holds them now; the overlay need not. */
	| { readonly is: 'arrived'; readonly room: Room; readonly changes: readonly Ulid[] }
	/** A tab shows this room: keep it up to date. */
	| { readonly is: 'open'; readonly room: Room }
	/** A new leader asks which rooms are open. */
	| { readonly is: 'which' }
	/** How it went with the server when something was fetched or sent; undefined: well. */
	| {
			readonly is: 'contact';
			readonly room: Room;
			readonly by: 'pull' | 'send';
			readonly trouble: Trouble | undefined;
	  }
	/** She is signing out: let go of everything of hers. */
	| { readonly is: 'leaving' }
	/** The right to the room, or the lease, is gone: nothing of it may be shown. */
	| { readonly is: 'lost'; readonly room: Room; readonly why: 'no-access' | 'epoch' };

export interface Tabs {
	readonly say: (word: Word) => void;
	/** Returns what ends the listening. */
	readonly hear: (listener: (word: Word) => void) => () => void;
	readonly close: () => void;
}

export const tabsName = (person: PersonId): string => `roedtraad/${person}`;

/** Tabs of one person in one browser, over a BroadcastChannel. */
export function openTabs(name: string): Tabs {
	const channel = new BroadcastChannel(name);
	const listeners = new Set<(word: Word) => void>();
	channel.onmessage = ({ data }: MessageEvent<Word>) => {
		for (const listener of listeners) listener(data);
	};
	return {
		say(word) {
			channel.postMessage(word);
			for (const listener of listeners) listener(word);
		},
		hear(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close() {
			channel.close();
			listeners.clear();
		}
	};
}
