import type { SourceKind } from '../records/source.ts';

/** The kinds of material that are kept apart to the end (method: interviews, workshop, existing knowledge, practice). */
export const materials = ['interviews', 'workshop', 'knowledge', 'practice'] as const;
export type Material = (typeof materials)[number];

const ofKind: Readonly<Record<SourceKind, Material>> = {
	interview: 'interviews',
	'group-interview': 'interviews',
	workshop: 'workshop',
	'practice-example': 'practice',
	'desk-research': 'knowledge',
	statement: 'knowledge',
	slides: 'knowledge',
	'field-note': 'practice',
	survey: 'knowledge'
};

/** Under which heading a source's words are counted. */
export function materialOf(kind: SourceKind): Material {
	return ofKind[kind];
}
