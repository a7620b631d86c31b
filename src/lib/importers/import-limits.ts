import type { ZipLimits } from '#lib/formats/zip.ts';

/** What a file from outside may cost. Each is a setting; these are the defaults. */
export interface ImportLimits extends ZipLimits {
	/** The file as it lies on the disk. */
	readonly fileBytes: number;
	/** UTF-16 units of the finished text; an hour of interview is about 60,000. */
	readonly characters: number;
	readonly pages: number;
	/**
	 * XML elements of a Word document, all parts together. Mammoth was measured to take 0.6 kB and 25 µs for each: beyond
	 * these it would need more than 1.2 GB and about the whole time of a parse. 200,000 words, each formatted by itself,
	 * have a million.
	 */
	readonly elements: number;
	/** The caller ends the worker when this has passed; readers that can look at the clock stop themselves. */
	readonly parseMilliseconds: number;
}

const megabyte = 1024 * 1024;

export const importLimits: ImportLimits = {
	fileBytes: 50 * megabyte,
	characters: 2_000_000,
	pages: 2000,
	elements: 2_000_000,
	parseMilliseconds: 60_000,
	entryBytes: 50 * megabyte,
	zipBytes: 100 * megabyte,
	entries: 2000
};
