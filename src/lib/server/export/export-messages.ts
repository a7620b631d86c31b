import { isObject } from '#lib/domain/json.ts';
import type { ExportedStandard } from '#lib/exporters/exported-standard.ts';
import type { WordFile } from '#lib/exporters/standard-to-word.ts';

/** What the thread is given: a standard whose text is still the draft's Yjs state. */
export interface ExportRequest extends Omit<ExportedStandard, 'text'> {
	readonly state: Uint8Array;
}

export type Stage = 'gathering' | 'setting' | 'packing';

/** What the thread says. */
export type ExportReply =
	| { readonly type: 'progress'; readonly stage: Stage; readonly done: number; readonly of: number }
	| { readonly type: 'file'; readonly file: WordFile };

/** Whether a message is one of the thread's own. */
export function isExportReply(message: unknown): message is ExportReply {
	return isObject(message) && (message['type'] === 'progress' || message['type'] === 'file');
}
