import { hash, verify } from '@node-rs/argon2';
import { linkBytes, newSecret } from './secrets.ts';
import { normalPassword, passwordMost } from './password.ts';

/** The work of one argon2id hash. */
export interface PasswordCost {
	/** In KiB. */
	readonly memoryCost: number;
	/** Passes over the memory. */
	readonly timeCost: number;
	/** Threads. */
	readonly parallelism: number;
}

/** OWASP's Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one thread. */
export const passwordCost: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Node has four threads for such work, and the store writes through the same four: two are left to it. */
export const hashesAtOnce = 2;

/** Hashes passwords and verifies them, a few at a time. */
export class PasswordHasher {
	readonly #cost: PasswordCost;
	readonly #dummy: string;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	private constructor(cost: PasswordCost, dummy: string) {
		this.#cost = cost;
		this.#dummy = dummy;
	}

	static async open(cost: PasswordCost): Promise<PasswordHasher> {
		return new PasswordHasher(cost, await hash(newSecret(linkBytes), cost));
	}

	/** Takes a password as `readPassword` gives it. */
	hash(password: string): Promise<string> {
		return this.#inPlace(() => hash(password, this.#cost));
	}

	/** Without a stored hash it works as long and says no, so that the time does not tell whether somebody is known. */
	async verify(stored: string | undefined, given: string): Promise<boolean> {
		const password = normalPassword(given);
		// No stored password is that long; the answer depends on nothing but what was given.
		if (Array.from(password).length > passwordMost) return false;
		const same = await this.#inPlace(() => verify(stored ?? this.#dummy, password));
		return same && stored !== undefined;
	}

	async #inPlace<T>(work: () => Promise<T>): Promise<T> {
		if (this.#running >= hashesAtOnce) await new Promise<void>((go) => this.#waiting.push(go));
		else this.#running++;
		try {
			return await work();
		} finally {
			// The place is handed on, so that nobody who comes now takes it before those who wait.
			const next = this.#waiting.shift();
			if (next) next();
			else this.#running--;
		}
	}
}
