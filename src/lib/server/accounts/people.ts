import { ulid } from 'ulid';
import type { PersonId } from '#lib/domain/ids.ts';
import { nextHue } from '#lib/domain/records/hue.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { AccountStore } from './account-store.ts';
import type { Contents } from './documents.ts';
import { readEmail, readName } from './identity.ts';
import { readPassword } from './password.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { AccountRefusal } from './refusal.ts';
import { hashOf } from './secrets.ts';

/** What somebody says who wants an account. */
export interface NewPerson {
	readonly name: string;
	readonly email: string;
	readonly password: string;
}

export type Account = Contents['person'];

/** Who has an account, and the proof that it is she. */
export class People {
	readonly #store: AccountStore;
	readonly #hasher: PasswordHasher;
	readonly #now: () => Date;

	constructor(store: AccountStore, hasher: PasswordHasher, now: () => Date) {
		this.#store = store;
		this.#hasher = hasher;
		this.#now = now;
	}

	get areNone(): boolean {
		return this.#store.image.count('person') === 0;
	}

	find(person: PersonId): Account | undefined {
		return this.#store.image.person(person)?.account;
	}

	/** The account as it would be stored; nothing is. */
	async prepare({ name, email, password }: NewPerson): Promise<Result<Account, AccountRefusal>> {
		const read = { name: readName(name), email: readEmail(email) };
		if (!read.name.ok) return read.name;
		if (!read.email.ok) return read.email;
		const who = { name: read.name.value, email: read.email.value };
		const proper = readPassword(password, who);
		if (!proper.ok) return proper;
		if (this.#store.image.get('person', keyOf(who.email))) return failed({ code: 'email-taken' });
		return ok({
			...who,
			person: `person:${ulid().toLowerCase()}`,
			password: await this.#hasher.hash(proper.value),
			colour: nextHue(this.#store.image.count('person')),
			since: this.#now().toISOString()
		});
	}

	/** Stores an account once; again it does nothing. The e-mail is taken when another has it. */
	store(account: Account): Promise<Result<Account, AccountRefusal>> {
		return this.#store.write('person', keyOf(account.email), (held) => {
			if (!held) return ok(account);
			return held.person === account.person ? ok(held) : failed({ code: 'email-taken' });
		});
	}

	async add(given: NewPerson): Promise<Result<Account, AccountRefusal>> {
		const prepared = await this.prepare(given);
		return prepared.ok ? this.store(prepared.value) : prepared;
	}

	/** The account that e-mail and password prove; takes the same time when nobody has the e-mail. */
	async prove(email: string, password: string): Promise<Account | undefined> {
		const read = readEmail(email);
		const account = read.ok ? this.#store.image.get('person', keyOf(read.value)) : undefined;
		const right = await this.#hasher.verify(account?.password, password);
		return right ? account : undefined;
	}

	/** Whose e-mail it is. */
	called(email: string): PersonId | undefined {
		const read = readEmail(email);
		return read.ok ? this.#store.image.get('person', keyOf(read.value))?.person : undefined;
	}

	rename(person: PersonId, given: string): Promise<Result<Account, AccountRefusal>> {
		const name = readName(given);
		if (!name.ok) return Promise.resolve(name);
		const held = this.#store.image.person(person);
		if (!held) throw new Error(`${person} has no account`);
		return this.#store.write<'person', AccountRefusal>('person', held.key, (account) => {
			if (!account) throw new Error(`${person} has no account`);
			return ok(account.name === name.value ? account : { ...account, name: name.value });
		});
	}

	/** The old password has been proved by `prove`; if it was changed since, the proof is void. */
	async changePassword(proved: Account, given: string): Promise<Result<Account, AccountRefusal>> {
		const proper = readPassword(given, proved);
		if (!proper.ok) return proper;
		const password = await this.#hasher.hash(proper.value);
		return this.#store.write('person', keyOf(proved.email), (held) =>
			held?.password === proved.password ? ok({ ...held, password }) : failed({ code: 'wrong' })
		);
	}
}

const keyOf = (email: string): string => hashOf(email);
