import { describe, expect, test } from 'vitest';
import type { Act, Answer, Change } from '#lib/domain/change/change.ts';
import { ulidOf, type FindingId, type QuoteId, type RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Member } from '#lib/domain/policy.ts';
import { standardRecord, standardRoom, studyRecord, type StandardRoom } from '#lib/domain/room.ts';
import type { Databases } from '#lib/server/databases.ts';
import type { Rooms, RoomsTools } from '#lib/server/rooms/rooms.ts';
import {
	aChange,
	anna,
	aStudy,
	bo,
	contentOf,
	creating,
	memoryDatabases,
	newId,
	owner,
	someRooms
} from '../../../support/rooms.ts';

const aStandard = standardRoom(newId());
const another = standardRoom(newId());

/** Anna is an author of the standard, Bo a reviewer, the owner of the study nothing at all there. */
const memberOf: RoomsTools['memberOf'] = (person, project): Member | undefined => {
	if (project === aStudy) return { person, role: person === owner ? 'owner' : 'researcher' };
	if (person === anna) return { person, role: 'author' };
	return person === bo && project === aStandard ? { person, role: 'reviewer' } : undefined;
};

const names = new Map([['person of note', { name: 'Grethe Rask', title: 'overlæge', employer: 'Nordby Sygehus' }]]);

function rooms(databases: Databases = memoryDatabases(), more: Partial<RoomsTools> = {}): Rooms {
	return someRooms(databases, {
		memberOf,
		hash: (text) => `hash ${text.length}:${text.slice(-60)}`,
		nameOf: () => Promise.resolve(names.get('person of note')),
		...more
	});
}

const updating = (id: RecordId, fields: Readonly<Record<string, readonly [from: Json, to: Json]>>): Act => ({
	id,
	kind: 'update',
	fields: Object.fromEntries(Object.entries(fields).map(([name, [from, to]]) => [name, { from, to }]))
});

/** A study with one finding, two extracts of one interview and a quote of each. */
async function aFinding(open: Rooms) {
	const [source, version] = [newId(), newId()];
	const text = 'Der er ikke nogen. Vi mangler én at ringe til.';
	const head: RecordId = `version:${source}:${version}`;
	const participant: RecordId = `participant:${newId()}`;
	const codings = [newId(), newId()].map((id) => `coding:${source}:${id}` as const);
	const finding: FindingId = `finding:${newId()}`;
	const quotes = [newId(), newId()].map((id): QuoteId => `quote:${id}`);
	const [first = finding, second = finding] = codings;
	const [one, two] = quotes;
	if (!one || !two) throw new Error('no quotes');
	const acts: Act[] = [
		creating(studyRecord(aStudy), { title: 'Om natten', approach: 'reflexive', orientation: 'inductive' }),
		creating(`words:${source}:${version}`, { text }),
		creating(head, { no: 1, length: text.length, starts: [] }),
		creating(participant, { pseudonym: 'P4', profession: 'sygeplejerske', sector: 'municipality', naming: 'role' }),
		creating(`source:${source}`, {
			title: 'Interview 4, hemmeligt',
			kind: 'interview',
			exactness: 'verbatim',
			head,
			words: 9,
			speakers: [{ label: 'P4', role: 'informant', participant }]
		}),
		...codings.map((id, i) =>
			creating(id, { code: `code:${newId()}`, version: head, start: i * 19, end: i * 19 + 10 })
		),
		creating(finding, { claim: 'Om natten står personalet alene.', note: 'hemmelig note' }),
		creating(`finding-extract:${ulidOf(finding)}:${ulidOf(first)}`, { coding: first, side: 'supports' }),
		creating(`finding-extract:${ulidOf(finding)}:${ulidOf(second)}`, { coding: second, side: 'contradicts' }),
		creating(`element-link:${ulidOf(finding)}:2`, { element: 2 }),
		creating(one, { finding, coding: first, wording: 'Der er ikke nogen', participant, approval: 'approved' }),
		creating(two, { finding, coding: second, wording: 'Vi mangler én', participant, approval: 'draft' })
	];
	const writer = open.room(aStudy).writer;
	// What only the server may make is written by it; the rest as a person's Change.
	await writer.writeDerived({ ...aChange([]), by: owner, received: '2026-03-01T00:00:00.000Z' }, acts.slice(0, 1));
	const [answer] = await open.submit(aStudy, anna, [aChange(acts.slice(1))]);
	expect(answer).toMatchObject({ verdict: 'stored' });
	await open
		.room(aStandard)
		.writer.writeDerived({ ...aChange([]), by: owner, received: '2026-03-01T00:00:00.000Z' }, [
			creating(standardRecord(aStandard), { title: 'Standard for nat' })
		]);
	return { finding, participant, codings: [first, second], quotes: [one, two] as const };
}

function releasing(finding: FindingId, quotes: readonly QuoteId[], to: StandardRoom = aStandard): Change {
	const of: RecordId = `release:${ulidOf(finding)}:${ulidOf(standardRecord(to))}`;
	const acts = [creating(of, { rationale: 'Det bærer kravet om nattevagt.', quotes: [...quotes] })];
	return aChange(acts, { deed: { kind: 'release', to, finding } });
}

const copy = (finding: FindingId): RecordId => `released-finding:${aStudy.slice('study-'.length)}:${ulidOf(finding)}`;
const copyOf = (finding: FindingId, quote: QuoteId): RecordId => `released-quote:${ulidOf(finding)}:${ulidOf(quote)}`;
const submit = async (open: Rooms, change: Change, by = anna): Promise<Answer | undefined> =>
	(await open.submit(aStudy, by, [change]))[0];

describe('releasing a finding', () => {
	test('copies the claim, what it is about and the chosen quotes, and not a word more', async () => {
		const open = rooms();
		const { finding, quotes, codings } = await aFinding(open);
		expect(await submit(open, releasing(finding, [quotes[0]]))).toMatchObject({ verdict: 'stored' });
		const held = await open.room(aStandard).records.range('released-');
		expect(held.map(({ id, f }) => [id, f])).toEqual([
			[
				copy(finding),
				{
					studyTitle: 'Om natten',
					claim: 'Om natten står personalet alene.',
					elements: [2],
					materials: ['interviews'],
					sectors: ['municipality'],
					rationale: 'Det bærer kravet om nattevagt.',
					fingerprint: expect.any(String) as string
				}
			],
			[
				copyOf(finding, quotes[0]),
				{
					wording: 'Der er ikke nogen',
					attribution: 'sygeplejerske, kommune',
					approval: 'approved',
					material: 'interviews',
					side: 'supports',
					coding: codings[0]
				}
			]
		]);
	});

	test('is noted in the study with the title of the standard, the moment and the fingerprint of the copy', async () => {
		const open = rooms();
		const { finding, quotes } = await aFinding(open);
		await submit(open, releasing(finding, quotes));
		const copied = await open.room(aStandard).records.get(copy(finding));
		expect(await contentOf(open, `release:${ulidOf(finding)}:${ulidOf(standardRecord(aStandard))}`)).toEqual({
			title: 'Standard for nat',
			rationale: 'Det bærer kravet om nattevagt.',
			quotes,
			fingerprint: copied?.f['fingerprint'],
			released: '2026-03-02T12:00:00.000Z'
		});
	});

	test.each([
		['who only reviews the standard', bo, 'role'],
		['who is not a member of the standard', owner, 'no-access']
	])('by somebody %s is refused, and nothing is copied', async (_who, by, code) => {
		const open = rooms();
		const { finding, quotes } = await aFinding(open);
		expect(await submit(open, releasing(finding, quotes), by)).toMatchObject({ verdict: 'refused', why: { code } });
		expect(await open.room(aStandard).records.range('released-')).toEqual([]);
	});

	test('without the deed is refused: no record says that something was released which was not', async () => {
		const open = rooms();
		const { finding } = await aFinding(open);
		const { acts } = releasing(finding, []);
		expect(await submit(open, aChange(acts))).toMatchObject({ verdict: 'refused', why: { code: 'server-only' } });
	});

	test('with a quote of another finding is refused', async () => {
		const open = rooms();
		const { finding } = await aFinding(open);
		const other = await aFinding(open);
		expect(await submit(open, releasing(finding, [other.quotes[0]]))).toMatchObject({ verdict: 'refused' });
	});

	test('again says the study’s words of now, and takes the words of a quote that is no longer chosen', async () => {
		const open = rooms();
		const { finding, quotes } = await aFinding(open);
		await submit(open, releasing(finding, quotes));
		await submit(
			open,
			aChange([updating(finding, { claim: ['Om natten står personalet alene.', 'Natten er alene.'] })])
		);
		const of: RecordId = `release:${ulidOf(finding)}:${ulidOf(standardRecord(aStandard))}`;
		const again = aChange([updating(of, { quotes: [[...quotes], [quotes[0]]] })], {
			deed: { kind: 'release', to: aStandard, finding }
		});
		expect(await submit(open, again)).toMatchObject({ verdict: 'stored' });
		const claim = (await contentOf(open, copy(finding), aStandard)) as { newer?: boolean };
		expect(claim).toMatchObject({ claim: 'Natten er alene.' });
		expect(claim.newer).toBeUndefined();
		expect(await contentOf(open, copyOf(finding, quotes[1]), aStandard)).toMatchObject({ left: true });
		expect(await contentOf(open, copyOf(finding, quotes[1]), aStandard)).not.toHaveProperty('wording');
	});
});

test('two releases of one finding made apart leave a record that names what the copies hold, and a withdrawal finds it', async () => {
	const open = rooms();
	const { finding, quotes } = await aFinding(open);
	await submit(open, releasing(finding, [quotes[0]]));
	// Somebody who had not heard of the first one.
	await submit(open, releasing(finding, [quotes[1]]), anna);
	const of: RecordId = `release:${ulidOf(finding)}:${ulidOf(standardRecord(aStandard))}`;
	expect(await contentOf(open, of)).toMatchObject({ quotes: [quotes[1]] });
	expect(await open.room(aStudy).records.get(of)).not.toHaveProperty('alt');
	await submit(open, withdrawing(quotes[1], 'draft'));
	expect(await contentOf(open, copyOf(finding, quotes[1]), aStandard)).not.toHaveProperty('wording');
});

test('a correction does not bring the words of a quote back that is no longer chosen', async () => {
	const open = rooms();
	const { finding, quotes } = await aFinding(open);
	await submit(open, releasing(finding, quotes));
	await submit(open, releasing(finding, [quotes[1]]));
	const fields = { wording: ['Der er ikke nogen', 'Der er ingen'], approval: ['approved', 'corrected'] } as const;
	await submit(open, aChange([updating(quotes[0], fields)], { deed: { kind: 'restrict', quote: quotes[0] } }));
	expect(await contentOf(open, copyOf(finding, quotes[0]), aStandard)).not.toHaveProperty('wording');
});

const withdrawing = (quote: QuoteId, from = 'approved'): Change =>
	aChange([updating(quote, { approval: [from, 'withdrawn'], approvedBy: [null, 'P4 selv'] })], {
		deed: { kind: 'restrict', quote }
	});

describe('withdrawing a quote', () => {
	test('takes its words and whose they were from every standard that has it, members there or not', async () => {
		const open = rooms();
		const { finding, quotes, codings } = await aFinding(open);
		for (const to of [aStandard, another]) await submit(open, releasing(finding, quotes, to));
		const before = await open.room(aStandard).records.get(copy(finding));
		expect(await submit(open, withdrawing(quotes[0]), owner)).toMatchObject({ verdict: 'stored' });
		for (const standard of [aStandard, another])
			expect(await contentOf(open, copyOf(finding, quotes[0]), standard)).toEqual({
				approval: 'withdrawn',
				material: 'interviews',
				side: 'supports',
				coding: codings[0]
			});
		expect(await contentOf(open, quotes[0])).toMatchObject({ approval: 'withdrawn', approvedBy: 'P4 selv' });
		const after = await open.room(aStandard).records.get(copy(finding));
		expect(after?.f['fingerprint']).not.toBe(before?.f['fingerprint']);
	});

	test('counts whatever happened to the copy meanwhile', async () => {
		const open = rooms();
		const { finding, quotes } = await aFinding(open);
		await submit(open, releasing(finding, quotes));
		// The copy says something else than the study knows of, as after a restore.
		await open
			.room(aStandard)
			.writer.writeDerived({ ...aChange([]), by: owner, received: '2026-03-02T12:00:00.000Z' }, [
				updating(copyOf(finding, quotes[0]), { wording: [null, 'ganske andre ord'] })
			]);
		await submit(open, withdrawing(quotes[0]));
		const held = await open.room(aStandard).records.get(copyOf(finding, quotes[0]));
		expect(JSON.stringify(held)).not.toContain('ord');
	});

	test('is for good: an ordinary act does not bring its words back', async () => {
		const open = rooms();
		const { quotes } = await aFinding(open);
		await submit(open, withdrawing(quotes[0]));
		const back = aChange([updating(quotes[0], { approval: ['withdrawn', 'approved'] })]);
		expect(await submit(open, back)).toMatchObject({ verdict: 'refused', why: { field: 'approval' } });
	});

	test('without the deed is refused', async () => {
		const open = rooms();
		const { quotes } = await aFinding(open);
		const { acts } = withdrawing(quotes[0]);
		expect(await submit(open, aChange(acts))).toMatchObject({
			verdict: 'refused',
			why: { code: 'invalid', field: 'approval' }
		});
	});

	test.each(['intent', 'between', 'written'] as const)(
		'is finished when the server died at "%s": in the standard first, then in the study',
		async (point) => {
			const databases = memoryDatabases();
			const { finding, quotes } = await aFinding(rooms(databases));
			await submit(rooms(databases), releasing(finding, quotes));
			const dying = rooms(databases, {
				at: (here) => {
					if (here === point) throw new Error('died');
				}
			});
			await expect(submit(dying, withdrawing(quotes[0]))).rejects.toThrow('died');
			expect(await contentOf(rooms(databases), quotes[0])).toMatchObject({ approval: 'approved' });
			const again = rooms(databases);
			await again.finishOpen();
			expect(await contentOf(again, copyOf(finding, quotes[0]), aStandard)).not.toHaveProperty('wording');
			expect(await contentOf(again, quotes[0])).toMatchObject({ approval: 'withdrawn' });
		}
	);
});

test('a quote that its participant corrected stands with her words in the standard too', async () => {
	const open = rooms();
	const { finding, quotes } = await aFinding(open);
	await submit(open, releasing(finding, quotes));
	const fields = { wording: ['Der er ikke nogen', 'Der er ingen'], approval: ['approved', 'corrected'] } as const;
	const change = aChange([updating(quotes[0], fields)], { deed: { kind: 'restrict', quote: quotes[0] } });
	expect(await submit(open, change)).toMatchObject({ verdict: 'stored' });
	expect(await contentOf(open, copyOf(finding, quotes[0]), aStandard)).toMatchObject({
		wording: 'Der er ingen',
		approval: 'corrected',
		attribution: 'sygeplejerske, kommune'
	});
});

describe('what changes in the study after a release', () => {
	const changes: readonly [string, (made: Awaited<ReturnType<typeof aFinding>>) => Act][] = [
		['another claim', ({ finding }) => updating(finding, { claim: ['Om natten står personalet alene.', 'Nyt.'] })],
		['another element', ({ finding }) => creating(`element-link:${ulidOf(finding)}:3`, { element: 3 })],
		['a quote approved', ({ quotes }) => updating(quotes[1], { approval: ['draft', 'approved'] })],
		[
			'an extract taken away',
			({ finding, codings }) => ({
				id: `finding-extract:${ulidOf(finding)}:${ulidOf(codings[0] ?? finding)}`,
				kind: 'delete'
			})
		]
	];
	test.each(changes)('%s leaves the copy as it was released, and marks it as older', async (_what, act) => {
		const open = rooms();
		const made = await aFinding(open);
		await submit(open, releasing(made.finding, made.quotes));
		const before = await contentOf(open, copy(made.finding), aStandard);
		expect(await submit(open, aChange([act(made)]))).toMatchObject({ verdict: 'stored' });
		expect(await contentOf(open, copy(made.finding), aStandard)).toEqual({ ...(before as object), newer: true });
		const of: RecordId = `release:${ulidOf(made.finding)}:${ulidOf(standardRecord(aStandard))}`;
		expect(await contentOf(open, of)).toMatchObject({ newer: true });
	});

	test('a note to oneself does not make the copy older', async () => {
		const open = rooms();
		const { finding, quotes } = await aFinding(open);
		await submit(open, releasing(finding, quotes));
		await submit(open, aChange([updating(finding, { note: ['hemmelig note', 'en anden'] })]));
		expect(await contentOf(open, copy(finding), aStandard)).not.toHaveProperty('newer');
	});

	test.each(['finding', 'quote'] as const)('the released %s cannot be deleted', async (what) => {
		const open = rooms();
		const { finding, quotes } = await aFinding(open);
		await submit(open, releasing(finding, quotes));
		const id = what === 'finding' ? finding : quotes[0];
		expect(await submit(open, aChange([{ id, kind: 'delete' }]))).toMatchObject({
			verdict: 'refused',
			why: { code: 'released', record: id }
		});
	});
});

describe('how a participant is named', () => {
	test('stands under her quotes as the server has it, not as the browser says', async () => {
		const open = rooms();
		const { quotes } = await aFinding(open);
		expect(await contentOf(open, quotes[0])).toMatchObject({ attribution: 'sygeplejerske, kommune' });
		const claimed = aChange([updating(quotes[0], { attribution: ['sygeplejerske, kommune', 'Grethe'] })]);
		expect(await submit(open, claimed)).toMatchObject({ verdict: 'refused', why: { field: 'attribution' } });
	});

	test('follows at once into the standards when she is to be named less', async () => {
		const open = rooms();
		const { finding, quotes, participant } = await aFinding(open);
		await submit(open, releasing(finding, quotes));
		await submit(open, aChange([updating(participant, { naming: ['role', 'none'] })]));
		for (const quote of quotes) {
			expect(await contentOf(open, quote)).not.toHaveProperty('attribution');
			expect(await contentOf(open, copyOf(finding, quote), aStandard)).not.toHaveProperty('attribution');
		}
	});

	test('by name is read from the vault by the server, and stands nowhere but under her quotes', async () => {
		const open = rooms();
		const { quotes, participant } = await aFinding(open);
		await submit(open, aChange([updating(participant, { naming: ['role', 'name-and-title'] })]));
		expect(await contentOf(open, quotes[0])).toMatchObject({ attribution: 'Grethe Rask, overlæge, Nordby Sygehus' });
		expect(JSON.stringify(await contentOf(open, participant))).not.toContain('Grethe');
	});
});
