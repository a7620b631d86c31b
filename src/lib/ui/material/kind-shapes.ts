import type { SourceKind } from '#lib/domain/records/source.ts';

/** One sign a kind, drawn on 16 by 16. */
export const kindShapes: Readonly<Record<SourceKind, string>> = {
	interview: 'M2.5 3h11v7.5H8l-3 2.75V10.5H2.5Z',
	'group-interview': 'M1.5 2.5h9v6H6L3.5 11V8.5h-2Z M12.5 5.5h2v6H13v2.25L10.5 11.5H7.5',
	workshop:
		'M8 8m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0 M8 1.75h.01 M8 14.25h.01 M1.75 8h.01 M14.25 8h.01 M3.6 3.6h.01 M12.4 3.6h.01 M3.6 12.4h.01 M12.4 12.4h.01',
	'practice-example': 'M8 1.75l1.9 4 4.35.55-3.2 3 .85 4.35L8 11.5l-3.9 2.15.85-4.35-3.2-3 4.35-.55Z',
	'desk-research':
		'M8 4C6.5 2.75 4 2.5 1.75 3v9.5c2.25-.5 4.75-.25 6.25 1 1.5-1.25 4-1.5 6.25-1V3C12 2.5 9.5 2.75 8 4Z M8 4v9.5',
	statement: 'M3.5 1.75h6l3 3v9.5h-9Z M9.5 1.75v3h3 M5.75 8h4.5 M5.75 11h4.5',
	slides: 'M1.75 2.75h12.5 M2.75 2.75v7.5h10.5v-7.5 M8 10.25v1.5 M8 11.75l-2.5 2.5 M8 11.75l2.5 2.5',
	'field-note': 'M10.75 2.5l2.75 2.75-7.75 7.75-3.5.75.75-3.5Z M9 4.25L11.75 7',
	survey: 'M2.25 3.5l1 1 1.75-2 M2.25 8.5l1 1 1.75-2 M2.25 13.25l1 1 1.75-2 M7.75 3.75h6 M7.75 8.5h6 M7.75 13.25h6'
};
