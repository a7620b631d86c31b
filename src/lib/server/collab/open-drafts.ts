import { draftUpdate } from '#lib/collab/to-draft.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { ulidOf, type DraftId, type PersonId, type Ulid } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { person as personKind } from '#lib/domain/records/person.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { standardRecord, type Project, type Room, type StandardRoom } from '#lib/domain/room.ts';
import type { StandardText } from '#lib/domain/standard/text.ts';
import type { Databases } from '../databases.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { DraftLog } from './draft-log.ts';
import { DraftRoom } from './draft-room.ts';
import { closing } from './frames.ts';
import type { ShownPerson } from './presence.ts';
import { seedUpdate } from './seed.ts';
import { plainDocument } from './yjs.ts';

/** How long a draft that nobody has open is kept in memory, in milliseconds. */
const lingering = 30_000;

export interface OpenDraftsTools {
	readonly databases: Databases;
	readonly rooms: Rooms;
	readonly memberOf: (person: PersonId, project: Project) => Member | undefined;
	readonly now: () => Date;
	readonly newId: () => Ulid;
}

interface Opened {
	readonly room: DraftRoom;
	readonly keeper: DraftKeeper;
}

interface Place {
	readonly standard: StandardRoom;
	readonly draft: DraftId;
	readonly opening: Promise<Opened>;
	opened?: Opened;
	lingering?: NodeJS.Timeout;
}

/** The drafts in memory, each once. A draft that could not be loaded is not there: nothing is ever written over it. */
export class OpenDrafts {
	readonly #tools: OpenDraftsTools;
	/** Names this process in the rows it writes. */
	readonly #process: string;
	readonly #places = new Map<DraftId, Place>();
	/** Drafts that leave the memory: not loaded anew before what was under way has come to its end. */
	readonly #leaving = new Map<DraftId, Promise<void>>();

	constructor(tools: OpenDraftsTools) {
		this.#tools = tools;
		this.#process = tools.newId().slice(-12);
	}

	/** The draft for somebody who is about to join it, and who she is to the others. A new draft is begun in her name. */
	async open(
		standard: StandardRoom,
		draft: DraftId,
		person: PersonId,
		name: string
	): Promise<Result<{ readonly room: DraftRoom; readonly shown: ShownPerson }, 'unknown' | 'store'>> {
		try {
			const shown = await this.#shown(standard, person, name);
			const place = await this.#place(standard, draft, person);
			return place ? ok({ room: (await place.opening).room, shown }) : failed('unknown');
		} catch (error) {
			console.error(`${draft}: cannot be opened: ${String(error)}`);
			return failed('store');
		}
	}

	/** Somebody has left a draft: when nobody comes back it leaves the memory. */
	left(draft: DraftId): void {
		const place = this.#places.get(draft);
		if (place?.opened?.room.isEmpty) this.#linger(place);
	}

	async textOf(standard: StandardRoom, draft: DraftId): Promise<Uint8Array | undefined> {
		const place = await this.#place(standard, draft);
		if (!place) return undefined;
		const { room, keeper } = await place.opening;
		await keeper.agree();
		const state = await room.state();
		if (room.isEmpty) this.#linger(place);
		return state;
	}

	/** Gives a draft that has no words yet these to begin with, and its outline; of one that was begun nothing is changed. */
	async begin(standard: StandardRoom, draft: DraftId, text: StandardText, by: PersonId): Promise<void> {
		const { databases, now } = this.#tools;
		const log = new DraftLog(databases.open(`log-${ulidOf(draft)}`), { now, process: this.#process });
		await log.seed({ by, update: draftUpdate(text) });
		await this.textOf(standard, draft);
	}

	news(room: Room): void {
		for (const { standard, opened } of this.#places.values()) if (standard === room) opened?.keeper.soon();
	}

	async close(): Promise<void> {
		await Promise.all([...this.#places.values()].map((place) => this.#leave(place)));
		await Promise.all(this.#leaving.values());
	}

	async #shown(standard: StandardRoom, id: PersonId, name: string): Promise<ShownPerson> {
		const entry = await this.#tools.rooms.room(standard).records.get(id);
		return entry && isOf(personKind, entry)
			? { id, name: entry.f.name, colour: entry.f.colour }
			: { id, name, colour: 'grey' };
	}

	async #place(standard: StandardRoom, draft: DraftId, person?: PersonId): Promise<Place | undefined> {
		const record = await this.#tools.rooms.room(standard).records.get(draft);
		if (!record || record.deleted) return undefined;
		const known = this.#places.get(draft);
		if (known) return known;
		const place: Place = { standard, draft, opening: this.#load(standard, draft, record, person ?? record.by) };
		this.#places.set(draft, place);
		place.opening.then(
			(opened) => void (place.opened = opened),
			() => this.#forget(place)
		);
		return place;
	}

	async #load(standard: StandardRoom, draft: DraftId, record: Entry, person: PersonId): Promise<Opened> {
		await this.#leaving.get(draft);
		const { databases, rooms, memberOf, now, newId } = this.#tools;
		const doc = plainDocument();
		const log = new DraftLog(databases.open(`log-${ulidOf(draft)}`), { now, process: this.#process });
		if (!(await log.load(doc))) {
			await log.seed({ by: person, update: seedUpdate(await this.#language(standard), newId) });
			await log.load(doc);
		}
		const room = new DraftRoom(doc, log, {
			now,
			memberOf: (someone) => memberOf(someone, standard),
			onStored: () => keeper.soon(),
			onFailed: (why) => {
				console.error(`${draft}: could not be stored: ${String(why)}`);
				const place = this.#places.get(draft);
				if (place) void this.#leave(place);
			}
		});
		const records = rooms.room(standard);
		const keeper = new DraftKeeper(room, { standard, draft, by: record.by, records, now, newId });
		keeper.soon();
		return { room, keeper };
	}

	async #language(standard: StandardRoom): Promise<'da' | 'en'> {
		const record = await this.#tools.rooms.room(standard).records.get(standardRecord(standard));
		return record?.f['language'] === 'en' ? 'en' : 'da';
	}

	#linger(place: Place): void {
		clearTimeout(place.lingering);
		place.lingering = setTimeout(() => {
			if (place.opened?.room.isEmpty) void this.#leave(place);
		}, lingering).unref();
	}

	/** Takes a draft out of memory when what is under way has been stored. */
	#leave(place: Place): Promise<void> {
		this.#forget(place);
		const leaving = this.#end(place).finally(() => {
			if (this.#leaving.get(place.draft) === leaving) this.#leaving.delete(place.draft);
		});
		this.#leaving.set(place.draft, leaving);
		return leaving;
	}

	async #end({ opening }: Place): Promise<void> {
		const opened = await opening.catch(() => undefined);
		await opened?.keeper.stop();
		await opened?.room.idle();
		opened?.room.end(closing.stopping);
		await opened?.room.idle();
	}

	#forget(place: Place): void {
		clearTimeout(place.lingering);
		if (this.#places.get(place.draft) === place) this.#places.delete(place.draft);
	}
}
