import { isObject } from '#lib/domain/json.ts';
import {
	ulidOf,
	type CodeId,
	type DraftId,
	type PersonId,
	type ReleasedFindingId,
	type Ulid
} from '#lib/domain/ids.ts';
import { isUlid } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/room.ts';
import type { Host } from '#lib/server/host.ts';
import { makeStandard, makeStudy } from '#lib/server/projects.ts';
import { creating, newId } from '../../browser/support/raw.ts';
import { openings, type Corpus, type CorpusCoding, type CorpusText, type Opening } from '../corpus/corpus.ts';
import { letIn, makeAccounts, type Account } from './accounts.ts';
import { seeded, write, type Seed } from './seed-store.ts';
import { hundredProvisions } from './standard-text.ts';
import { codeActs, textActs } from './study-acts.ts';

/** A study in which one text is opened, with so many codings in it. */
export type Reading = Readonly<Record<`${Opening}`, { readonly study: Ulid; readonly source: Ulid }>>;

/** The large study, and the code that most is coded with. */
export interface Large {
	readonly [name: string]: string;
	readonly study: Ulid;
	readonly code: Ulid;
}

export interface Standard {
	readonly [name: string]: string;
	readonly standard: Ulid;
	readonly draft: Ulid;
}

/** So many edit the standard at once, and as many have accounts for it. */
export const authors = 20;
const findings = 25;

export function readingSeed(corpus: Corpus): Promise<Seed<Reading>> {
	return seeded('reading', corpus.sha256, isReading, async (host) => {
		const people = await makeAccounts(host, codersIn(corpus));
		const study = (count: Opening): ReturnType<typeof seedStudy> =>
			seedStudy(host, `Åbning ${count}`, people, corpus, [corpus.opened], corpus.codingsOf[count]);
		const [few, some, many] = [await study(openings[0]), await study(openings[1]), await study(openings[2])];
		return { 30: opened(few), 300: opened(some), 2000: opened(many) };
	});
}

export function largeSeed(corpus: Corpus): Promise<Seed<Large>> {
	return seeded('large', corpus.sha256, isLarge, async (host) => {
		const people = await makeAccounts(host, codersIn(corpus));
		const { study, codes } = await seedStudy(host, 'Det store studie', people, corpus, corpus.texts, corpus.codings);
		const counts = new Map<string, number>();
		for (const { code } of corpus.codings) counts.set(code, (counts.get(code) ?? 0) + 1);
		const [most = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
		return { study, code: ulidOf(codes.get(most) ?? 'code:') };
	});
}

export function standardSeed(): Promise<Seed<Standard>> {
	return seeded('standard', 'hundred provisions', isStandard, async (host) => {
		const people = await makeAccounts(host, authors);
		const by = personOf(people, 0);
		const room = await makeStandard(host.projects, 'Standard for lindring', by);
		await letIn(host, room, people, 'author');
		const [draft] = await host.rooms.room(room).records.range('draft:');
		if (!draft) throw new Error('the standard has no draft');
		const id: DraftId = `draft:${ulidOf(draft.id)}`;
		const released = await releaseFindings(host, room, by);
		await host.relay.begin(room, id, hundredProvisions(released), by);
		return { standard: room.slice('standard-'.length), draft: ulidOf(id) };
	});
}

async function seedStudy(
	host: Host,
	title: string,
	people: readonly Account[],
	corpus: Corpus,
	texts: readonly CorpusText[],
	codings: readonly CorpusCoding[]
): Promise<{ readonly study: Ulid; readonly sources: readonly Ulid[]; readonly codes: ReadonlyMap<string, CodeId> }> {
	const owner = personOf(people, 0);
	const room = await makeStudy(host.projects, title, owner);
	await letIn(host, room, people, 'researcher');
	const codes = codeActs(corpus.codes);
	await write(host, room, owner, codes.acts);
	const sources: Ulid[] = [];
	for (const text of texts) {
		const made = textActs(
			text,
			codings.filter(({ doc }) => doc === text.name),
			codes.ids
		);
		sources.push(made.source);
		await write(host, room, owner, made.acts);
		for (const [coder, acts] of made.codings) await write(host, room, personOf(people, nthOf(coder)), acts);
	}
	return { study: room.slice('study-'.length), sources, codes: codes.ids };
}

/** Findings as releases have brought them to the standard, each with two approved quotes. */
async function releaseFindings(
	host: Host,
	room: Project,
	by: PersonId
): Promise<readonly { readonly id: ReleasedFindingId; readonly fingerprint: string }[]> {
	const study = newId();
	const made = Array.from({ length: findings }, (_, i) => {
		const finding = newId();
		const id: ReleasedFindingId = `released-finding:${study}:${finding}`;
		const fingerprint = `1.bench${i}`;
		const claim = `Når det er nat, står pårørende og personale alene med beslutning ${i + 1}.`;
		const facts = {
			elements: [(i % 9) + 1],
			materials: ['interviews'],
			sectors: ['municipality'],
			rationale: 'Det bærer kravet.'
		};
		const copy = creating(id, { studyTitle: 'Palliation om natten', claim, ...facts, fingerprint });
		const quotes = Array.from({ length: 2 }, (_, n) =>
			creating(`released-quote:${finding}:${newId()}`, {
				wording: `Jeg ringede ${n + 3} gange, og ingen vidste hvem der havde ansvaret for ham i uge ${i + 1}`,
				attribution: `Pårørende ${i + 1}`,
				approval: 'approved',
				material: 'interviews',
				side: 'supports',
				coding: `coding:${newId()}:${newId()}`
			})
		);
		return { id, fingerprint, acts: [copy, ...quotes] };
	});
	await write(
		host,
		room,
		by,
		made.flatMap(({ acts }) => acts)
	);
	return made;
}

function opened({ study, sources: [source = ''] }: Awaited<ReturnType<typeof seedStudy>>) {
	return { study, source };
}

function personOf(people: readonly Account[], nth: number): PersonId {
	const account = people[nth];
	if (!account) throw new Error(`there is no person ${nth + 1}`);
	return account.person;
}

/** `coder3` is the third person. */
const nthOf = (coder: string): number => Number(coder.replace(/\D/g, '')) - 1;

const codersIn = ({ codings, codingsOf }: Corpus): number =>
	Math.max(2, ...new Set([...codings, ...codingsOf[2000]].map(({ coder }) => nthOf(coder) + 1)));

const hasUlids = (value: unknown, ...names: readonly string[]): boolean =>
	isObject(value) && names.every((name) => isUlid(String(value[name])));
const isReading = (value: unknown): value is Reading =>
	isObject(value) && openings.every((count) => hasUlids(value[count], 'study', 'source'));
const isLarge = (value: unknown): value is Large => hasUlids(value, 'study', 'code');
const isStandard = (value: unknown): value is Standard => hasUlids(value, 'standard', 'draft');
