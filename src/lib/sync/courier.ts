import type { Answer, Change, RefusalCode } from '#lib/domain/change/change.ts';
import type { Waiting } from '#lib/domain/change/overlay.ts';
import type { Room } from '#lib/domain/room.ts';
import { catchUp } from './catch-up.ts';
import { NetworkTrouble, type Network, type Trouble } from './network.ts';
import type { Outbox } from './outbox.ts';
import type { Replica } from './replica.ts';
import type { Tabs } from './tabs.ts';

/** The most that is sent in one request: Changes, and units of JSON (half of what the server takes). */
const mostChanges = 100;
const mostUnits = 8_000_000;
/** A Change that alone is larger than this the server would not take: it is refused here, with the server's own word. */
const largestChange = 15_000_000;

/** Milliseconds between tries, growing from the first to the last. */
export const patience = { first: 500, last: 10_000 };

export interface CourierTools {
	readonly room: Room;
	readonly outbox: Outbox;
	readonly replica: Replica;
	readonly network: Network;
	readonly tabs: Tabs;
	readonly now: () => Date;
	/** True while the server tells of news by itself: then nothing need be pulled after an answer. */
	readonly hasNews: () => boolean;
	readonly patience?: typeof patience;
}

/**
 * Carries one room's Changes up and its news down, for all tabs of a person; the leading tab runs it. One request is
 * under way at a time, and it always holds the first unanswered Changes in their order: so nobody conflicts with herself.
 */
export class Courier {
	readonly #tools: CourierTools;
	#sending: Promise<void> | undefined;
	#pulling: Promise<void> | undefined;
	#sendAgain = false;
	#pullAgain = false;
	#wait = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #end = new AbortController();

	constructor(tools: CourierTools) {
		this.#tools = tools;
	}

	/** Sends what waits. Resolves when nothing does, or when it will have to try again later. */
	send(): Promise<void> {
		this.#sendAgain = true;
		return (this.#sending ??= this.#sendAll().finally(() => {
			this.#sending = undefined;
			// Asked for at the moment it ended.
			return this.#sendAgain && !this.#isStopped() ? this.send() : undefined;
		}));
	}

	/** Fetches what is new. */
	pull(): Promise<void> {
		this.#pullAgain = true;
		return (this.#pulling ??= this.#pullAll().finally(() => {
			this.#pulling = undefined;
			return this.#pullAgain && !this.#isStopped() ? this.pull() : undefined;
		}));
	}

	/** The network may be back: no need to wait out the pause. */
	async hurry(): Promise<void> {
		this.#wait = 0;
		clearTimeout(this.#timer);
		await Promise.all([this.pull(), this.send()]);
	}

	async stop(): Promise<void> {
		this.#end.abort();
		clearTimeout(this.#timer);
		await Promise.allSettled([this.#sending, this.#pulling]);
	}

	#isStopped(): boolean {
		return this.#end.signal.aborted;
	}

	async #sendAll(): Promise<void> {
		const { outbox, room, network, tabs } = this.#tools;
		await this.#trying('send', async () => {
			let asked = false;
			let limit = mostChanges;
			while (this.#sendAgain && !this.#isStopped()) {
				this.#sendAgain = false;
				for (;;) {
					const batch = firstOf(await outbox.rows(room), limit);
					if (batch.length === 0 || this.#isStopped()) break;
					asked = true;
					const answers = await this.#ask(batch, network);
					if (answers === 'halve') {
						limit = Math.max(1, Math.floor(batch.length / 2));
						continue;
					}
					const wanted = new Set(batch.map(({ id }) => id));
					const said = answers.filter(({ id, verdict }) => verdict !== 'later' && wanted.has(id));
					if (said.length === 0) throw new NetworkTrouble('unreachable');
					await outbox.answer(said);
					tabs.say({ is: 'answered', room, answers: said });
					limit = mostChanges;
					if (!this.#tools.hasNews()) void this.pull();
				}
			}
			return asked;
		});
	}

	/** A batch that the server cannot take as a whole is cut; a single Change that it cannot take is refused. */
	async #ask(batch: readonly Change[], network: Network): Promise<Answer[] | 'halve'> {
		const [only] = batch;
		if (only && batch.length === 1 && sizeOf(only) > largestChange) return [refusal(only, 'too-large')];
		try {
			return await network.send(batch);
		} catch (error) {
			if (!(error instanceof NetworkTrouble) || error.trouble !== 'too-large') throw error;
			return only && batch.length === 1 ? [refusal(only, 'too-large')] : 'halve';
		}
	}

	async #pullAll(): Promise<void> {
		const { outbox, room, network, replica, tabs, now } = this.#tools;
		await this.#trying('pull', async () => {
			while (this.#pullAgain && !this.#isStopped()) {
				this.#pullAgain = false;
				// What was answered before the pull began is in the replica when it ends.
				const answered = (await outbox.rows(room)).filter(({ answer }) => answer && answer.verdict !== 'refused');
				const came = await catchUp({ room, network, replica, tabs, now, isStopped: () => this.#isStopped() });
				if (came === 'epoch') tabs.say({ is: 'lost', room, why: 'epoch' });
				if (came === 'epoch' || came === 'stopped') return false;
				if (came === 'overtaken') {
					this.#pullAgain = true;
					continue;
				}
				const changes = answered.map(({ change }) => change.id);
				if (changes.length > 0) {
					await outbox.drop(changes);
					tabs.say({ is: 'arrived', room, changes });
				}
			}
			return true;
		});
	}

	/** `act` says whether the server was reached. Trouble is told to the tabs and tried again after a pause; anything else is a bug. */
	async #trying(by: 'pull' | 'send', act: () => Promise<boolean>): Promise<void> {
		try {
			const reached = await act();
			if (!reached) return;
			this.#wait = 0;
			this.#tell(by, undefined);
		} catch (error) {
			if (this.#isStopped()) return;
			if (!(error instanceof NetworkTrouble)) throw error;
			this.#tell(by, error.trouble);
			if (error.trouble === 'no-access') this.#tools.tabs.say({ is: 'lost', room: this.#tools.room, why: 'no-access' });
			else this.#later();
		}
	}

	#tell(by: 'pull' | 'send', trouble: Trouble | undefined): void {
		this.#tools.tabs.say({ is: 'contact', room: this.#tools.room, by, trouble });
	}

	#later(): void {
		const { first, last } = this.#tools.patience ?? patience;
		this.#wait = Math.min(last, Math.max(first, this.#wait * 2));
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void Promise.all([this.pull(), this.send()]), this.#wait);
	}
}

/** The first unanswered Changes. One whose predecessor was refused follows nobody: the server may never have noted that. */
function firstOf(rows: readonly Waiting[], limit: number): Change[] {
	let units = 0;
	const batch: Change[] = [];
	const followed = new Set(rows.flatMap(({ change, answer }) => (answer?.verdict === 'refused' ? [] : [change.id])));
	for (const { change: kept } of rows.filter(({ answer }) => !answer).slice(0, limit)) {
		const change = asSent(kept);
		units += sizeOf(change);
		if (batch.length > 0 && units > mostUnits) break;
		const { prev, ...first } = change;
		batch.push(prev === undefined || followed.has(prev) ? change : first);
	}
	return batch;
}

/** What she saw of a correction, the whole text with it, stays here: the server works out its own. */
const asSent = (change: Change): Change => (change.correction ? { ...change, acts: [] } : change);

const sizeOf = (change: Change): number => JSON.stringify(change).length;

const refusal = ({ id }: Change, code: RefusalCode): Answer => ({ id, verdict: 'refused', why: { code } });
