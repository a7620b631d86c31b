import { elements, type Element } from '../framework/element.ts';
import type { ParticipantId } from '../ids.ts';
import { sectors, type Participant } from '../records/participant.ts';
import type { Source } from '../records/source.ts';
import type { Sector } from '../standard/text.ts';
import { materialOf, materials, type Material } from './material.ts';

/** What of a finding itself goes to a standard when it is released: this and nothing else. Its quotes go beside it. */
export interface Crossing {
	readonly claim: string;
	readonly elements: readonly Element[];
	readonly materials: readonly Material[];
	readonly sectors: readonly Sector[];
}

/**
 * The same on the page that shows it beforehand and on the server that does it. `sources` are those that the finding's
 * extracts come from, for and against.
 */
export function crossing(
	claim: string,
	linked: readonly number[],
	sources: readonly Pick<Source, 'kind' | 'speakers'>[],
	participant: (id: ParticipantId) => Pick<Participant, 'sector'> | undefined
): Crossing {
	const kinds = new Set(sources.map(({ kind }) => materialOf(kind)));
	const heard = sources.flatMap(({ speakers = [] }) =>
		speakers.flatMap(({ participant: id }) => (id === undefined ? [] : [participant(id)?.sector]))
	);
	return {
		claim,
		elements: elements.filter((one) => linked.includes(one)),
		materials: materials.filter((one) => kinds.has(one)),
		sectors: sectors.filter((one) => heard.includes(one))
	};
}
