/** `navigator.locks` of one browser, as much of it as the sync uses; Node 20 has none. */
export function someLocks(): Pick<LockManager, 'request'> {
	const held = new Map<string, { mode: LockMode; count: number }>();
	const waiting = new Set<() => void>();
	const mayHave = (name: string, mode: LockMode): boolean => {
		const now = held.get(name);
		return !now || now.count === 0 || (mode === 'shared' && now.mode === 'shared');
	};
	async function request(name: string, ...rest: readonly unknown[]): Promise<unknown> {
		const granted = rest.at(-1) as LockGrantedCallback<unknown>;
		const { mode = 'exclusive', ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as LockOptions;
		// Never within the call itself.
		await Promise.resolve();
		if (ifAvailable && !mayHave(name, mode)) return granted(null);
		while (!mayHave(name, mode)) await new Promise<void>((resolve) => waiting.add(resolve));
		held.set(name, { mode, count: (held.get(name)?.count ?? 0) + 1 });
		try {
			return await granted({ name, mode });
		} finally {
			held.set(name, { mode, count: (held.get(name)?.count ?? 1) - 1 });
			for (const wake of waiting) wake();
			waiting.clear();
		}
	}
	return { request };
}
