import { parentPort, workerData } from 'node:worker_threads';
import * as Y from 'yjs';
import { fragmentName } from '#lib/collab/schema.ts';
import { standardText } from '#lib/collab/standard-text.ts';
import { standardToWord } from '#lib/exporters/standard-to-word.ts';
import { word as da } from '#lib/messages/da/word.ts';
import { word as en } from '#lib/messages/en/word.ts';
import type { ExportReply, ExportRequest } from './export-messages.ts';

const words = { da: da.document, en: en.document };

/** The thread in which a standard's file is made, so that the server answers meanwhile. */
const { state, ...standard } = workerData as ExportRequest;
const document = new Y.Doc();
Y.applyUpdate(document, state);
const text = standardText(document.getXmlFragment(fragmentName));
const file = await standardToWord({ ...standard, text }, words[standard.language], (stage, done, of) =>
	reply({ type: 'progress', stage, done, of })
);
reply({ type: 'file', file });

function reply(message: ExportReply): void {
	parentPort?.postMessage(message);
}
