/** The cookie that carries the session's token. */
export const cookieName = 'roedtraad';

/** The token in a request's Cookie header. */
export function sessionCookie(header: string | undefined): string | undefined {
	for (const part of header?.split(';') ?? []) {
		const [name, value] = part.trim().split('=', 2);
		if (name === cookieName) return value;
	}
	return undefined;
}
