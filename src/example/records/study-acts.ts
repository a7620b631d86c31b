import type { Act } from '#lib/domain/change/change.ts';
import type {
	CodeId,
	CodingId,
	FolderId,
	ParticipantId,
	PersonId,
	RecordId,
	SourceId,
	VersionId
} from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { canonicalText, countWords } from '#lib/domain/text/canonical.ts';
import { codes, folders, type CodeKey, type FolderKey } from '../codebook.ts';
import type { CodingsOf, ExampleCoding } from '../coding.ts';
import { layOutMaterial } from '../lay-out-material.ts';
import type { Material } from '../material.ts';
import { participants, type ParticipantKey, type PersonKey } from '../people.ts';
import { exampleId } from './example-ids.ts';

export const personId = (key: PersonKey): PersonId => `person:${exampleId('person', key)}`;
export const participantId = (key: ParticipantKey): ParticipantId => `participant:${exampleId('participant', key)}`;
export const folderId = (key: FolderKey): FolderId => `folder:${exampleId('folder', key)}`;
export const codeId = (key: CodeKey): CodeId => `code:${exampleId('code', key)}`;
export const sourceId = (key: string): SourceId => `source:${exampleId('source', key)}`;
export const headId = (key: string): VersionId => `version:${exampleId('source', key)}:${exampleId('version', key)}`;
/** The n-th coding of a source in the order they are written down. */
export const codingId = (source: string, n: number): CodingId =>
	`coding:${exampleId('source', source)}:${exampleId('coding', source, String(n))}`;

export function making(id: RecordId, content: Readonly<Record<string, Json | undefined>>): Act {
	const given = Object.entries(content).flatMap(([name, to]) => (to === undefined ? [] : [[name, { to }] as const]));
	return { id, kind: 'create', fields: Object.fromEntries(given) };
}

export function participantActs(): Act[] {
	return participants.map(({ key, named: _vault, ...given }) => making(participantId(key), given));
}

export function codebookActs(): Act[] {
	return [
		...folders.map(({ key, label }, i) => making(folderId(key), { label, place: i + 1 })),
		...codes.map(({ key, folder, label, definition, level, hue }, i) =>
			making(codeId(key), { folder: folderId(folder), label, definition, level, colour: hue, place: i + 1 })
		)
	];
}

export function sourceActs(material: Material): Act[] {
	const { key, title, kind, exactness, date, language, reference, note } = material;
	const { text, starts } = layOutMaterial(material);
	const speakers = material.speakers.map(({ label, role, participant }) => ({
		label,
		role,
		...(participant === undefined ? {} : { participant: participantId(participant) })
	}));
	return [
		making(`words:${exampleId('source', key)}:${exampleId('version', key)}`, { text }),
		making(headId(key), { no: 1, length: text.length, starts: starts.map((start) => ({ ...start })) }),
		making(sourceId(key), {
			title,
			kind,
			exactness,
			date,
			language,
			reference,
			note,
			head: headId(key),
			words: countWords(text),
			...(speakers.length > 0 ? { speakers } : {})
		})
	];
}

/** The codings of one source, made by one of the two. */
export function codingActs(material: Material, { codings }: CodingsOf, by: ExampleCoding['by']): Act[] {
	const { text } = layOutMaterial(material);
	return codings.flatMap((coding, n) => {
		if (coding.by !== by) return [];
		const { start, end } = placeOf(text, coding, material.key);
		const content = { code: codeId(coding.code), version: headId(material.key), start, end, note: coding.note };
		return [making(codingId(material.key, n), content)];
	});
}

function placeOf(text: string, { quote, nth = 1 }: ExampleCoding, source: string): { start: number; end: number } {
	const words = canonicalText(quote);
	let start = -1;
	for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
	if (start === -1) throw new Error(`${source} does not hold "${quote.slice(0, 60)}"`);
	return { start, end: start + words.length };
}
