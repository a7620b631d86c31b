/**
 * Where a part of a text begins; it lasts until the next start of its kind, so parts never overlap or gape.
 * `at` counts UTF-16 units of the canonical text. `id` is unique within the source and stays when the text is corrected.
 * Paragraphs are not here: they follow from the line feeds.
 */
export type Start =
	| { readonly id: string; readonly kind: 'heading'; readonly at: number; readonly level: number }
	/** One speaker's turn; `speaker` is the label as it stood in the transcript ("Interviewer", "P4"). */
	| { readonly id: string; readonly kind: 'turn'; readonly at: number; readonly speaker: string }
	/** A caption; times in milliseconds from the start of the recording. */
	| { readonly id: string; readonly kind: 'cue'; readonly at: number; readonly from: number; readonly to: number }
	/** A cell of a table, counted from 0. */
	| { readonly id: string; readonly kind: 'cell'; readonly at: number; readonly row: number; readonly column: number }
	/** A page or slide, numbered as a reader would cite it. */
	| { readonly id: string; readonly kind: 'page' | 'slide'; readonly at: number; readonly no: number };

export type StartKind = Start['kind'];
