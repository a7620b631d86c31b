import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { FindingId, QuoteId, RecordId } from '#lib/domain/ids.ts';
import { parseRoom } from '#lib/domain/room.ts';
import { listened } from './people.ts';
import { creating, newId, type RawPerson } from './raw.ts';
import type { TestServer } from './server.ts';

/** What is said in the second paragraph of the source, and quoted. */
export const said = 'Vi mangler én at ringe til, når det brænder på.';
export const claim = 'Om natten står personalet alene med beslutningen.';

/** A study with one coded source, and a standard to which its finding is released with an approved quote. */
export interface Released {
	readonly study: string;
	readonly standard: string;
}

export async function releasedBy(owner: RawPerson, text: string): Promise<Released> {
	const study = await owner.beginStudy('Palliation om natten');
	const standard = await owner.beginStandard('Standard for natten');
	const room = parseRoom(standard);
	if (room?.type !== 'standard') throw new Error(`${standard} is no standard`);
	const [source, version, coding, code] = [newId(), newId(), newId(), newId()];
	const head = `version:${source}:${version}` as const;
	const passage = `coding:${source}:${coding}` as const;
	const finding: FindingId = `finding:${newId()}`;
	const quote: QuoteId = `quote:${newId()}`;
	const start = text.indexOf(said);
	const acts = [
		creating(`words:${source}:${version}`, { text }),
		creating(head, { no: 1, length: text.length, starts: [] }),
		creating(`source:${source}`, { title: 'Interview 4', kind: 'interview', exactness: 'verbatim', head, words: 9 }),
		creating(`code:${code}`, { label: 'alene om natten', colour: 'blue' }),
		creating(passage, { code: `code:${code}`, version: head, start, end: start + said.length }),
		creating(finding, { claim }),
		creating(`finding-extract:${finding.slice('finding:'.length)}:${coding}`, { coding: passage, side: 'supports' }),
		creating(`element-link:${finding.slice('finding:'.length)}:2`, { element: 2 }),
		creating(quote, { finding, coding: passage, wording: said, approval: 'approved', approvedBy: 'P4' })
	];
	expect(await owner.try(study, acts)).toBe('stored');
	const release: RecordId = `release:${finding.slice('finding:'.length)}:${standard.slice('standard-'.length)}`;
	const act = creating(release, { rationale: 'Det bærer kravet.', quotes: [quote] });
	expect(await owner.try(study, [act], { kind: 'release', to: room.room, finding })).toBe('stored');
	return { study: addressOf(study), standard: addressOf(standard) };
}

const addressOf = (room: string): string => `/${room.replace('-', '/')}`;

/** A browser in which somebody is signed in already. */
export async function browserOf(
	browser: Browser,
	server: TestServer,
	person: RawPerson,
	device: BrowserContextOptions = {}
): Promise<Page> {
	const context = await browser.newContext({ baseURL: server.url, locale: 'da-DK', ...device });
	const [name = '', value = ''] = person.cookie.split('=');
	await context.addCookies([{ name, value, url: server.url }]);
	return listened(await context.newPage());
}

/** The page can be opened without a network from now on. */
export async function keptOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** The text of the standard as Word, made by the server for somebody. */
export async function asWord(server: TestServer, person: RawPerson, standard: string): Promise<string> {
	const path = `/export/${standard.slice('/standard/'.length)}`;
	const begun = await person.ask('POST', path, { origin: new URL(server.url).origin });
	const { job } = (await begun.json()) as { job: string };
	await expect
		.poll(async () => ((await (await person.get(`${path}/${job}`)).json()) as { stage: string }).stage)
		.toBe('done');
	const parts = unzipSync(new Uint8Array(await (await person.get(`${path}/${job}/file`)).arrayBuffer()));
	return Object.entries(parts)
		.filter(([name]) => name.endsWith('.xml'))
		.map(([, bytes]) => strFromU8(bytes))
		.join('\n');
}
