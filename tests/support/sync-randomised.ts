import { applyAct } from '#lib/domain/change/apply-act.ts';
import type { Act, Answer, Change } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { kindOf, type PersonId, type RecordId, type Ulid } from '#lib/domain/ids.ts';
import { isJson, isObject, sameValue, type Json } from '#lib/domain/json.ts';
import type { Member } from '#lib/domain/policy.ts';
import { studyRoom, type Room } from '#lib/domain/room.ts';
import { RecordStore } from '#lib/storage/record-store.ts';
import { outboxName } from '#lib/sync/outbox.ts';
import { quiet } from './sync-client.ts';
import { FlakyLine, Traffic } from './sync-line.ts';
import { SomebodyAtWork } from './sync-person.ts';
import { someVersions } from './sync-material.ts';
import { aRandom, type Random } from './sync-random.ts';
import { ignoringDeath, MortalServer, type Plan } from './sync-server.ts';

/** What came of a run; without faults, nothing was lost, doubled or left behind. */
export interface Outcome {
	readonly seed: number;
	readonly changes: number;
	readonly verdicts: Readonly<Record<Answer['verdict'], number>>;
	readonly records: number;
	readonly deaths: number;
	/** Times that a room came to a browser that held nothing of it. */
	readonly loads: number;
	/** Requests that were sent twice at once, that brought old Changes late and shuffled, and whose answer was lost. */
	readonly duplicates: number;
	readonly late: number;
	readonly lost: number;
	readonly faults: readonly string[];
}

/** How long the end may take until everything is answered, in milliseconds. */
const patience = 20_000;

/**
 * Three people in two rooms, each with two tabs, over lines that fail, against a server that dies; then everybody online,
 * one more death, and the comparison. The seed decides what is done and what fails; the order in which the machine gets
 * to it is its own, so that a seed is nearly, not wholly, the same run again.
 */
export async function runRandomised(seed: number, rounds: number): Promise<Outcome> {
	const random = aRandom(seed);
	const rooms = [studyRoom(random.id()), studyRoom(random.id())];
	const members = new Map<PersonId, Member>(
		(['researcher', 'researcher', 'owner'] as const).map((role) => {
			const person: PersonId = `person:${random.id()}`;
			return [person, { person, role }];
		})
	);
	const people: SomebodyAtWork[] = [];
	const traffic = new Traffic();
	const server = new MortalServer({
		memberOf: (person) => members.get(person),
		news: (room) => {
			for (const one of people) if (one.room === room && one.line.isUp) void one.courier.pull();
		}
	});
	await server.start();
	for (const room of rooms) {
		const codes = Array.from({ length: 6 }, (): RecordId => `code:${random.id()}`);
		const common = { codes, versions: someVersions(random) };
		for (const person of members.keys()) {
			const line = new FlakyLine(person, server, traffic, aRandom(random.below(2 ** 31)));
			people.push(await SomebodyAtWork.begin(person, room, line, aRandom(random.below(2 ** 31)), common));
		}
	}

	await Promise.all(people.map(({ courier }) => courier.pull()));
	for (let round = 0; round < rounds; round++) {
		await playRound(people, server, random);
		if (random.chance(0.4)) await quiet(random.below(25));
	}
	const stuck = await endWell(people, server, traffic);
	const faults = [...stuck, ...traffic.faults, ...people.flatMap((one) => one.faults)];
	for (const room of rooms) faults.push(...(await compare(room, people, server, traffic)));
	const outcome = {
		...summary(people, traffic),
		seed,
		deaths: server.deaths,
		loads: people.reduce((sum, { loads }) => sum + loads, 0),
		faults,
		records: await count(server, rooms)
	};
	await clearAway(people, server);
	return outcome;
}

async function playRound(people: readonly SomebodyAtWork[], server: MortalServer, random: Random): Promise<void> {
	const somebody = random.pick(people);
	const what = random.next();
	if (!server.isAlive()) await server.start();
	if (what < 0.08 && somebody) {
		somebody.line.isUp = !somebody.line.isUp;
		if (somebody.line.isUp) void somebody.courier.hurry();
	} else if (what < 0.11) {
		await server.start(aPlan(random));
		for (const one of people) void one.courier.hurry();
	} else if (what < 0.18) await somebody?.restart(random.chance(0.3));
	else await somebody?.act();
}

/** Half of the lives end where they hurt most. */
function aPlan(random: Random): Plan | undefined {
	const point = random.pick(['intent', 'between', 'written', undefined, undefined, undefined] as const);
	return point && { point, after: random.below(point === 'between' ? 12 : 3) };
}

/** Everybody online until everything is answered; then one more death, and everybody catches up. */
async function endWell(people: readonly SomebodyAtWork[], server: MortalServer, traffic: Traffic): Promise<string[]> {
	for (const { line } of people) Object.assign(line, { isUp: true, isCalm: true });
	const end = Date.now() + patience;
	for (let left = await unanswered(people); left.length > 0; left = await unanswered(people)) {
		if (Date.now() > end) return [`never answered: ${left.join(', ')}`];
		if (!server.isAlive()) await server.start();
		await Promise.all(people.map(({ courier }) => courier.hurry()));
	}
	await traffic.settled().catch(ignoringDeath);
	await server.start();
	// The first pull brings the rest, the second lets go of what was answered before it.
	for (let pull = 0; pull < 2; pull++) await Promise.all(people.map(({ courier }) => courier.pull()));
	await quiet();
	return [];
}

async function unanswered(people: readonly SomebodyAtWork[]): Promise<Ulid[]> {
	const rows = await Promise.all(people.map(({ outbox, room }) => outbox.rows(room)));
	return rows.flat().flatMap(({ change, answer }) => (answer ? [] : [change.id]));
}

async function compare(
	room: Room,
	all: readonly SomebodyAtWork[],
	server: MortalServer,
	{ answers }: Traffic
): Promise<string[]> {
	const people = all.filter((one) => one.room === room);
	const changes = new Map(people.flatMap(({ done }) => done.map((change) => [change.id, change] as const)));
	const ids = [...new Set([...changes.values()].flatMap(({ acts }) => acts.map(({ id }) => id)))].sort();
	const stored = await new RecordStore(server.databases.open(room)).load(ids);
	const faults = [...changes.keys()].flatMap((id) => (answers.has(id) ? [] : [`no answer to ${id}`]));
	for (const [id, { ch }] of stored) if (new Set(ch).size !== ch.length) faults.push(`${id} has seen a Change twice`);
	for (const one of people) faults.push(...(await compareWith(one, ids, stored, answers)));
	faults.push(...(await compareWithReplay(room, server, changes, ids, stored)));
	for (const change of changes.values())
		if (answers.get(change.id)?.verdict === 'stored')
			faults.push(...lostOf(change, [...changes.values()], stored, answers));
	return faults;
}

/** Her replica and her tabs hold what the server holds; nothing waits but what was refused. */
async function compareWith(
	{ person, room, outbox, replica, tabs, done }: SomebodyAtWork,
	ids: readonly RecordId[],
	stored: ReadonlyMap<RecordId, Entry>,
	answers: ReadonlyMap<Ulid, Answer>
): Promise<string[]> {
	const faults: string[] = [];
	const held = await replica.load(ids);
	for (const id of ids) {
		const there = content(stored.get(id));
		// What was deleted before the room came to this browser need not be known in it.
		const isGone = stored.get(id)?.deleted && !held.has(id);
		if (!isGone && !sameValue(there, content(held.get(id))))
			faults.push(`${person} holds ${text(held.get(id))}, the server ${text(stored.get(id))}`);
		for (const tab of tabs) {
			const seen = kindOf(id) === 'words' ? await tab.fetch(id) : tab.get(id);
			if (!sameValue(stored.get(id)?.deleted ? null : there, content(seen)))
				faults.push(`${person} sees ${text(seen)}, the server holds ${text(stored.get(id))}`);
		}
	}
	const all = await replica.held();
	if (all.entries.some(({ id }) => !stored.has(id))) faults.push(`${person} holds records that nobody made`);
	const refused = done.map(({ id }) => id).filter((id) => answers.get(id)?.verdict === 'refused');
	const waiting = (await outbox.rows(room)).map(({ change }) => change.id);
	if (!sameValue(waiting, refused))
		faults.push(`${person} has ${waiting.join()} left, and was refused ${refused.join()}`);
	for (const { progress } of tabs) {
		const shown = progress.refused.map(({ change }) => change.id).sort();
		if (progress.unsaved + progress.waiting > 0 || !sameValue(shown, [...refused].sort()))
			faults.push(`${person} is told ${JSON.stringify(progress)}`);
	}
	return faults;
}

/** The accepted Changes, each once, in the order in which they were taken up, must give what the server holds. */
async function compareWithReplay(
	room: Room,
	server: MortalServer,
	changes: ReadonlyMap<Ulid, Change>,
	ids: readonly RecordId[],
	stored: ReadonlyMap<RecordId, Entry>
): Promise<string[]> {
	const faults: string[] = [];
	const replayed = new Map<RecordId, Entry>();
	const story = new Map<RecordId, string[]>();
	for (const { id, by, received, verdict } of await readLog(server.databases.open(`changes-${room}`))) {
		const change = changes.get(id);
		if (!change || verdict === 'open') faults.push(`the log holds ${id}, ${String(verdict)}`);
		if (!change || verdict === 'refused') continue;
		for (const act of change.acts) {
			replayed.set(act.id, applyAct(replayed.get(act.id), act, { ...change, by, received }).entry);
			story.set(act.id, [...(story.get(act.id) ?? []), `${received} ${id} ${by} ${JSON.stringify(act)}`]);
		}
	}
	for (const id of ids) {
		const [once, here] = [replayed.get(id), stored.get(id)];
		if (!here && (!once || once.deleted)) continue;
		if (!sameValue(content(once, 'rev'), content(here, 'rev')))
			faults.push([`replayed ${text(once)}`, `the server holds ${text(here)}`, ...(story.get(id) ?? [])].join('\n'));
	}
	return faults;
}

interface LogRow {
	readonly id: Ulid;
	readonly by: PersonId;
	readonly received: string;
	readonly n: number;
	readonly verdict: unknown;
}

async function readLog(log: PouchDB.Database): Promise<LogRow[]> {
	const { rows } = await log.allDocs<Omit<LogRow, 'id' | 'verdict'>>({ include_docs: true });
	return rows
		.flatMap(({ id, doc }): LogRow[] => {
			if (!doc) return [];
			const answer: unknown = 'answer' in doc ? doc.answer : undefined;
			const { by, received, n } = doc;
			return [{ id, by, received, n, verdict: isObject(answer) ? answer['verdict'] : 'open' }];
		})
		.sort((a, b) => (a.received === b.received ? a.n - b.n : a.received < b.received ? -1 : 1));
}

/** What a stored Change wrote is there, or another accepted Change has been at the same field since or before. */
function lostOf(
	change: Change,
	all: readonly Change[],
	stored: ReadonlyMap<RecordId, Entry>,
	answers: ReadonlyMap<Ulid, Answer>
): string[] {
	return change.acts.flatMap((act) => {
		const others = all
			.filter(({ id }) => id !== change.id && answers.get(id)?.verdict !== 'refused')
			.flatMap(({ acts }) => acts.filter(({ id }) => id === act.id));
		const lost = missingOf(act, stored.get(act.id)).filter((name) => !others.some((other) => touches(other, name)));
		return lost.map((name) => `${name} of ${act.id} by ${change.id} is lost`);
	});
}

/** The fields of an act that the record does not show; a delete that does not show is "the record". */
function missingOf(act: Act, held: Entry | undefined): string[] {
	if (act.kind === 'delete') return held && !held.deleted ? ['the record'] : [];
	return Object.entries<{ readonly to: Json }>(act.fields).flatMap(([name, { to }]) =>
		held && !held.deleted && sameValue(held.f[name], to) ? [] : [name]
	);
}

function touches(act: Act, name: string): boolean {
	return act.kind !== 'update' || name in act.fields || name in (act.settles ?? {});
}

/** A record but for the marks, which the server keeps to itself. */
function content(entry: Entry | undefined, ...but: readonly string[]): Json {
	if (!entry) return null;
	const shown = Object.entries(entry).filter(([name]) => name !== 'ch' && !but.includes(name));
	const json: unknown = JSON.parse(JSON.stringify(Object.fromEntries(shown)));
	return isJson(json) ? json : null;
}

const text = (entry: Entry | undefined): string => JSON.stringify(entry ?? null);

function summary(people: readonly SomebodyAtWork[], { answers, duplicates, late, lost }: Traffic) {
	const verdicts = { stored: 0, adjusted: 0, refused: 0, later: 0 };
	for (const { verdict } of answers.values()) verdicts[verdict] += 1;
	return { changes: people.flatMap(({ done }) => done).length, verdicts, duplicates, late, lost };
}

async function count(server: MortalServer, rooms: readonly Room[]): Promise<number> {
	const infos = await Promise.all(rooms.map((room) => server.databases.open(room).info()));
	return infos.reduce((sum, { doc_count }) => sum + doc_count, 0);
}

async function clearAway(people: readonly SomebodyAtWork[], server: MortalServer): Promise<void> {
	for (const { courier, tabs, replica, outbox } of people) {
		await courier.stop();
		for (const tab of tabs) tab.close();
		await replica.destroy();
		outbox.close();
	}
	for (const person of new Set(people.map((one) => one.person))) indexedDB.deleteDatabase(outboxName(person));
	await server.kill();
	for (const name of server.databases.names('')) await server.databases.open(name).destroy();
}
