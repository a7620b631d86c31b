import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectStandard } from '#lib/server/export/collect-standard.ts';
import { exportLimits } from '#lib/server/export/export-limits.ts';
import { runExport } from '#lib/server/export/run-export.ts';
import { closeHost, openHost } from '#lib/server/host.ts';
import { exampleStandard, putInExample } from '../example/put-in-example.ts';

// In a store of its own, which is gone afterwards: whatever runs meanwhile is left alone.
const folder = await mkdtemp(join(tmpdir(), 'roedtraad-example-'));
Object.assign(process.env, {
	DATA_DIR: join(folder, 'data'),
	FILES_DIR: join(folder, 'files'),
	VAULT_KEY_FILE: join(folder, 'data.key'),
	COUCHDB_URL: ''
});
try {
	const host = await openHost();
	const now = (): Date => new Date();
	await putInExample(host, now());
	const request = await collectStandard({ rooms: host.rooms, drafts: host.relay, now }, exampleStandard);
	const made = request && (await runExport(request, exportLimits, () => undefined));
	if (!made?.ok) throw new Error(`the example's standard could not be made: ${made ? made.why : 'it has no draft'}`);
	// Beside the finished build, in the project's own folder.
	const out = fileURLToPath(new URL('../../exports/example-standard.docx', import.meta.url));
	await writeFile(out, made.value.bytes);
	console.log(out);
} finally {
	await closeHost();
	await rm(folder, { recursive: true, force: true });
}
