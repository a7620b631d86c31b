import { isIPv6 } from 'node:net';

export interface Allowance {
	/** So many attempts in a window. */
	readonly attempts: number;
	/** The window's length, in seconds. */
	readonly seconds: number;
}

/** Keys remembered at once; when there are more the one begun first is forgotten. */
export const throttledKeys = 10_000;

/** Counts attempts under a key in a sliding window. Kept in memory: a restart forgives. */
export class Throttle {
	readonly #allowance: Allowance;
	readonly #now: () => Date;
	/** Times of attempts in milliseconds, oldest first. */
	readonly #attemptsByKey = new Map<string, number[]>();

	constructor(allowance: Allowance, now: () => Date) {
		this.#allowance = allowance;
		this.#now = now;
	}

	/** Whole seconds until another attempt is allowed; 0: now. Asking counts as nothing. */
	wait(key: string): number {
		const attempts = this.#recent(key);
		const first = attempts[attempts.length - this.#allowance.attempts];
		if (first === undefined) return 0;
		return Math.max(1, Math.ceil((first + this.#allowance.seconds * 1000 - this.#now().getTime()) / 1000));
	}

	/** Counts an attempt before its outcome is known, so that many at once do not slip through. Returns its own undo. */
	count(key: string): () => void {
		const at = this.#now().getTime();
		const attempts = this.#recent(key);
		attempts.push(at);
		this.#attemptsByKey.set(key, attempts);
		this.#forget();
		return () => {
			const counted = this.#attemptsByKey.get(key);
			const place = counted?.indexOf(at) ?? -1;
			if (place >= 0) counted?.splice(place, 1);
		};
	}

	clear(key: string): void {
		this.#attemptsByKey.delete(key);
	}

	#recent(key: string): number[] {
		const since = this.#now().getTime() - this.#allowance.seconds * 1000;
		return (this.#attemptsByKey.get(key) ?? []).filter((at) => at > since);
	}

	#forget(): void {
		if (this.#attemptsByKey.size <= throttledKeys) return;
		for (const key of this.#attemptsByKey.keys()) if (this.#recent(key).length === 0) this.#attemptsByKey.delete(key);
		for (const key of this.#attemptsByKey.keys()) {
			if (this.#attemptsByKey.size <= throttledKeys) return;
			this.#attemptsByKey.delete(key);
		}
	}
}

/** What stands for one household among addresses: of IPv6 the first 64 bits, since one line is given all the rest. */
export function addressKey(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped !== undefined) return mapped;
	const plain = address.replace(/%.*$/, '');
	if (!isIPv6(plain)) return address;
	const [head = '', tail] = plain.toLowerCase().split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
	const groups = [...before, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...after];
	return `${groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')}::/64`;
}
