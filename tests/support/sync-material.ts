import type { Act } from '#lib/domain/change/change.ts';
import type { CodingId, RecordId, VersionId } from '#lib/domain/ids.ts';
import { partsOf, wordsOf } from '#lib/domain/ids.ts';
import { anchorAt } from '#lib/domain/text/anchor.ts';
import { creating } from './rooms.ts';
import type { Random } from './sync-random.ts';

const text = 'Hvad gør I om natten? Der er ikke nogen. Vi mangler en at ringe til. Og så venter vi.';

/** The sources that several people code in one room, by their only versions. */
export const someVersions = (random: Random): VersionId[] =>
	Array.from({ length: 5 }, (): VersionId => `version:${random.id()}:${random.id()}`);

/** Brings a source's text in. */
export const bringing = (version: VersionId): Act[] => [
	creating(wordsOf(version), { text }),
	creating(version, { no: 1, length: text.length, starts: [] })
];

/** Codes a passage, with the words that the server will take from the text. */
export function codingIn(version: VersionId, code: RecordId, random: Random): Act {
	const at = random.below(text.length - 20);
	const passage = anchorAt(text, { start: at, end: at + 1 + random.below(19) });
	const id: CodingId = `coding:${partsOf(version)[0] ?? ''}:${random.id()}`;
	const { start, end, quote, prefix, suffix } = passage;
	return creating(id, { code, version, start, end, quote, prefix, suffix });
}
