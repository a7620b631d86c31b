import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { fragmentName } from '#lib/collab/schema.ts';
import { standardText } from '#lib/collab/standard-text.ts';
import { outlineOf, type OutlinedProvision } from '#lib/domain/standard/outline.ts';
import { standardToWord } from '#lib/exporters/standard-to-word.ts';
import { word } from '#lib/messages/da/word.ts';
import { collectStandard } from '#lib/server/export/collect-standard.ts';
import { closeHost, openHost } from '#lib/server/host.ts';
import { exampleStandard, putInExample } from '../../src/example/put-in-example.ts';

/** The example's standard as the server would give it away as Word, with its comments and without, and its provisions. */
export async function exampleAsWord(): Promise<{
	readonly commented: Uint8Array;
	readonly plain: Uint8Array;
	readonly provisions: readonly OutlinedProvision[];
}> {
	const folder = await mkdtemp(join(tmpdir(), 'roedtraad-'));
	Object.assign(process.env, { DATA_DIR: join(folder, 'data'), PORT: '0' });
	const now = new Date('2026-03-02T12:00:00.000Z');
	const host = await openHost();
	try {
		await putInExample(host, now);
		const request = await collectStandard({ rooms: host.rooms, drafts: host.relay, now: () => now }, exampleStandard);
		if (!request) throw new Error('the example has no standard');
		const { state, ...standard } = request;
		const document = new Y.Doc();
		Y.applyUpdate(document, state);
		const text = standardText(document.getXmlFragment(fragmentName));
		const commented = await standardToWord({ ...standard, text }, word.document);
		const plain = await standardToWord({ ...standard, text, threads: new Map() }, word.document);
		return { commented: commented.bytes, plain: plain.bytes, provisions: outlineOf(text) };
	} finally {
		await closeHost();
		await rm(folder, { recursive: true });
	}
}
