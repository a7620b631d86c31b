import type { Session } from './accounts/session.ts';

/** The cookie that carries the session's token. */
export const cookieName = 'roedtraad';

/** The header by which a page says whose work it holds (`sync/as-person.ts` sends it). */
export const personHeader = 'x-roedtraad-person';

/** The token in a request's Cookie header. */
export function sessionCookie(header: string | undefined): string | undefined {
	for (const part of header?.split(';') ?? []) {
		const [name, value] = part.trim().split('=', 2);
		if (name === cookieName) return value;
	}
	return undefined;
}

/**
 * The session as far as it is good for a page of that person; a page that names nobody takes whoever is signed in. The
 * browser has one cookie: when another signs in there, what a page opened before holds must not be sent as hers.
 */
export function sessionFor(session: Session | undefined, person: string | null): Session | undefined {
	return person === null || session?.person === person ? session : undefined;
}
