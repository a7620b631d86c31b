import type { LeftOut } from './left-out.ts';
import type { NotPrinted } from './printed-quote.ts';

/** What a file lacks, as it is told: alike things together, in the order they are met. */
export interface LeftOutGroups {
	readonly quotes: readonly {
		readonly why: NotPrinted;
		readonly count: number;
		/** The claims under which they stand, each once. */
		readonly claims: readonly string[];
		/** How many of them stand in the text itself. */
		readonly inText: number;
	}[];
	/** Numbers of provisions that rest on a finding which is not there. */
	readonly findings: { readonly provisions: readonly string[]; readonly inText: number };
	/** Comments without a place, by their authors. */
	readonly threads: readonly { readonly author: string; readonly count: number }[];
}

export function groupLeftOut(leftOut: readonly LeftOut[]): LeftOutGroups {
	const quotes = leftOut.flatMap((one) => (one.what === 'quote' ? [one] : []));
	const findings = leftOut.flatMap((one) => (one.what === 'finding' ? [one] : []));
	const threads = leftOut.flatMap((one) => (one.what === 'thread' ? [one] : []));
	const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];
	return {
		quotes: distinct(quotes.map(({ why }) => why)).map((why) => {
			const alike = quotes.filter((one) => one.why === why);
			return {
				why,
				count: alike.length,
				claims: distinct(alike.flatMap(({ claim }) => claim ?? [])),
				inText: alike.filter(({ inText }) => inText).length
			};
		}),
		findings: {
			provisions: distinct(findings.flatMap(({ provision }) => provision ?? [])),
			inText: findings.filter(({ provision }) => provision === undefined).length
		},
		threads: distinct(threads.map(({ author }) => author)).map((author) => ({
			author,
			count: threads.filter((one) => one.author === author).length
		}))
	};
}
