import type { BrowserContext } from '@playwright/test';
import type { Corpus, Opening } from '../corpus/corpus.ts';
import { signedIn, timed } from '../support/browsers.ts';
import { laidText } from '../support/laid-text.ts';
import { over } from '../support/seed-store.ts';
import { readingSeed } from '../support/seeds.ts';
import { repeats, type Bench, type Row } from './row.ts';

const row = (count: Opening, budget: number | null): Row => ({
	name: `open-${count}`,
	of: 'median',
	budget,
	measure: (bench) => open(bench, count)
});

/** From the navigation to an interview of 9,000 words until its codings can be seen and clicked. */
export const openRows: readonly Row[] = [row(30, null), row(300, null), row(2000, 1500)];

async function open({ browser, corpus }: Bench, count: Opening): Promise<number[]> {
	const of = corpus('S');
	const row = firstCoded(of, count);
	const seed = await readingSeed(of);
	const { study, source } = seed.known[count];
	const address = `/study/${study}/source/${source}?line=${row}`;
	return over(seed, async (server) => {
		const context = await signedIn(browser, server, 0);
		// The first page fetches the study; afterwards each page is new, in a browser that holds it.
		await opened(context, address, row);
		const values: number[] = [];
		for (let n = 0; n < repeats.openings; n++) values.push(await opened(context, address, row));
		await context.close();
		return values;
	});
}

async function opened(context: BrowserContext, address: string, row: number): Promise<number> {
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'commit' });
	await page.evaluate((no) => window.bench.watch({ is: 'opened', row: no }), row);
	const { sinceNavigation } = await timed(page);
	await page.close();
	return sinceNavigation;
}

/** The number of the first paragraph in which something is coded. */
function firstCoded({ opened, codingsOf }: Corpus, count: Opening): number {
	const { text, at } = laidText(opened);
	const first = Math.min(...codingsOf[count].map(({ start }) => at(start)));
	return text.slice(0, first).split('\n').length;
}
