import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import { mayEnter, type Member } from '#lib/domain/policy.ts';
import { parseRoom, type Project, type Room } from '#lib/domain/room.ts';
import { RecordStore } from '#lib/storage/record-store.ts';
import type { Databases } from '../databases.ts';
import type { Beyond } from './deeds/context.ts';
import { IntentLog } from './intent-log.ts';
import { RoomWriter, type WriterTools } from './room-writer.ts';

/** A room with the one that writes in it. */
export interface OpenRoom {
	readonly records: RecordStore;
	readonly writer: RoomWriter;
	/** Rises when a room is begun anew; older replicas are destroyed. */
	readonly epoch: number;
}

export interface RoomsTools {
	readonly now: () => Date;
	readonly memberOf: (person: PersonId, project: Project) => Member | undefined;
	readonly news: (room: Room) => void;
	readonly hash: Beyond['hash'];
	readonly nameOf: Beyond['nameOf'];
	readonly at?: WriterTools['at'];
}

/** The rooms of one server, opened when first asked for. */
export class Rooms {
	readonly #databases: Databases;
	readonly #tools: RoomsTools;
	readonly #open = new Map<Room, OpenRoom>();

	constructor(databases: Databases, tools: RoomsTools) {
		this.#databases = databases;
		this.#tools = tools;
	}

	/** The room of that name; a bug in the caller when the name is none. */
	room(name: Room): OpenRoom {
		const known = this.#open.get(name);
		if (known) return known;
		const parsed = parseRoom(name);
		if (!parsed) throw new Error(`${name} is no room`);
		const records = new RecordStore(this.#databases.open(name));
		const log = new IntentLog(this.#databases.open(`changes-${name}`));
		const epoch = 1;
		const { now, memberOf, news, hash, nameOf, at } = this.#tools;
		const writer = new RoomWriter(parsed, records, log, {
			now,
			news,
			epoch,
			memberOf: (person) => memberOf(person, parsed.project),
			other: (other) => this.room(other).writer,
			beyond: { memberIn: memberOf, recordsOf: (other) => this.room(other).records, hash, nameOf },
			...(at ? { at } : {})
		});
		const opened = { records, writer, epoch };
		this.#open.set(name, opened);
		return opened;
	}

	/** Every study and standard there is, by name. */
	projects(): Project[] {
		const names = [...this.#databases.names('study-'), ...this.#databases.names('standard-')];
		return names.flatMap((name) => {
			const parsed = parseRoom(name);
			return parsed && parsed.type !== 'own' ? [parsed.project] : [];
		});
	}

	/**
	 * Changes of one person in one room. To somebody who is not a member everything is refused before the room is opened:
	 * a room that nobody has begun must not come to be by being asked for.
	 */
	async submit(name: Room, person: PersonId, changes: readonly Change[]): Promise<Answer[]> {
		const parsed = parseRoom(name);
		const member = parsed ? this.#tools.memberOf(person, parsed.project) : undefined;
		if (!parsed || !mayEnter(member, parsed))
			return changes.map(({ id }) => ({ id, verdict: 'refused', why: { code: 'no-access' } }));
		return this.room(name).writer.submit(person, changes);
	}

	/** Brings what a crash left half done to its end, in every room there is. */
	async finishOpen(): Promise<number> {
		let finished = 0;
		for (const name of this.#databases.names('changes-')) {
			const parsed = parseRoom(name.slice('changes-'.length));
			if (parsed) finished += await this.room(parsed.room).writer.finishOpen();
		}
		return finished;
	}

	/** Resolves when every Change submitted so far has been answered. */
	async idle(): Promise<void> {
		await Promise.all([...this.#open.values()].map(({ writer }) => writer.idle()));
	}
}
