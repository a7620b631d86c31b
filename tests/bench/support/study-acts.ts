import type { Act } from '#lib/domain/change/change.ts';
import type { CodeId, FolderId, RecordId, Ulid, VersionId } from '#lib/domain/ids.ts';
import { nextHue } from '#lib/domain/records/hue.ts';
import { anchorAt } from '#lib/domain/text/anchor.ts';
import { countWords } from '#lib/domain/text/canonical.ts';
import { creating, newId } from '../../browser/support/raw.ts';
import type { CorpusCode, CorpusCoding, CorpusText } from '../corpus/corpus.ts';
import { laidText } from './laid-text.ts';

/** The codes of a corpus in a study: those that have others below them at the top are folders too. */
export interface SeededCodes {
	readonly acts: readonly Act[];
	/** By their ids in the corpus. */
	readonly ids: ReadonlyMap<string, CodeId>;
}

export function codeActs(codes: readonly CorpusCode[]): SeededCodes {
	const byId = new Map(codes.map((code) => [code.id, code]));
	const folders = new Map<string, FolderId>();
	for (const { id, level } of codes) if (level === 1) folders.set(id, `folder:${newId()}`);
	const ids = new Map<string, CodeId>(codes.map(({ id }) => [id, `code:${newId()}`]));
	const topOf = (code: CorpusCode): string => {
		const above = code.parent === null ? undefined : byId.get(code.parent);
		return above ? topOf(above) : code.id;
	};
	const acts = codes.flatMap((code, i): Act[] => {
		const [id, folder] = [ids.get(code.id), folders.get(topOf(code))];
		if (!id || !folder) return [];
		const content = {
			label: code.name.slice(0, 120),
			definition: code.description,
			colour: nextHue(i),
			folder,
			place: i + 1
		};
		const made = creating(id, content);
		return code.level === 1 ? [creating(folder, { label: code.name.slice(0, 120), place: i + 1 }), made] : [made];
	});
	return { acts, ids };
}

/** A transcript with its codings, as acts: those of the source, then each coder's own. */
export interface SeededText {
	readonly source: Ulid;
	readonly acts: readonly Act[];
	readonly codings: ReadonlyMap<string, readonly Act[]>;
}

export function textActs(
	text: CorpusText,
	codings: readonly CorpusCoding[],
	codes: ReadonlyMap<string, CodeId>
): SeededText {
	const [source, version] = [newId(), newId()];
	const head: VersionId = `version:${source}:${version}`;
	const laid = laidText(text);
	const speakers = [...new Set(laid.starts.flatMap((start) => (start.kind === 'turn' ? [start.speaker] : [])))];
	const acts = [
		creating(`words:${source}:${version}`, { text: laid.text }),
		creating(head, { no: 1, length: laid.text.length, starts: laid.starts.map((start) => ({ ...start })) }),
		creating(`source:${source}`, {
			title: text.text.slice(0, text.text.indexOf('\n')),
			kind: 'interview',
			exactness: 'verbatim',
			language: 'da',
			head,
			words: countWords(laid.text),
			speakers: speakers.map((label) => ({ label, role: label === 'I' ? 'interviewer' : 'informant' }))
		})
	];
	const byCoder = new Map<string, Act[]>();
	for (const { coder, code, start, end, memo } of codings) {
		const of = codes.get(code);
		const span = { start: laid.at(start), end: laid.at(end) };
		if (of === undefined || span.start >= span.end) continue;
		const id: RecordId = `coding:${source}:${newId()}`;
		// What the server takes from its own text when a person codes.
		const content = {
			code: of,
			version: head,
			...anchorAt(laid.text, span),
			...(memo === undefined ? {} : { note: memo })
		};
		byCoder.set(coder, [...(byCoder.get(coder) ?? []), creating(id, content)]);
	}
	return { source, acts, codings: byCoder };
}
