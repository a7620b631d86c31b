import type { ImportResult } from './import-result.ts';

/** To the worker: read this file. Hand `bytes.buffer` over with the message if it is not needed any more. */
export interface ReadRequest {
	readonly type: 'read';
	readonly id: string;
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** From the worker. `failed` is a fault in the program, not in the file. */
export type WorkerReply =
	| { readonly type: 'progress'; readonly id: string; readonly done: number; readonly of: number }
	| { readonly type: 'result'; readonly id: string; readonly result: ImportResult }
	| { readonly type: 'failed'; readonly id: string; readonly message: string };

/**
 * Whether a message from the worker is one of ours. pdf.js takes itself for the owner of the worker and posts a message
 * of its own when it is loaded; that one is to be passed over.
 */
export function isWorkerReply(data: unknown): data is WorkerReply {
	return typeof data === 'object' && data !== null && 'type' in data && 'id' in data && typeof data.id === 'string';
}

/** Whether a message to the worker is a request; pdf.js listens at the same place. */
export function isReadRequest(data: unknown): data is ReadRequest {
	return typeof data === 'object' && data !== null && 'type' in data && data.type === 'read';
}
