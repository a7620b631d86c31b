/** What making files may cost this server. */
export interface ExportLimits {
	/** Files being made at once, for all people together; one for each person. */
	readonly atOnce: number;
	/** Finished files that are kept in memory; when there are more the oldest goes. */
	readonly kept: number;
	/** How long a file and its outcome can be fetched, in milliseconds. */
	readonly keptFor: number;
	/** The thread is ended when this has passed, in milliseconds. */
	readonly longest: number;
	/** Memory of the thread, in megabytes; it is ended when it wants more. */
	readonly megabytes: number;
}

/** 100 provisions were measured to take 2.5 s, 900 provisions 7 s and less than 340 MB, on a machine that was busy. */
export const exportLimits: ExportLimits = {
	atOnce: 2,
	kept: 20,
	keptFor: 10 * 60_000,
	longest: 120_000,
	megabytes: 768
};
