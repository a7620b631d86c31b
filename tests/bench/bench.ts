import { cpus, loadavg } from 'node:os';
import { readCorpus } from './corpus/read-corpus.ts';
import { makeCorpus, type Size } from './corpus/make-corpus.ts';
import type { Corpus } from './corpus/corpus.ts';
import { applyRows } from './rows/apply.ts';
import { codePageRow } from './rows/code-page.ts';
import { docxRows } from './rows/docx.ts';
import { editorsRow } from './rows/editors.ts';
import { openRows } from './rows/open.ts';
import type { Bench, Row } from './rows/row.ts';
import { searchRows } from './rows/search.ts';
import { launch } from './support/browsers.ts';
import { figures, outcome, table, type Figures } from './support/figures.ts';

const rows: readonly Row[] = [...openRows, ...applyRows, ...searchRows, codePageRow, editorsRow, ...docxRows];

const usage = `npm run bench [-- --only NAME]…      a table
npm run --silent bench -- --json     the same as JSON
Rows: ${rows.map(({ name }) => name).join(' ')}`;

/** Measures the rows that are asked for. 0 when each was measured and within its budget, 2 when called in another way. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
	const asked = read(args);
	if (!asked) {
		console.error(usage);
		return 2;
	}
	const before = load();
	const measured = await measure(asked.rows);
	if (asked.json) console.log(JSON.stringify(measured));
	else console.log(`\n${table(measured)}\n\n${cpus().length} cores; load ${before} before, ${load()} after`);
	const missing = named(measured, 'not-measured');
	const over = named(measured, 'over');
	if (missing !== '') console.error(`Could not be measured: ${missing}`);
	if (over !== '') console.error(`Over budget: ${over}`);
	return missing === '' && over === '' ? 0 : 1;
}

function read(args: readonly string[]): { readonly json: boolean; readonly rows: readonly Row[] } | undefined {
	let json = false;
	const names = new Set<string>();
	for (let i = 0; i < args.length; i++) {
		const name = args[i + 1];
		if (args[i] === '--json') json = true;
		else if (args[i] === '--only' && rows.some((row) => row.name === name)) names.add(args[++i] ?? '');
		else return undefined;
	}
	return { json, rows: rows.filter(({ name }) => names.size === 0 || names.has(name)) };
}

/** One row after the other: each has the machine to itself. What it says of how it goes, it says on standard error. */
async function measure(asked: readonly Row[]): Promise<Figures[]> {
	const browser = await launch();
	const corpora = new Map<string, Corpus>();
	const bench: Bench = {
		browser,
		corpus(size) {
			const known = corpora.get(size) ?? corpusOf(size);
			corpora.set(size, known);
			return known;
		}
	};
	const measured: Figures[] = [];
	try {
		for (const row of asked) {
			console.error(`${row.name} …`);
			measured.push(figures(row, await row.measure(bench).catch(unmeasured)));
		}
	} finally {
		await browser.close();
	}
	return measured;
}

function unmeasured(why: unknown): readonly number[] {
	console.error(why);
	return [];
}

/** Its own, or the one in CORPUS_DIR. */
function corpusOf(size: Size): Corpus {
	const folder = process.env['CORPUS_DIR'];
	return folder === undefined || folder === '' ? makeCorpus(size) : readCorpus(folder);
}

const named = (measured: readonly Figures[], what: ReturnType<typeof outcome>): string =>
	measured
		.filter((row) => outcome(row) === what)
		.map(({ name }) => name)
		.join(', ');

const load = (): string => (loadavg()[0] ?? 0).toFixed(2);
