/** Why the vault does not open, with a sentence for whoever started the server. */
export interface VaultRefusal {
	readonly tag:
		| 'VaultKeyMissing'
		| 'VaultKeyOther'
		/** Others on the machine could read or change the file. */
		| 'VaultKeyExposed'
		| 'VaultKeyUnreadable'
		| 'VaultKeyUnwritable'
		/** Inside DATA_DIR, where every copy of the data takes it along. */
		| 'VaultKeyInside';
	readonly sentence: string;
}

/** A record of the vault that does not open: changed, moved, or sealed with another key. The id names nobody. */
export interface VaultDamaged {
	readonly tag: 'VaultDamaged';
	readonly record: string;
}

/** What is to be kept does not fit its field. */
export interface VaultMisfit {
	readonly tag: 'VaultMisfit';
	readonly field: string;
}

export const damaged = (record: string): VaultDamaged => ({ tag: 'VaultDamaged', record });
