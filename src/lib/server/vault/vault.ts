import { createHmac } from 'node:crypto';
import { isAbsolute, relative, resolve } from 'node:path';
import { isUlid } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { studyRoom, type StudyRoom } from '#lib/domain/room.ts';
import type { Databases } from '../databases.ts';
import type { Settings } from '../settings.ts';
import { openKeyFile, otherKey, type MasterKey } from './key-file.ts';
import type { VaultTools } from './read-log.ts';
import type { VaultRefusal } from './refusal.ts';
import { documentVersion } from './sealed-records.ts';
import { studyVault, type StudyVault } from './study-vault.ts';

const prefix = 'vault-';
/** In `accounts`, since it stands for the server as a whole; it holds the key's fingerprint. */
const markDocument = 'vault:key';

/** The vaults of one server, one a study, opened when first asked for. */
export class Vault {
	readonly keyFile: string;
	/** The key was made at this start: whoever started the server is to be told to keep a copy. */
	readonly made: boolean;
	readonly #databases: Databases;
	readonly #master: MasterKey;
	readonly #tools: VaultTools;
	readonly #open = new Map<StudyRoom, StudyVault>();

	constructor(
		databases: Databases,
		master: MasterKey,
		tools: VaultTools,
		key: { readonly file: string; readonly made: boolean }
	) {
		this.#databases = databases;
		this.#master = master;
		this.#tools = tools;
		this.keyFile = key.file;
		this.made = key.made;
	}

	study(room: StudyRoom): StudyVault {
		const known = this.#open.get(room);
		if (known) return known;
		const study = room.slice('study-'.length);
		if (!isUlid(study)) throw new Error(`${room} is no study`);
		const opened = studyVault(this.#databases.open(`${prefix}${study}`), study, this.#master, this.#tools);
		this.#open.set(room, opened);
		return opened;
	}

	/** A hash under this server's key: tells whether two texts are alike, and is of no use for guessing them. */
	hash(text: string): string {
		const keyed = createHmac('sha256', this.#master.key).update(`roedtraad released copy\n${text}`);
		return `1.${keyed.digest('base64url')}`;
	}

	/** The studies that have a vault. */
	studies(): StudyRoom[] {
		return this.#databases
			.names(prefix)
			.map((name) => name.slice(prefix.length))
			.filter(isUlid)
			.map(studyRoom);
	}
}

/** Opens the vault with its key file. The key is made at the first start and never again while anything needs it. */
export async function openVault(
	{ dataDir, vaultKeyFile }: Pick<Settings, 'dataDir' | 'vaultKeyFile'>,
	databases: Databases,
	tools: VaultTools
): Promise<Result<Vault, VaultRefusal>> {
	if (isInside(vaultKeyFile, dataDir))
		return failed({
			tag: 'VaultKeyInside',
			sentence: `VAULT_KEY_FILE "${vaultKeyFile}" lies inside DATA_DIR "${dataDir}": whoever gets a copy of the data would get the key with it. Set it to a file elsewhere.`
		});
	const accounts = databases.open('accounts');
	const known = await markedKey(accounts);
	const inUse = known !== undefined || databases.names(prefix).length > 0;
	const opened = await openKeyFile(vaultKeyFile, { inUse, fingerprint: known });
	if (!opened.ok) return opened;
	const { master, made } = opened.value;
	const vault = new Vault(databases, master, tools, { file: vaultKeyFile, made });
	if (known !== undefined) return ok(vault);
	// Accounts that were begun anew beside older vaults: these say which key is theirs.
	for (const study of vault.studies()) if (!(await vault.study(study).isOurs())) return otherKey(vaultKeyFile);
	return (await markKey(accounts, master.fingerprint)) ? ok(vault) : otherKey(vaultKeyFile);
}

async function markedKey(accounts: PouchDB.Database): Promise<string | undefined> {
	try {
		const document: unknown = await accounts.get(markDocument);
		// A mark that cannot be read is still a mark: no key fits it.
		return isObject(document) && typeof document['fingerprint'] === 'string' ? document['fingerprint'] : '';
	} catch (error) {
		if (isObject(error) && error['status'] === 404) return undefined;
		throw error;
	}
}

/** False: another process has marked another key meanwhile. */
async function markKey(accounts: PouchDB.Database, fingerprint: string): Promise<boolean> {
	try {
		await accounts.put({ _id: markDocument, v: documentVersion, fingerprint });
		return true;
	} catch (error) {
		if (isObject(error) && error['status'] === 409) return (await markedKey(accounts)) === fingerprint;
		throw error;
	}
}

function isInside(file: string, folder: string): boolean {
	const way = relative(resolve(folder), resolve(file));
	return way !== '' && way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way);
}
