import type { PersonId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { addressKey, Throttle, type Allowance } from '../limits/throttle.ts';
import { emailMost } from './identity.ts';
import type { Account, People } from './people.ts';
import type { AccountRefusal } from './refusal.ts';
import type { Sessions } from './sessions.ts';
import type { SignedIn } from './session.ts';

/** Wrong passwords for one e-mail: ten in a quarter of an hour, from wherever. */
export const wrongPerEmail: Allowance = { attempts: 10, seconds: 15 * 60 };
/** Wrong sign-ins from one address: fifty in a quarter of an hour, since a whole hospital may share one. */
export const wrongPerAddress: Allowance = { attempts: 50, seconds: 15 * 60 };

export interface Credentials {
	readonly email: string;
	readonly password: string;
	/** The address of the one who asks. */
	readonly from: string;
}

/** The one place where a password opens something: guesses are counted here. */
export class SignIn {
	readonly #people: People;
	readonly #sessions: Sessions;
	readonly #byEmail: Throttle;
	readonly #byAddress: Throttle;

	constructor(people: People, sessions: Sessions, now: () => Date) {
		this.#people = people;
		this.#sessions = sessions;
		this.#byEmail = new Throttle(wrongPerEmail, now);
		this.#byAddress = new Throttle(wrongPerAddress, now);
	}

	async signIn({ email, password, from }: Credentials): Promise<Result<SignedIn, AccountRefusal>> {
		const address = addressKey(from);
		const proved = await this.#prove(email, password, address);
		if (!proved.ok) return proved;
		const { person, password: proof } = proved.value;
		const signedIn = await this.#sessions.begin(person);
		// The password was changed, and all sessions ended, while this one was on its way.
		if (this.#people.find(person)?.password !== proof) {
			await this.#sessions.end(signedIn.session.token);
			return failed({ code: 'wrong' });
		}
		return ok(signedIn);
	}

	/** All her sessions end; the one that is given back is new, in the browser of the session `here`. */
	async changePassword(
		person: PersonId,
		old: string,
		wanted: string,
		here?: string
	): Promise<Result<SignedIn, AccountRefusal>> {
		const account = this.#people.find(person);
		if (!account) throw new Error(`${person} has no account`);
		const proved = await this.#prove(account.email, old, undefined);
		if (!proved.ok) return proved;
		const changed = await this.#people.changePassword(proved.value, wanted);
		if (!changed.ok) return changed;
		await this.#sessions.endAll(person, 'unsent', here);
		return ok(await this.#sessions.begin(person));
	}

	/** Without the old one: for whoever looks after the server. All her sessions end. */
	async setPassword(person: PersonId, wanted: string): Promise<Result<void, AccountRefusal>> {
		const account = this.#people.find(person);
		if (!account) throw new Error(`${person} has no account`);
		const changed = await this.#people.changePassword(account, wanted);
		if (!changed.ok) return changed;
		await this.#sessions.endAll(person, 'unsent');
		return ok(undefined);
	}

	async #prove(email: string, password: string, address: string | undefined): Promise<Result<Account, AccountRefusal>> {
		const key = email.trim().normalize('NFC').toLowerCase().slice(0, emailMost);
		const perAddress = address === undefined ? 0 : this.#byAddress.wait(address);
		const seconds = Math.max(this.#byEmail.wait(key), perAddress);
		if (seconds > 0) return failed({ code: 'throttled', seconds });
		this.#byEmail.count(key);
		const forgive = address === undefined ? undefined : this.#byAddress.count(address);
		const account = await this.#people.prove(email, password);
		if (!account) return failed({ code: 'wrong' });
		this.#byEmail.clear(key);
		forgive?.();
		return ok(account);
	}
}
