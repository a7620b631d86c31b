import type { Source } from '#lib/domain/records/source.ts';
import type { Start } from '#lib/domain/text/start.ts';

/** A source as an importer or a person gives it. */
export interface NewSource extends Omit<Source, 'head' | 'words'> {
	readonly text: string;
	readonly starts: readonly Start[];
}

/** Where a new source goes: to her own room, until it is checked, or to the team. */
export type Keeping = 'own' | 'study';
