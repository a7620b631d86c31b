import type { Exactness, SourceKind } from '#lib/domain/records/source.ts';
import type { ParticipantKey, PersonKey } from './people.ts';

export interface Speaker {
	readonly label: string;
	readonly role: 'interviewer' | 'informant';
	readonly participant?: ParticipantKey;
}

/** One speaker's words, one paragraph; the label is not part of the text. */
export interface Turn {
	readonly speaker: string;
	readonly text: string;
}

/** One paragraph of a written source, and what begins with it. */
export interface Passage {
	readonly heading?: string;
	/** Of the heading; 1 when not told. */
	readonly level?: number;
	/** The page that begins here, numbered as a reader would cite it. */
	readonly page?: number;
	readonly text: string;
}

interface Described {
	readonly key: string;
	readonly title: string;
	readonly exactness: Exactness;
	/** yyyy-mm-dd */
	readonly date: string;
	readonly language: 'da';
	readonly reference?: string;
	readonly note?: string;
	readonly speakers: readonly Speaker[];
	/** Passages of notes that stand word for word as they were said. */
	readonly verbatim?: readonly string[];
}

export interface SpokenMaterial extends Described {
	readonly kind: Extract<SourceKind, 'interview' | 'group-interview'>;
	readonly interviewer: PersonKey;
	readonly turns: readonly Turn[];
}

export interface WrittenMaterial extends Described {
	readonly kind: Extract<SourceKind, 'workshop' | 'desk-research' | 'practice-example'>;
	readonly blocks: readonly Passage[];
}

/** A source of the example study before it is given ids. */
export type Material = SpokenMaterial | WrittenMaterial;
