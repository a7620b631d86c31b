import { TextRun, type IRunOptions } from 'docx';

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** Plain text as runs; a line feed in it breaks the line. */
export function runsOf(text: string, look: Look = {}): TextRun[] {
	return text
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 ? { break: 1 } : {}) }));
}
