import { line, oneOf, place, prose, ref, required } from '../fields.ts';
import type { CodeId, CodingId, ThemeId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

export const themeStatuses = ['candidate', 'reviewed', 'defined', 'set-aside'] as const;
export type ThemeStatus = (typeof themeStatuses)[number];

/** What an extract does for that to which it is linked. */
export const sides = ['supports', 'contradicts'] as const;
export type Side = (typeof sides)[number];

/** A pattern of shared meaning (Braun & Clarke): an object of its own, never a code's parent. */
export const theme = recordKind({
	kind: 'theme',
	rooms: ['study'],
	parts: 1,
	fields: {
		name: required(line(200)),
		/** Goes on from "captures a pattern in which …". */
		pattern: prose(4000),
		/** The central organising concept. */
		idea: prose(4000),
		is: prose(4000),
		isNot: prose(4000),
		status: required(oneOf(...themeStatuses)),
		/** Why it was set aside. */
		reason: prose(4000),
		/** An overarching theme, or the theme of a subtheme: three levels at most, which the page keeps to. */
		parent: ref<ThemeId>('theme'),
		place: place()
	},
	may: { create: 'worker', update: 'worker', delete: 'maker-or-owner' }
});

/** That a code serves a theme: `theme-code:<theme>:<code>`. A code may serve several. */
export const themeCode = recordKind({
	kind: 'theme-code',
	rooms: ['study'],
	parts: 2,
	fields: { code: required(ref<CodeId>('code')) },
	may: { create: 'worker', update: 'worker', delete: 'worker' }
});

/** That an extract is linked straight to a theme: `theme-extract:<theme>:<the coding's own ulid>`. */
export const themeExtract = recordKind({
	kind: 'theme-extract',
	rooms: ['study'],
	parts: 2,
	fields: { coding: required(ref<CodingId>('coding')), side: required(oneOf(...sides)) },
	may: { create: 'worker', update: 'worker', delete: 'worker' }
});
