import { isIP, isIPv4 } from 'node:net';
import { failed, ok, type Result } from '#lib/domain/result.ts';

/** Where a CouchDB is, and who we are to it. The address holds neither name nor password, so that it may be told. */
export interface CouchPlace {
	/** Without a slash at its end. */
	readonly address: string;
	readonly auth: { readonly username: string; readonly password: string } | undefined;
}

export type BadPlace = 'no-address' | 'in-clear';

/**
 * Reads COUCHDB_URL. Over http the password and every interview would go in clear, so it is taken only within this machine
 * and within a network of one's own: loopback, private addresses, and names without a dot, as containers call each other.
 */
export function readCouchPlace(text: string): Result<CouchPlace, BadPlace> {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') return failed('no-address');
	if (url.protocol === 'http:' && !isNear(url.hostname)) return failed('in-clear');
	const [username, password] = [decoded(url.username), decoded(url.password)];
	if (username === undefined || password === undefined) return failed('no-address');
	return ok({
		address: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
		auth: username === '' ? undefined : { username, password }
	});
}

/** Whether a name or an address leads to this machine or to a network of one's own. */
function isNear(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$/g, '');
	if (isIPv4(host)) return /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host);
	if (isIP(host) === 6) return host === '::1' || /^(f[cd]|fe[89ab])/.test(host);
	return host === 'localhost' || !host.includes('.');
}

function decoded(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}
