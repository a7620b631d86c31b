import { failed, ok, type Result } from '#lib/domain/result.ts';
import { readCouchPlace, type BadPlace, type CouchPlace } from './couch/place.ts';

/** What the environment says about how this server is to run. */
export interface Settings {
	readonly port: number;
	readonly host: string;
	readonly dataDir: string;
	/** The CouchDB that holds the store in the place of a folder; files stay in DATA_DIR. Experimental. */
	readonly couchdb: CouchPlace | undefined;
	readonly filesDir: string;
	readonly vaultKeyFile: string;
	/** The address people use, where it is not this machine's own: https only. */
	readonly origin: string | undefined;
	/** Whether the example is put in as long as there is no account. */
	readonly example: boolean;
}

/** A setting that cannot be used, in a sentence for whoever started the server. */
export interface BadSetting {
	readonly name: string;
	readonly sentence: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopback = ['127.0.0.1', 'localhost', '::1'];

/** The address is not told: it may hold a password. */
const badCouch: Readonly<Record<BadPlace, string>> = {
	'no-address': 'COUCHDB_URL must be an address like http://name:password@127.0.0.1:5984; what it is cannot be read.',
	'in-clear':
		'COUCHDB_URL must be an https address: over http only this machine and addresses of a private network are taken.'
};

/** Reads the settings from the environment; the first that cannot be used is told. */
export function readSettings(environment: Environment): Result<Settings, BadSetting> {
	const said = (name: string): string | undefined => environment[name]?.trim() || undefined;
	const no = (name: string, sentence: string) => failed({ name, sentence });
	const port = Number(said('PORT') ?? 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		return no('PORT', `PORT must be a whole number from 0 to 65535; it is "${said('PORT') ?? ''}".`);
	const host = said('HOST') ?? '127.0.0.1';
	const dataDir = (said('DATA_DIR') ?? 'data').replace(/(?<=.)\/+$/, '');
	const origin = said('ORIGIN');
	if (origin !== undefined && !isOrigin(origin))
		return no(
			'ORIGIN',
			`ORIGIN must be an https address without a path, like https://standard.example.dk; it is "${origin}".`
		);
	if (!loopback.includes(host) && origin === undefined)
		return no(
			'HOST',
			`HOST "${host}" can be reached from other machines: set ORIGIN to the https address that people use.`
		);
	const couchdb = said('COUCHDB_URL');
	const couch = couchdb === undefined ? ok(undefined) : readCouchPlace(couchdb);
	if (!couch.ok) return no('COUCHDB_URL', badCouch[couch.why]);
	const example = said('EXAMPLE') ?? 'no';
	if (example !== 'yes' && example !== 'no') return no('EXAMPLE', `EXAMPLE must be "yes" or "no"; it is "${example}".`);
	return ok({
		port,
		host,
		dataDir,
		couchdb: couch.value,
		filesDir: said('FILES_DIR') ?? `${dataDir}/files`,
		vaultKeyFile: said('VAULT_KEY_FILE') ?? `${dataDir}.key`,
		origin: origin?.replace(/\/$/, ''),
		example: example === 'yes'
	});
}

function isOrigin(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || url.pathname !== '/' || url.search !== '' || url.hash !== '') return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname));
}
