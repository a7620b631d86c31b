import { ulidOf, type ParticipantId, type PersonId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { ReadLog } from './read-log.ts';
import { fieldsToName, misfitOf, nameToFields, type RealName } from './real-name.ts';
import { damaged, type VaultDamaged, type VaultMisfit } from './refusal.ts';
import { conflictRounds, type SealedRecords } from './sealed-records.ts';

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

const idOf = (participant: ParticipantId): string => `name:${ulidOf(participant)}`;
