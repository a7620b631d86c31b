import type { ReadSource } from '#lib/importers/import-result.ts';
import type { NewSource } from './new-source.ts';

/** As much as the fields of a source hold. */
const most = { title: 300, name: 300, label: 60, speakers: 60 };

/** What was given: a file, or a text under a title that a person wrote. */
interface Given {
	readonly name: string;
	readonly bytes: number;
	readonly written: { readonly title: string } | undefined;
}

/** A file that was read, as a source: what was guessed of it may be corrected afterwards. */
export function sourceFrom({ written, name, bytes }: Given, read: ReadSource): NewSource {
	const { text, starts, kind, exactness, language } = read;
	const speakers = read.speakers
		.filter(({ label }) => label.length <= most.label)
		.slice(0, most.speakers)
		.map(({ label, role }) => ({ label, role }));
	return {
		title: written?.title ?? oneLine(read.title, most.title),
		text,
		starts,
		kind,
		exactness,
		language,
		...(speakers.length > 0 ? { speakers } : {}),
		...(written ? {} : { file: { name: oneLine(name, most.name), bytes } })
	};
}

/** A text that a person has typed and that nothing was found in. */
export function asItIs({ title, text }: { readonly title: string; readonly text: string }): NewSource {
	return { title, text, starts: [], kind: 'field-note', exactness: 'notes' };
}

export const titleFrom = (text: string): string => oneLine(text, most.title);

function oneLine(text: string, length: number): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, length);
}
