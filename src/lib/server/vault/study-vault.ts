import type { Ulid } from '#lib/domain/ids.ts';
import type { MasterKey } from './key-file.ts';
import { Names } from './names.ts';
import { OriginalRecords } from './original-records.ts';
import { ReadLog, type VaultTools } from './read-log.ts';
import { SealedRecords } from './sealed-records.ts';

/** What is kept encrypted of one study. */
export interface StudyVault {
	readonly names: Names;
	readonly originals: OriginalRecords;
	readonly reads: ReadLog;
	/** Whether what it holds was encrypted under this server's key. */
	readonly isOurs: () => Promise<boolean>;
}

export function studyVault(database: PouchDB.Database, study: Ulid, master: MasterKey, tools: VaultTools): StudyVault {
	const records = new SealedRecords(database, study, master);
	const reads = new ReadLog(records, tools);
	return {
		names: new Names(records, reads, tools.now),
		originals: new OriginalRecords(records, reads, tools.now),
		reads,
		isOurs: () => records.isOurs()
	};
}
