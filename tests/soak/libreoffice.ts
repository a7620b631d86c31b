import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** What one conversion may take, in milliseconds; the first start of a new profile is slow. */
const patience = 180_000;

export const missing =
	'LibreOffice is missing: install libreoffice-writer, or set SOFFICE_PATH to its program. What it reads of our Word files has not been tried.';

/** The LibreOffice of this machine, by SOFFICE_PATH or by its usual names; undefined where there is none. */
export async function findLibreOffice(): Promise<string | undefined> {
	for (const program of [process.env['SOFFICE_PATH'] ?? '', 'soffice', 'libreoffice'].filter(Boolean)) {
		const answers = await run(program, ['--version'], { timeout: patience }).then(
			() => true,
			() => false
		);
		if (answers) return program;
	}
	return undefined;
}

/** A Word file as LibreOffice gives it away in other formats; with a profile of its own, so that no other one is in the way. */
export async function converted<F extends string>(
	program: string,
	docx: Uint8Array,
	formats: readonly F[]
): Promise<Readonly<Record<F, Uint8Array>>> {
	const folder = await mkdtemp(join(tmpdir(), 'roedtraad-soffice-'));
	try {
		const file = join(folder, 'standard.docx');
		await writeFile(file, docx);
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const results: Partial<Record<F, Uint8Array>> = {};
		for (const format of formats) {
			await run(program, [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
				timeout: patience
			});
			results[format] = new Uint8Array(await readFile(join(folder, `standard.${format}`)));
		}
		return results as Record<F, Uint8Array>;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
