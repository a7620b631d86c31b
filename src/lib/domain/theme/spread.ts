import { grouped } from '../codebook/grouped.ts';
import type { Extract } from '../codebook/extracts.ts';
import { materialOf, materials, type Material } from '../finding/material.ts';
import type { ParticipantId, SourceId } from '../ids.ts';
import type { Participant } from '../records/participant.ts';
import type { Source } from '../records/source.ts';
import type { Start } from '../text/start.ts';
import { startAt } from '../text/structure.ts';

type Sector = NonNullable<Participant['sector']>;

/** Somebody who is heard in an extract. */
export interface Voice {
	/** Who she is; a label that stands for no participant is somebody within its source alone. */
	readonly who: string;
	readonly sector?: Sector;
}

/** An extract for the sake of whom it comes from. */
export interface Heard {
	readonly source: SourceId;
	readonly material: Material;
	readonly voices: readonly Voice[];
	/** The text does not say who speaks there. */
	readonly untold: boolean;
}

/** Whom extracts come from. It is said as a question: what it means is for the researcher to say. */
export interface Spread {
	/** Informants of interviews, each once. A workshop is not counted by person. */
	readonly people: number;
	/** Interviews in which it is not told who speaks. */
	readonly untold: number;
	/** The sector of most of three or more informants, or of all of them. */
	readonly from?: { readonly sector: Sector; readonly all: boolean };
	/** What else than interviews they come from. */
	readonly also: readonly Material[];
	/** Interviews or workshop: the study has them, and none of the extracts is from there. */
	readonly absent: readonly Material[];
	/** What is worth asking, if anything. */
	readonly asks?: 'enough' | 'absent' | 'one-sector';
}

/** Whose absence is asked about: those who speak for themselves, rather than texts. */
const voiced: readonly Material[] = ['interviews', 'workshop'];

/** Spread over people and material; undefined where there are no extracts. `has`: the material of the whole study. */
export function spreadOf(heard: readonly Heard[], has: ReadonlySet<Material>): Spread | undefined {
	if (heard.length === 0) return undefined;
	const there = new Set(heard.map(({ material }) => material));
	const interviews = heard.filter(({ material }) => material === 'interviews');
	const people = new Map(interviews.flatMap(({ voices }) => voices).map((voice) => [voice.who, voice]));
	const told = new Set(interviews.flatMap(({ source, voices }) => (voices.length > 0 ? [source] : [])));
	const untold = new Set(interviews.flatMap(({ source, untold }) => (untold && !told.has(source) ? [source] : [])));
	const from = untold.size === 0 ? sectorOfMost([...people.values()]) : undefined;
	const also = materials.filter((material) => material !== 'interviews' && there.has(material));
	const absent = voiced.filter((material) => has.has(material) && !there.has(material));
	const asks = asking({ heads: people.size + untold.size, also, absent, alike: from?.all === true });
	return {
		people: people.size,
		untold: untold.size,
		...(from ? { from } : {}),
		also,
		absent,
		...(asks ? { asks } : {})
	};
}

interface Found {
	readonly heads: number;
	readonly also: readonly Material[];
	readonly absent: readonly Material[];
	readonly alike: boolean;
}

function asking({ heads, also, absent, alike }: Found): Spread['asks'] {
	if (heads > 0 && heads <= 2 && also.length === 0) return 'enough';
	if (absent.length > 0) return 'absent';
	return alike && also.length === 0 ? 'one-sector' : undefined;
}

/** With one or two there is no "most". */
function sectorOfMost(people: readonly Voice[]): Spread['from'] {
	if (people.length < 3) return undefined;
	for (const [sector, there] of grouped(people, (voice) => voice.sector))
		if (sector !== undefined && there.length > people.length / 2)
			return { sector, all: there.length === people.length };
	return undefined;
}

/** Who is heard in an extract. `starts` are those of its version, in order. */
export function heardIn(
	{ f: { start, quote = '' } }: Extract,
	{ id, f }: { readonly id: SourceId; readonly f: Pick<Source, 'kind' | 'speakers'> },
	starts: readonly Start[],
	participant: (id: ParticipantId) => Pick<Participant, 'sector'> | undefined
): Heard {
	const before = startAt(starts, 'turn', start);
	const within = starts.filter(({ kind, at }) => kind === 'turn' && at > start && at < start + quote.length);
	const labels = new Set([before, ...within].flatMap((one) => (one?.kind === 'turn' ? [one.speaker] : [])));
	const voices = [...labels].flatMap((label): Voice[] => {
		const speaker = f.speakers?.find((one) => one.label === label);
		if (speaker?.role === 'interviewer') return [];
		const sector = speaker?.participant && participant(speaker.participant)?.sector;
		return [{ who: speaker?.participant ?? `${id} ${label}`, ...(sector ? { sector } : {}) }];
	});
	return { source: id, material: materialOf(f.kind), voices, untold: labels.size === 0 };
}
