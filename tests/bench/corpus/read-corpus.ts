import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '#lib/domain/json.ts';
import type { Corpus, CorpusCode, CorpusCoding, CorpusText, Opening } from './corpus.ts';

/**
 * A corpus from a folder: transcripts/T0001.txt …, codebook.json, codings.jsonl, bench/B.txt with bench/codings-30.jsonl,
 * -300 and -2000, and manifest.json with the hash of it all.
 */
export function readCorpus(folder: string): Corpus {
	const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
	const manifest: unknown = JSON.parse(read('manifest.json'));
	const codes: unknown = JSON.parse(read('codebook.json'));
	if (!isObject(manifest) || !Array.isArray(codes)) throw new Error(`${folder} holds no corpus`);
	const text = (...path: string[]): CorpusText => ({
		name: (path.at(-1) ?? '').replace(/\.txt$/, ''),
		text: read(...path)
	});
	const of = (count: Opening): CorpusCoding[] => codingsIn(read('bench', `codings-${count}.jsonl`));
	return {
		sha256: word(manifest, 'sha256'),
		texts: readdirSync(join(folder, 'transcripts'))
			.filter((name) => name.endsWith('.txt'))
			.sort()
			.map((name) => text('transcripts', name)),
		codes: codes.map(codeOf),
		codings: codingsIn(read('codings.jsonl')),
		opened: text('bench', 'B.txt'),
		codingsOf: { 30: of(30), 300: of(300), 2000: of(2000) }
	};
}

function codingsIn(lines: string): CorpusCoding[] {
	return lines
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => codingOf(JSON.parse(line)));
}

function codeOf(value: unknown): CorpusCode {
	if (!isObject(value)) throw new Error('a code in codebook.json is none');
	const { parent, level } = value;
	if ((typeof parent !== 'string' && parent !== null) || (level !== 1 && level !== 2 && level !== 3))
		throw new Error(`the code ${String(value['id'])} has no place`);
	return { id: word(value, 'id'), parent, level, name: word(value, 'name'), description: word(value, 'description') };
}

function codingOf(value: unknown): CorpusCoding {
	if (!isObject(value)) throw new Error('a coding is none');
	const { start, end, memo } = value;
	if (typeof start !== 'number' || typeof end !== 'number')
		throw new Error(`the coding ${word(value, 'id')} has no place`);
	const about = {
		id: word(value, 'id'),
		doc: word(value, 'doc'),
		code: word(value, 'code'),
		coder: word(value, 'coder')
	};
	return { ...about, start, end, at: word(value, 'at'), ...(typeof memo === 'string' ? { memo } : {}) };
}

function word(of: Readonly<Record<string, unknown>>, name: string): string {
	const value = of[name];
	if (typeof value !== 'string') throw new Error(`"${name}" is missing`);
	return value;
}
