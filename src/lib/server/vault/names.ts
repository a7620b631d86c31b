import { ulidOf, type ParticipantId, type PersonId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { ReadLog } from './read-log.ts';
import { fieldsToName, misfitOf, nameToFields, type RealName } from './real-name.ts';
import { damaged, type VaultDamaged, type VaultMisfit } from './refusal.ts';
import { conflictRounds, type SealedRecords } from './sealed-records.ts';

export interface NamesRead {
	readonly names: ReadonlyMap<ParticipantId, RealName>;
	readonly damaged: readonly ParticipantId[];
}

/** The real names behind a study's pseudonyms. Whoever asks must be an owner: that is judged by the caller. */
export class Names {
	readonly #records: SealedRecords;
	readonly #log: ReadLog;
	readonly #now: () => Date;

	constructor(records: SealedRecords, log: ReadLog, now: () => Date) {
		this.#records = records;
		this.#log = log;
		this.#now = now;
	}

	/** Undefined: none is kept. */
	async nameOf(participant: ParticipantId, who: PersonId): Promise<Result<RealName | undefined, VaultDamaged>> {
		const id = idOf(participant);
		const held = await this.#records.get(id);
		if (!held) return ok(undefined);
		const name = held.fields && fieldsToName(held.fields);
		if (!name) return failed(damaged(id));
		await this.#log.note(who, id);
		return ok(name);
	}

	/**
	 * The names of these participants, as far as any are kept; each that is given is in the log. `damaged`: those whose name
	 * is kept and does not open.
	 */
	async namesOf(participants: readonly ParticipantId[], who: PersonId): Promise<NamesRead> {
		const wanted = new Map(participants.map((participant) => [idOf(participant), participant]));
		const names = new Map<ParticipantId, RealName>();
		const damaged: ParticipantId[] = [];
		for (const [id, { fields }] of await this.#records.all(prefix)) {
			const participant = wanted.get(id);
			if (participant === undefined) continue;
			const name = fields && fieldsToName(fields);
			if (name) names.set(participant, name);
			else damaged.push(participant);
		}
		await this.#log.note(who, ...[...names.keys()].map(idOf));
		return { names, damaged };
	}

	/** Keeps a name in place of the one before, the last word counting. */
	async setName(participant: ParticipantId, by: PersonId, name: RealName): Promise<Result<void, VaultMisfit>> {
		const field = misfitOf(name);
		if (field !== undefined) return failed({ tag: 'VaultMisfit', field });
		const id = idOf(participant);
		for (let round = 0; round < conflictRounds; round++) {
			const rev = (await this.#records.get(id))?.rev;
			const at = this.#now().toISOString();
			if (await this.#records.put(id, { by, at, fields: nameToFields(name), rev })) return ok(undefined);
		}
		throw new Error(`too many conflicts at ${id}`);
	}

	async eraseName(participant: ParticipantId): Promise<void> {
		await this.#records.erase(idOf(participant));
	}
}

const prefix = 'name:';
const idOf = (participant: ParticipantId): string => `${prefix}${ulidOf(participant)}`;
