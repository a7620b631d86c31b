import { createDecoder, readVarUint } from 'lib0/decoding';

/** Why the server closed the draft to this browser, and does not want to be asked again. */
export type DraftRefusal =
	/** The session has ended. */
	| 'signed-out'
	/** Not, or no longer, a member; or there is no such draft. */
	| 'no-access'
	/** Written to by somebody who may only read. */
	| 'read-only'
	/** This page is of another version than the server. */
	| 'other-version';

const refusals: Readonly<Record<number, DraftRefusal>> = {
	4401: 'signed-out',
	4403: 'no-access',
	4409: 'read-only',
	4426: 'other-version'
};

/** The refusal that a closing code tells; undefined when the connection may be sought again. */
export function refusalOf(code: number): DraftRefusal | undefined {
	return refusals[code];
}

/** How far what is written here has come. */
export interface DraftProgress {
	/** The server has the connection, and has been given everything that it lacked. */
	readonly online: boolean;
	/** Updates given to this connection, and how many of them the server says are stored. */
	readonly sent: number;
	readonly stored: number;
	/** Something may be on this device alone: written without a connection, or its answer never came. */
	readonly unsent: boolean;
	/** So many writings are on their way to this device's own store. */
	readonly keeping: number;
	readonly refused?: DraftRefusal;
}

export type DraftEvent =
	/** Something was written here. */
	| { readonly is: 'wrote' }
	/** What was written is on this device. */
	| { readonly is: 'kept' }
	/** A connection was opened: the counts begin anew. */
	| { readonly is: 'opened' }
	/** A frame went out. */
	| { readonly is: 'gave'; readonly frame: Frame }
	/** The server has stored so many of this connection's updates. */
	| { readonly is: 'stored'; readonly count: number }
	| { readonly is: 'closed'; readonly code?: number | undefined };

export const atStart = (unsent: boolean, keeping = 0): DraftProgress => ({
	online: false,
	sent: 0,
	stored: 0,
	unsent,
	keeping
});

/** What has become of the draft's progress after an event. */
export function after(progress: DraftProgress, event: DraftEvent): DraftProgress {
	switch (event.is) {
		case 'wrote':
			return { ...progress, unsent: progress.unsent || !progress.online, keeping: progress.keeping + 1 };
		case 'kept':
			return { ...progress, keeping: progress.keeping - 1 };
		case 'opened':
			return atStart(progress.unsent, progress.keeping);
		case 'gave': {
			const sent = progress.sent + (event.frame.isUpdate ? 1 : 0);
			// The answer to what the server lacks holds everything that was written before it.
			return event.frame.isAnswer ? { ...progress, sent, online: true, unsent: false } : { ...progress, sent };
		}
		case 'stored':
			return { ...progress, stored: event.count };
		case 'closed': {
			const refused = event.code === undefined ? undefined : refusalOf(event.code);
			return { ...atStart(progress.unsent || !isStored(progress), progress.keeping), ...(refused ? { refused } : {}) };
		}
	}
}

const isStored = ({ sent, stored }: DraftProgress): boolean => stored >= sent;

export type DraftSaveState = 'saved' | 'saving' | 'waiting' | 'refused';

/**
 * What may be said of the draft. "Saved" only when the server has stored every update that was made here; "waiting", which
 * says that it is on this device, only when it is.
 */
export function draftSaveState(progress: DraftProgress): DraftSaveState {
	if (progress.refused) return 'refused';
	if (!progress.unsent && isStored(progress)) return 'saved';
	return progress.online || progress.keeping > 0 ? 'saving' : 'waiting';
}

/** What a frame means for the counting. */
export interface Frame {
	/** The server counts it, whether or not it holds anything new. */
	readonly isUpdate: boolean;
	/** It answers the server's question about what it lacks. */
	readonly isAnswer: boolean;
}

/** Reads a frame of y-websocket: 0 is sync; in it 0 is a question, 1 the answer to one, 2 an update. */
export function frameOf(bytes: Uint8Array): Frame {
	const decoder = createDecoder(bytes);
	const isSync = readVarUint(decoder) === 0;
	const step = isSync ? readVarUint(decoder) : 0;
	return { isUpdate: step === 1 || step === 2, isAnswer: step === 1 };
}
