/** Holds a lock that one tab of a browser has at a time; gets it when the tab before is closed. */
export interface Leadership {
	readonly isLeader: () => boolean;
	readonly resign: () => void;
}

/** Calls `lead` when this tab becomes the leading one. */
export function seekLeadership(name: string, lead: () => void): Leadership {
	let leads = false;
	let resign = (): void => undefined;
	const until = new Promise<void>((resolve) => (resign = resolve));
	const stop = new AbortController();
	void navigator.locks
		.request(name, { signal: stop.signal }, async () => {
			leads = true;
			lead();
			await until;
			leads = false;
		})
		.catch((error: unknown) => {
			// Resigned before it was this tab's turn.
			if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
		});
	return {
		isLeader: () => leads,
		resign() {
			resign();
			stop.abort();
		}
	};
}
