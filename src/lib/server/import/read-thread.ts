import { parentPort, workerData } from 'node:worker_threads';
import { importLimits } from '#lib/importers/import-limits.ts';
import { readSource } from '#lib/importers/read-source.ts';

/** The thread in which a file from outside is read on the server; whoever started it ends it when the time is up. */
const { name, bytes } = workerData as { readonly name: string; readonly bytes: Uint8Array };
parentPort?.postMessage(await readSource({ name, bytes }, importLimits));
