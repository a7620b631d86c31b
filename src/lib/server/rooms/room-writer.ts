import { applyAct } from '#lib/domain/change/apply-act.ts';
import type { Act, Answer, Change, Note, ReceivedChange, Refusal } from '#lib/domain/change/change.ts';
import type { Entry, Rev } from '#lib/domain/entry.ts';
import type { PersonId, RecordId, Ulid } from '#lib/domain/ids.ts';
import { judge, type Member } from '#lib/domain/policy.ts';
import type { ParsedRoom, Room } from '#lib/domain/room.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';
import { applyAll, trimmed, type WrittenChange } from './apply-all.ts';
import { complete } from './complete.ts';
import { correct } from './correct.ts';
import type { Beyond, DeedContext } from './deeds/context.ts';
import { deriveDeed } from './deeds/derive.ts';
import type { Intent, IntentLog, Logged, NewEntry } from './intent-log.ts';
import { leadsToItself } from './code-cycle.ts';
import { withRipples } from './ripples.ts';
import { takenApart, type Sent } from './taken-apart.ts';

/** At most so many Changes share one set of three stored batches. */
const groupLimit = 500;
/** Another process may be first at a record again and again; more often than this is a fault. */
const conflictRounds = 20;

export interface WriterTools {
	readonly now: () => Date;
	readonly memberOf: (person: PersonId) => Member | undefined;
	readonly epoch: number;
	/** The writer of another room, for deeds over two rooms. Deeds run one way only: own → study → standard. */
	readonly other: (room: Room) => RoomWriter;
	readonly beyond: Beyond;
	/** Called when records of the room have been stored. */
	readonly news: (room: Room) => void;
	/** Tests end the process, or throw, at the named point; a batch is then written one record at a time. */
	readonly at?: (point: 'intent' | 'between' | 'written') => void;
}

interface Submission {
	readonly person: PersonId;
	readonly changes: readonly Change[];
	readonly settle: (answers: Answer[]) => void;
	readonly fail: (why: unknown) => void;
}

/** What a group has come to for each of its Changes. */
interface Decided {
	readonly answers: Map<Ulid, Answer>;
	readonly accepted: Map<Ulid, Intent>;
	readonly begun: NewEntry[];
}

/**
 * The one that writes in a room. Changes that wait are taken up together: their intents are stored in one batch, their
 * records in a second, their answers in a third. A Change known already is answered as before; one that is open is
 * helped to its end. So a Change may be sent twice, out of order, to two processes, and across a crash.
 */
export class RoomWriter {
	readonly #room: ParsedRoom;
	readonly #store: RecordStore;
	readonly #log: IntentLog;
	readonly #tools: WriterTools;
	#waiting: Submission[] = [];
	#running: Promise<void> | undefined;
	/** A group failed, perhaps when it was half written: that is finished before anything else is taken up. */
	#torn = false;

	constructor(room: ParsedRoom, store: RecordStore, log: IntentLog, tools: WriterTools) {
		this.#room = room;
		this.#store = store;
		this.#log = log;
		this.#tools = tools;
	}

	/** Judges and stores Changes in their order; the answers come when everything is on disk. */
	submit(person: PersonId, changes: readonly Change[]): Promise<Answer[]> {
		return new Promise((settle, fail) => {
			this.#waiting.push({ person, changes, settle, fail });
			this.#running ??= this.#run();
		});
	}

	/** Writes what the server itself has derived (a deed's other half, a person's record), exactly once by the Change's id. */
	async writeDerived(change: ReceivedChange, acts: readonly Act[]): Promise<void> {
		await this.#write([{ ...change, acts, derived: true }]);
		this.#tools.news(this.#room.room);
	}

	/**
	 * Takes a Change as that member's own without asking the policy, derives from it what a person's would, and writes it.
	 * For the example, whose people have no accounts; what cannot be taken is a fault in the example.
	 */
	async put(change: ReceivedChange, as: Member): Promise<void> {
		const staged = await this.#store.load(change.acts.map(({ id }) => id));
		// This room is written last: when it has the Change, every room has.
		if (change.acts.every(({ id }) => staged.get(id)?.ch.includes(change.id))) return;
		const context: DeedContext = {
			room: this.#room,
			member: as,
			store: this.#store,
			staged,
			beyond: { ...this.#tools.beyond, memberIn: () => as }
		};
		const taken = change.deed ? await deriveDeed(change, change.deed, context) : await complete(change, context);
		if ('code' in taken) throw new Error(`${change.id} cannot be taken: ${taken.code} ${taken.record ?? ''}`);
		await this.#finish(['change' in taken ? taken : { change: taken }]);
	}

	/** At start, before the first request: brings half-done Changes to their end. Returns how many there were. */
	async finishOpen(): Promise<number> {
		const open = await this.#log.open();
		if (open.length > 0) await this.#finish(open);
		await this.#log.settle();
		return open.length;
	}

	/** Resolves when everything submitted so far has been answered. */
	async idle(): Promise<void> {
		await this.#running;
	}

	async #run(): Promise<void> {
		while (this.#waiting.length > 0) {
			const group = this.#nextGroup();
			try {
				const answers = await this.#take(group);
				for (const { changes, settle } of group) settle(changes.map(({ id }) => answerTo(id, answers)));
			} catch (error) {
				this.#torn = true;
				for (const { fail } of group) fail(error);
			}
		}
		// Here and not when the promise is kept: who submits in between would wait for ever.
		this.#running = undefined;
	}

	#nextGroup(): Submission[] {
		let changes = 0;
		const upTo = this.#waiting.findIndex((submission) => (changes += submission.changes.length) > groupLimit);
		return this.#waiting.splice(0, upTo === -1 ? this.#waiting.length : Math.max(1, upTo));
	}

	async #take(group: readonly Submission[]): Promise<Map<Ulid, Answer>> {
		if (this.#torn) {
			await this.finishOpen();
			this.#torn = false;
		}
		const sent = group.flatMap(({ person, changes }) => changes.map((change) => ({ person, change })));
		const answers = new Map<Ulid, Answer>();
		for (const some of takenApart(sent)) for (const [id, answer] of await this.#takeSome(some)) answers.set(id, answer);
		return answers;
	}

	async #takeSome(sent: readonly Sent[]): Promise<Map<Ulid, Answer>> {
		const known = await this.#log.read(sent.flatMap(({ change: { id, prev } }) => (prev ? [id, prev] : [id])));
		const { answers, accepted, begun } = await this.#decide(sent, known);
		for (const id of await this.#log.begin(begun)) await this.#yieldTo(id, answers, accepted);
		this.#tools.at?.('intent');
		if (accepted.size > 0)
			for (const answer of await this.#finish([...accepted.values()])) answers.set(answer.id, answer);
		return answers;
	}

	/** Another process was first with this Change: its verdict counts, and we help it finish. */
	async #yieldTo(id: Ulid, answers: Map<Ulid, Answer>, accepted: Map<Ulid, Intent>): Promise<void> {
		const logged = (await this.#log.read([id])).get(id);
		if (!logged) throw new Error(`the Change ${id} was taken and is not in the log`);
		answers.delete(id);
		accepted.delete(id);
		if (logged.state === 'done') answers.set(id, logged.answer);
		else accepted.set(id, logged.intent);
	}

	/** Judges each Change in the state that those before it leave. */
	async #decide(sent: readonly Sent[], known: ReadonlyMap<Ulid, Logged>): Promise<Decided> {
		const decided: Decided = { answers: new Map(), accepted: new Map(), begun: [] };
		const { answers, accepted, begun } = decided;
		const received = this.#tools.now().toISOString();
		const staged = await this.#store.load(sent.flatMap(({ change }) => change.acts.map(({ id }) => id)));
		for (const { person, change } of sent) {
			const { id, prev } = change;
			if (answers.has(id) || accepted.has(id)) continue;
			const logged = known.get(id);
			if (logged && logged.by !== person) answers.set(id, refused(id, { code: 'id-taken' }));
			else if (logged?.state === 'done') answers.set(id, logged.answer);
			else if (logged?.state === 'open') {
				accepted.set(id, logged.intent);
				stage(staged, logged.intent.change);
			} else if (prev && !known.has(prev) && !hasBeenDecided(prev, decided)) answers.set(id, { id, verdict: 'later' });
			else {
				const verdict = await this.#accept({ ...change, by: person, received }, staged);
				if ('code' in verdict) {
					const answer = refused(id, verdict);
					answers.set(id, answer);
					begun.push({ id, by: person, received, what: { answer } });
				} else {
					accepted.set(id, verdict);
					begun.push({ id, by: person, received, what: { intent: verdict } });
					stage(staged, verdict.change);
				}
			}
		}
		return decided;
	}

	/** The Change as it is to be stored, or why it is not. A Change is taken whole or not at all. */
	async #accept(change: ReceivedChange, staged: Map<RecordId, Entry>): Promise<Intent | Refusal> {
		const member = this.#tools.memberOf(change.by);
		if (change.epoch !== this.#tools.epoch) return { code: 'epoch' };
		const context: DeedContext = {
			room: this.#room,
			member,
			store: this.#store,
			staged,
			beyond: this.#tools.beyond
		};
		if (change.correction) return correct(change, change.correction, context);
		for (const act of change.acts) {
			const refusal = judge(member, this.#room, act, staged.get(act.id));
			if (refusal) return refusal;
			if (await leadsToItself(act, staged, this.#store)) return { code: 'cycle', record: act.id };
		}
		if (change.deed) return deriveDeed(change, change.deed, context);
		if (change.acts.length > 0 && change.acts.every((act) => act.kind === 'update' && !isLive(staged.get(act.id))))
			return { code: 'gone' };
		const completed = await complete(change, context);
		return 'code' in completed ? completed : withRipples(completed, context);
	}

	/** Writes accepted Changes, the other rooms' halves first, and stores their answers. */
	async #finish(intents: readonly Intent[]): Promise<Answer[]> {
		for (const { change, elsewhere = [] } of intents)
			for (const { room, acts } of elsewhere) await this.#tools.other(room).writeDerived(change, acts);
		const answers = await this.#log.finish(await this.#write(intents.map(({ change }) => change)));
		this.#tools.news(this.#room.room);
		return answers;
	}

	async #write(changes: readonly WrittenChange[]): Promise<Answer[]> {
		const notes = new Map<Ulid, readonly Note[]>();
		const revs = new Map<RecordId, Rev>();
		let wanted = new Set(changes.flatMap(({ acts }) => acts.map(({ id }) => id)));
		for (let round = 0; wanted.size > 0; round++) {
			if (round > conflictRounds) throw new Error(`too many conflicts in ${this.#room.room}`);
			const held = await this.#store.load(wanted);
			const dirty = applyAll(changes, held, wanted, notes);
			for (const [id, { rev }] of held) if (rev !== undefined && !dirty.has(id)) revs.set(id, rev);
			wanted = await this.#writeBatch(
				[...dirty.values()].map((entry) => trimmed(entry, changes.length)),
				revs
			);
		}
		this.#tools.at?.('written');
		return changes.map((change) => answerOf(change, notes.get(change.id) ?? [], revs));
	}

	/** One stored batch; returns the records that somebody else had written meanwhile. */
	async #writeBatch(entries: readonly Entry[], revs: Map<RecordId, Rev>): Promise<Set<RecordId>> {
		const again = new Set<RecordId>();
		const batches = this.#tools.at ? entries.map((entry) => [entry]) : entries.length > 0 ? [entries] : [];
		for (const batch of batches) {
			for (const outcome of await this.#store.write(batch))
				if ('conflict' in outcome) again.add(outcome.id);
				else revs.set(outcome.id, outcome.rev);
			this.#tools.at?.('between');
		}
		return again;
	}
}

function answerOf(change: ReceivedChange, notes: readonly Note[], revs: ReadonlyMap<RecordId, Rev>): Answer {
	const own = change.acts.flatMap(({ id }) => {
		const rev = revs.get(id);
		return rev === undefined ? [] : [[id, rev] as const];
	});
	const written = { id: change.id, revs: Object.fromEntries(own) };
	return notes.length === 0 ? { ...written, verdict: 'stored' } : { ...written, verdict: 'adjusted', notes };
}

function stage(staged: Map<RecordId, Entry>, change: ReceivedChange): void {
	for (const act of change.acts) staged.set(act.id, applyAct(staged.get(act.id), act, change).entry);
}

function hasBeenDecided(id: Ulid, { answers, accepted }: Decided): boolean {
	const answer = answers.get(id);
	return accepted.has(id) || (answer !== undefined && answer.verdict !== 'later');
}

function isLive(entry: Entry | undefined): boolean {
	return entry !== undefined && !entry.deleted;
}

const refused = (id: Ulid, why: Refusal): Answer => ({ id, verdict: 'refused', why });

function answerTo(id: Ulid, answers: ReadonlyMap<Ulid, Answer>): Answer {
	const answer = answers.get(id);
	if (!answer) throw new Error(`no answer to the Change ${id}`);
	return answer;
}
