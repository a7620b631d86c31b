import type { Entry } from '#lib/domain/entry.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import { usualLease } from '#lib/domain/records/lease.ts';
import { ownRoom, standardRecord, studyRecord, type Project, type Room } from '#lib/domain/room.ts';
import { forgetDrafts, forgetSavedDrafts } from './device.ts';
import { Replica, replicaName, type Mark } from './replica.ts';

/** The copies of rooms that this browser keeps for one person: opened here, and destroyed when they may not be kept. */
export class Copies {
	readonly #person: PersonId;
	readonly #replicas = new Map<Room, Replica>();

	constructor(person: PersonId) {
		this.#person = person;
	}

	/** The copy of a room; an empty one where nothing has come. */
	of(room: Room): Replica {
		const known = this.#replicas.get(room) ?? new Replica(replicaName(this.#person, room));
		this.#replicas.set(room, known);
		return known;
	}

	/** The right is gone: nothing of the room stays in this browser, its drafts among it. */
	async destroy(room: Room): Promise<void> {
		const replica = this.of(room);
		this.#replicas.delete(room);
		await Promise.all([replica.destroy(), forgetDrafts(this.#person, room)]);
	}

	/**
	 * Destroys what has been kept of a project for longer than its lease, before anything of it is shown. Her own room in a
	 * study goes by the study's; the study goes last, since it says how long.
	 */
	async endLapsed(project: Project, now: Date): Promise<void> {
		const days = leaseOf(await this.of(project).get(recordOf(project)));
		for (const room of [...this.#ownRooms(project), project]) {
			const mark = await this.of(room).mark();
			if (!mark || !isLapsed(mark, now, days)) continue;
			await this.of(room).clear();
			await forgetSavedDrafts(this.#person, room);
		}
	}

	async close(): Promise<void> {
		await Promise.all([...this.#replicas.values()].map((replica) => replica.close()));
	}

	#ownRooms(project: Project): Room[] {
		return isStudy(project) ? [ownRoom(project, this.#person)] : [];
	}
}

type Study = Extract<Project, `study-${string}`>;
const isStudy = (project: Project): project is Study => project.startsWith('study-');
const recordOf = (project: Project) => (isStudy(project) ? studyRecord(project) : standardRecord(project));

/** How many days the owner lets a copy be kept, as the project's own record says. */
export function leaseOf(record: Entry | undefined): number {
	const days = record?.f['lease'];
	return typeof days === 'number' ? days : usualLease;
}

/** Whether a copy has been without the server for longer than its lease. A clock turned back ends it too. */
export function isLapsed({ contact }: Pick<Mark, 'contact'>, now: Date, days: number): boolean {
	const away = now.getTime() - Date.parse(contact);
	return days === 0 || away > days * 86_400_000 || away < -86_400_000;
}
