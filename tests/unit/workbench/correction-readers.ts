import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { Act } from '#lib/domain/change/change.ts';
import type { CodeId, CodingId, PersonId, SourceId, VersionId } from '#lib/domain/ids.ts';
import { wordsOf } from '#lib/domain/ids.ts';
import { ownRoom, type Room } from '#lib/domain/room.ts';
import type { Start } from '#lib/domain/text/start.ts';
import { bundle, start } from '#lib/server/bundle-endpoint.ts';
import { pull } from '#lib/server/pull-endpoint.ts';
import type { Rooms } from '#lib/server/rooms/rooms.ts';
import { Courier } from '#lib/sync/courier.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import type { Network } from '#lib/sync/network.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Replica } from '#lib/sync/replica.ts';
import { OpenSource } from '#lib/workbench/open-source.svelte.ts';
import { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { RoomView } from '#lib/workbench/room-view.svelte.ts';
import { aChange, anna, aStudy, creating, newId } from '../../support/rooms.ts';
import { aBrowser, aReplica, quiet } from '../../support/sync-client.ts';

/** A source in the study with the speakers' turns, and a code. */
export interface Material {
	readonly source: SourceId;
	readonly first: VersionId;
	readonly code: CodeId;
	/** Somebody codes words of the first version. */
	readonly coded: (by: PersonId, words: string) => Promise<CodingId>;
}

export async function someMaterial(rooms: Rooms, text: string, starts: readonly Start[]): Promise<Material> {
	const [ulid, version] = [newId(), newId()];
	const source: SourceId = `source:${ulid}`;
	const first: VersionId = `version:${ulid}:${version}`;
	const code: CodeId = `code:${newId()}`;
	const submit = async (by: PersonId, acts: readonly Act[]): Promise<void> => {
		const [answer] = await rooms.submit(aStudy, by, [aChange(acts)]);
		if (answer?.verdict !== 'stored') throw new Error(JSON.stringify(answer));
	};
	await submit(anna, [
		creating(wordsOf(first), { text }),
		creating(first, { no: 1, length: text.length, starts: starts.map((start) => ({ ...start })) }),
		creating(source, { title: 'Natten', kind: 'interview', exactness: 'verbatim', head: first, words: 3 }),
		creating(code, { label: 'nat', colour: 'blue' })
	]);
	return {
		source,
		first,
		code,
		coded: async (by, words) => {
			const id: CodingId = `coding:${ulid}:${newId()}`;
			const start = text.indexOf(words);
			await submit(by, [creating(id, { code, version: first, start, end: start + words.length })]);
			return id;
		}
	};
}

/** One person's browser, over a server's rooms: it meets the server when it is told to. */
export class Reader {
	readonly person: PersonId;
	readonly #outbox: Outbox;
	readonly #browser = aBrowser();
	readonly #replicas: ReadonlyMap<Room, Replica>;
	readonly #couriers: readonly Courier[];

	private constructor(person: PersonId, outbox: Outbox, rooms: Rooms) {
		this.person = person;
		this.#outbox = outbox;
		this.#replicas = new Map([aStudy, ownRoom(aStudy, person)].map((room) => [room, aReplica()]));
		const network: Network = {
			send: async (changes) => {
				const [first] = changes;
				return first ? rooms.submit(first.room, person, structuredClone(changes)) : [];
			},
			start: async (room) => structuredClone(await start(rooms.room(room))),
			bundle: async (room, source) => structuredClone(await bundle(rooms.room(room), source)),
			pull: async (room, since) => structuredClone(await pull(rooms.room(room), since))
		};
		this.#couriers = [...this.#replicas].map(([room, replica]) => {
			const tabs = this.#browser.tab();
			return new Courier({ room, outbox, replica, network, tabs, now: () => new Date(), hasNews: () => true });
		});
	}

	static async begin(person: PersonId, rooms: Rooms): Promise<Reader> {
		const reader = new Reader(person, await Outbox.open(`person:${newId()}`), rooms);
		onTestFinished(async () => {
			await Promise.all(reader.#couriers.map((courier) => courier.stop()));
			await Promise.all([...reader.#replicas.values()].map((replica) => replica.destroy()));
		});
		await reader.meetServer();
		return reader;
	}

	/** Sends what waits and fetches what is new. */
	async meetServer(): Promise<void> {
		for (const courier of this.#couriers) {
			await courier.send();
			await courier.pull();
		}
		await quiet();
	}

	/** A tab with the source on it, as it is when the browser is opened. */
	async open(source: SourceId): Promise<{ readonly open: OpenSource; readonly study: OpenStudy }> {
		const tools = { now: () => new Date('2026-03-02T12:00:00Z'), newId };
		const views = await Promise.all(
			[...this.#replicas].map(async ([room, replica]) => {
				const mirror = await Mirror.open(room, this.person, replica, this.#outbox, this.#browser.tab());
				return new RoomView(mirror, tools, 1);
			})
		);
		const [shared, own] = views;
		if (!shared || !own) throw new Error('two rooms');
		const study = new OpenStudy(aStudy, { person: this.person, role: 'researcher' }, shared, own, tools);
		const open = new OpenSource(study, source);
		await open.load();
		return { open, study };
	}
}

/** Types over the paragraph that holds these words. */
export async function correct(open: OpenSource, words: string, edit: (paragraph: string) => string): Promise<string> {
	const at = open.words.indexOf(words);
	const line = open.lines.find(({ start, end }) => start <= at && at < end);
	if (!line || !open.correction.begin(line, at)) throw new Error(`"${words}" cannot be corrected`);
	open.correction.type(edit(open.correction.text));
	return open.correction.keep();
}
