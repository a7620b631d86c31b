import { Paragraph } from 'docx';
import { runsOf } from './runs.ts';

/** The notes of a file, in the order in which they are met. */
export class Footnotes {
	readonly #notes: Record<string, { readonly children: readonly Paragraph[] }> = {};
	#count = 0;

	/** Keeps a note; its number in the file. */
	add(text: string): number {
		this.#count++;
		this.#notes[String(this.#count)] = {
			children: [new Paragraph({ style: 'FootnoteText', children: runsOf(` ${text}`) })]
		};
		return this.#count;
	}

	get all(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
		return this.#notes;
	}
}
