import { count, oneOf, place, prose, ref, required } from '../fields.ts';
import { isElement } from '../framework/element.ts';
import type { CodingId, ThemeId } from '../ids.ts';
import { recordKind } from './record-kind.ts';
import { sides } from './theme.ts';

/** A claim that the material bears: what a standard can rest on. */
export const finding = recordKind({
	kind: 'finding',
	rooms: ['study'],
	parts: 1,
	fields: {
		claim: required(prose(4000)),
		theme: ref<ThemeId>('theme'),
		note: prose(10_000),
		place: place()
	},
	may: { create: 'worker', update: 'worker', delete: 'maker-or-owner' }
});

/** That an extract speaks for a finding, or against it: `finding-extract:<finding>:<the coding's own ulid>`. */
export const findingExtract = recordKind({
	kind: 'finding-extract',
	rooms: ['study'],
	parts: 2,
	fields: { coding: required(ref<CodingId>('coding')), side: required(oneOf(...sides)) },
	may: { create: 'worker', update: 'worker', delete: 'worker' }
});

/** That a finding bears on a row of the framework: `element-link:<finding>:<the row's number>`. */
export const elementLink = recordKind({
	kind: 'element-link',
	rooms: ['study'],
	parts: 2,
	last: isElement,
	fields: { element: required(count(9)), rationale: prose(4000) },
	may: { create: 'worker', update: 'worker', delete: 'worker' }
});
