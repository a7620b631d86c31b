/**
 * Says, by a lock that all tabs of a browser share, that this tab has something open. The first of them does something
 * before it goes on: none has it open meanwhile. Returns what ends it.
 */
export async function openTogether(name: string, asFirst: () => Promise<void>): Promise<() => void> {
	await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
		if (lock) await asFirst();
	});
	let letGo = (): void => undefined;
	const until = new Promise<void>((resolve) => (letGo = resolve));
	await new Promise<void>((resolve, reject) => {
		navigator.locks
			.request(name, { mode: 'shared' }, async () => {
				resolve();
				await until;
			})
			.catch(reject);
	});
	return () => letGo();
}
