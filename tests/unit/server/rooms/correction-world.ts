import type { Answer, Change, TextCorrection } from '#lib/domain/change/change.ts';
import { sourceOf, ulidOf, wordsOf, type PersonId, type SourceId, type VersionId } from '#lib/domain/ids.ts';
import { placeCoding, versionOf, waysTo } from '#lib/domain/reading/place-codings.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { source } from '#lib/domain/records/source.ts';
import { version, words, type TextVersion } from '#lib/domain/records/version.ts';
import type { Room } from '#lib/domain/room.ts';
import { ways } from '#lib/domain/text/version-graph.ts';
import type { Rooms } from '#lib/server/rooms/rooms.ts';
import { aChange, anna, aStudy, creating, newId } from '../../../support/rooms.ts';

/** A source that Anna has brought in. */
export interface Written {
	readonly id: SourceId;
	readonly first: VersionId;
}

export async function writeSource(
	rooms: Rooms,
	text: string,
	starts: TextVersion['starts'] = [],
	room: Room = aStudy
): Promise<Written> {
	const [ulid, version] = [newId(), newId()];
	const id: SourceId = `source:${ulid}`;
	const first: VersionId = `version:${ulid}:${version}`;
	const acts = [
		creating(wordsOf(first), { text }),
		creating(first, { no: 1, length: text.length, starts: starts.map((start) => ({ ...start })) }),
		creating(id, { title: 'Interview 1', kind: 'interview', exactness: 'verbatim', head: first, words: 1 })
	];
	const [answer] = await rooms.submit(room, anna, [aChange(acts, { room })]);
	if (answer?.verdict !== 'stored') throw new Error('the source was not stored');
	return { id, first };
}

/** A correction on its way, and the version it makes. */
export function aCorrection(
	on: VersionId,
	ops: TextCorrection['ops'],
	more: Partial<TextCorrection> = {},
	about: Partial<Change> = {}
): { readonly change: Change; readonly makes: VersionId } {
	const change = aChange([], { correction: { source: sourceOf(on), on, ops, ...more }, ...about });
	return { change, makes: `version:${ulidOf(sourceOf(on))}:${change.id}` };
}

/** Replaces words, found in the text of the version it is made on. */
export function replacing(text: string, was: string, now: string): TextCorrection['ops'] {
	const at = text.indexOf(was);
	if (at < 0) throw new Error(`"${was}" is not in the text`);
	return [{ at, del: was.length, ins: now }];
}

/** A source as the server has it. */
export async function stateOf(rooms: Rooms, id: SourceId, room: Room = aStudy) {
	const { records } = rooms.room(room);
	const about = await records.get(id);
	if (!about || !isOf(source, about)) throw new Error(`${id} is not there`);
	const { head } = about.f;
	const text = await records.get(wordsOf(head));
	if (!text || !isOf(words, text)) throw new Error(`${head} has no words`);
	const entries = await records.range(`version:${ulidOf(id)}:`);
	const versions = new Map(entries.flatMap((one) => (isOf(version, one) ? [[one.id, one.f] as const] : [])));
	const graph = [...versions].map(([of, f]) => versionOf(of, f));
	const to = waysTo(head, graph);
	return {
		head,
		text: text.f.text,
		count: about.f.words,
		alternatives: about.alt,
		versions,
		starts: versions.get(head)?.starts ?? [],
		ways: ways({ head, versions: new Map(graph.map((one) => [one.id, one])) }),
		/** Where a passage of a version stands now, and in which words. */
		place(of: VersionId, start: number, quote: string) {
			const coding = { version: of, start, end: start + quote.length, quote };
			const stands = placeCoding(coding, { version: head, words: text.f.text }, to);
			return { standing: stands.standing, words: text.f.text.slice(stands.start, stands.end) };
		}
	};
}

/** Sends one Change; gives back its answer. */
export async function send(rooms: Rooms, person: PersonId, change: Change): Promise<Answer> {
	const [answer] = await rooms.submit(change.room, person, [change]);
	if (!answer) throw new Error('no answer');
	return answer;
}
