/** Paths under which everything is for people who are signed in: to nobody they answer 401. */
const closed = ['/pull', '/change', '/news', '/collab', '/files', '/names', '/export', '/me'];

/** Whether a path answers only to a session. Pages of a project are open: they are the same text for all, without data. */
export function needsSession(path: string): boolean {
	return closed.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

/** The largest body of a request to a path, in bytes; endpoints that take more read it piece by piece themselves. */
export function largestBody(path: string): number {
	if (path === '/change') return 16 << 20;
	if (path.startsWith('/files/')) return 51 << 20;
	return 512 << 10;
}

export interface Asked {
	readonly method: string;
	/** The address the request came to. */
	readonly url: URL;
	/** The page it came from, as the browser says. */
	readonly origin: string | null;
	readonly length: string | null;
	readonly hasSession: boolean;
}

/** The status that turns a request away, or undefined when it may pass. */
export function turnedAway({ method, url, origin, length, hasSession }: Asked): 401 | 403 | 413 | undefined {
	const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
	if (origin !== null && origin !== url.origin && (!reads || needsSession(url.pathname))) return 403;
	if (needsSession(url.pathname) && !hasSession) return 401;
	return Number(length ?? 0) > largestBody(url.pathname) ? 413 : undefined;
}
