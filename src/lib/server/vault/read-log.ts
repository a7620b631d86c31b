import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import type { SealedRecords } from './sealed-records.ts';
import { documentVersion } from './sealed-records.ts';

/** Somebody was given what a record of the vault holds. */
export interface VaultRead {
	readonly who: PersonId;
	/** The record's id. */
	readonly what: string;
	readonly when: string;
}

export interface VaultTools {
	readonly now: () => Date;
	readonly newId: () => Ulid;
}

/** Who has read what in one study's vault; ids only, in clear. */
export class ReadLog {
	readonly #records: SealedRecords;
	readonly #tools: VaultTools;

	constructor(records: SealedRecords, tools: VaultTools) {
		this.#records = records;
		this.#tools = tools;
	}

	/** Stored when it resolves: nothing may be given out before. Records read together are noted one by one. */
	async note(who: PersonId, ...read: readonly string[]): Promise<void> {
		if (read.length === 0) return;
		const when = this.#tools.now().toISOString();
		const rows = read.map((what) => ({
			_id: `read:${when}:${this.#tools.newId()}`,
			v: documentVersion,
			who,
			what,
			when
		}));
		if (!(await this.#records.store(rows))) throw new Error(`the read of ${read.join(', ')} could not be logged`);
	}

	/** All reads, oldest first by the server's clock. */
	async all(): Promise<VaultRead[]> {
		return (await this.#records.range('read:')).flatMap(({ who, what, when }) =>
			typeof who === 'string' && who.startsWith('person:') && typeof what === 'string' && typeof when === 'string'
				? [{ who: `person:${who.slice('person:'.length)}` as const, what, when }]
				: []
		);
	}
}
