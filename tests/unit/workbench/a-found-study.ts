import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { Change } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import type { CodingId, ParticipantId, RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Role } from '#lib/domain/records/person.ts';
import type { SourceKind } from '#lib/domain/records/source.ts';
import type { approaches } from '#lib/domain/records/study.ts';
import { ownRoom, studyRecord, type Room } from '#lib/domain/room.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Replica } from '#lib/sync/replica.ts';
import type { Tabs, Word } from '#lib/sync/tabs.ts';
import { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import type { Membership } from '#lib/workbench/signed-in.ts';
import { RoomView } from '#lib/workbench/room-view.svelte.ts';
import { anna, aStudy, bo, newId } from '../../support/rooms.ts';
import { aReplicaOf } from '../../support/sync-client.ts';

export const before = '2026-03-02T12:00:00.000Z';
const tools = { now: () => new Date('2026-05-04T12:00:00.000Z'), newId };

/** A record as the server keeps it. */
export function kept(id: RecordId, f: Readonly<Record<string, Json>>, received = before): Entry {
	return { id, v: 1, by: bo, at: before, received, ch: [], f };
}

/** A passage that has been coded, with all that it hangs on. */
export interface Coded {
	readonly id: CodingId;
	readonly entries: readonly Entry[];
}

interface Said {
	readonly words: string;
	readonly title?: string;
	readonly kind?: SourceKind;
	readonly exactness?: 'verbatim' | 'notes';
	readonly participant?: ParticipantId;
}

/** A source of one turn, by P4 to whom `participant` belongs, with one coding over all of it. */
export function coded({
	words,
	title = 'Interview',
	kind = 'interview',
	exactness = 'verbatim',
	participant
}: Said): Coded {
	const [source, version, made] = [newId(), newId(), newId()];
	const id: CodingId = `coding:${source}:${made}`;
	const head = `version:${source}:${version}` as const;
	const speaker = { label: 'P4', role: 'informant', ...(participant === undefined ? {} : { participant }) };
	return {
		id,
		entries: [
			kept(`source:${source}`, { title, kind, exactness, head, words: 3, speakers: [speaker] }),
			kept(head, { no: 1, length: words.length, starts: [{ id: 'a', kind: 'turn', at: 0, speaker: 'P4' }] }),
			kept(id, { code: 'code:nat', version: head, start: 0, end: words.length, quote: words })
		]
	};
}

/** A study as a person has it open, holding those records; what is hers alone under `own`. `sent`: what she has done. */
export async function aFoundStudy(
	records: readonly Entry[],
	{
		role = 'owner',
		approach = 'reflexive',
		own = [],
		projects = [],
		rooms = {}
	}: {
		readonly role?: Role;
		readonly approach?: (typeof approaches)[number];
		readonly own?: readonly Entry[];
		readonly projects?: readonly Membership[];
		readonly rooms?: Readonly<Record<Room, readonly Entry[]>>;
	} = {}
) {
	const sent: Change[] = [];
	const listeners = new Set<(word: Word) => void>();
	const tabs: Tabs = {
		say: (word) => {
			if (word.is === 'acted') sent.push(word.change);
			for (const listener of listeners) listener(word);
		},
		hear: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => listeners.clear()
	};
	const outbox = await Outbox.open(`person:${newId()}`);
	const replicas: Replica[] = [];
	const view = async (room: Room, entries: readonly Entry[]) => {
		const replica = await aReplicaOf(entries);
		replicas.push(replica);
		return new RoomView(await Mirror.open(room, anna, replica, outbox, tabs), tools, 1);
	};
	const about = kept(studyRecord(aStudy), { title: 'Natten', approach, orientation: 'inductive' });
	const [shared, hers] = [await view(aStudy, [about, ...records]), await view(ownRoom(aStudy, anna), own)];
	const asked: Room[] = [];
	const others = {
		projects,
		roomOf: (room: Room) => {
			asked.push(room);
			const held = new Map(Object.entries(rooms)).get(room);
			return held ? view(room, held) : Promise.resolve(undefined);
		}
	};
	const study = new OpenStudy(aStudy, { person: anna, role }, shared, hers, tools, others);
	onTestFinished(async () => {
		tabs.close();
		outbox.close();
		await Promise.all(replicas.map((replica) => replica.destroy()));
	});
	return { study, sent, asked };
}
