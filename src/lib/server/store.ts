/** The databases of one server: folders below DATA_DIR, or databases of a CouchDB. */
export interface Databases {
	/** Opens, or makes, the database of that name; the same object for the same name. */
	readonly open: (name: string) => PouchDB.Database;
	/** Names of the databases that exist and begin with `prefix`. */
	readonly names: (prefix: string) => string[];
	readonly close: () => Promise<void>;
}

/** Why the store could not be opened, in a sentence for whoever started the server. */
export class StoreUnusable extends Error {
	readonly sentence: string;

	/** `place`: the folder or the address, never with a password in it. */
	constructor(place: string, sentence: string, options?: ErrorOptions) {
		super(place, options);
		this.sentence = sentence;
	}
}

/** Another server has it open. */
export class StoreInUse extends StoreUnusable {}
