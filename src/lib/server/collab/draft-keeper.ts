import { changeVersion, type Act } from '#lib/domain/change/change.ts';
import { ulidOf, type DraftId, type PersonId, type RecordId, type Ulid } from '#lib/domain/ids.ts';
import { sameValue, type Json } from '#lib/domain/json.ts';
import { isOf, type Of } from '#lib/domain/records/record-kind.ts';
import { thread } from '#lib/domain/records/thread.ts';
import type { StandardRoom } from '#lib/domain/room.ts';
import type { Anchor } from '#lib/domain/standard/comment-place.ts';
import type { OutlinedProvision } from '#lib/domain/standard/outline.ts';
import type { OpenRoom } from '../rooms/rooms.ts';
import { agreeMarks } from './comment-marks.ts';
import { draftOutline } from './draft-outline.ts';
import type { DraftRoom } from './draft-room.ts';
import { draftOf } from './draft-text.ts';

/** How long after something has been stored the draft is looked through, in milliseconds. */
const lookAfter = 150;
/** A long draft is looked through more seldom: after so many times what the last look took. */
const restAfterLook = 4;
/** Records are written at most so often while somebody is typing: each is sent to every member. In milliseconds. */
const writeEvery = 1000;
/** After a failure it is tried again, in milliseconds. */
const retryAfter = 3000;
/** What is written is news, and looked at again; more often than this there is somebody typing, or a fault. */
const mostRounds = 5;

type Thread = Of<typeof thread>;

export interface KeeperTools {
	readonly standard: StandardRoom;
	readonly draft: DraftId;
	/** Who made the draft: what the server derives of it is written in her name. */
	readonly by: PersonId;
	readonly records: OpenRoom;
	readonly now: () => Date;
	readonly newId: () => Ulid;
}

/** Keeps the records of a standard and the text of its draft in agreement: the outline, and the comments with their marks. */
export class DraftKeeper {
	readonly #room: DraftRoom;
	readonly #tools: KeeperTools;
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> | undefined;
	#isDue = false;
	#written = -Infinity;
	/** How long the last look at the text took, in milliseconds. */
	#took = 0;
	#stopped = false;

	constructor(room: DraftRoom, tools: KeeperTools) {
		this.#room = room;
		this.#tools = tools;
	}

	/** Something has happened to the draft or to the records of its standard. */
	soon(after = Math.max(lookAfter, this.#took * restAfterLook)): void {
		this.#isDue = true;
		if (this.#stopped || this.#running) return;
		this.#timer ??= setTimeout(() => this.#start(), after).unref();
	}

	/** Resolves when records and draft agree, as far as is known now. */
	async agree(): Promise<void> {
		await this.#running;
		for (let round = 0; round === 0 || (this.#isDue && round < mostRounds); round++) {
			this.#written = -Infinity;
			this.#start();
			await this.#running;
		}
	}

	/** Ends what is under way; what is still due is found when the draft is opened again. */
	async stop(): Promise<void> {
		this.#stopped = true;
		clearTimeout(this.#timer);
		await this.#running;
	}

	#start(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#running || this.#stopped) return;
		this.#isDue = false;
		this.#running = this.#look().then(
			(again) => this.#ended(again),
			() => this.#ended(retryAfter)
		);
	}

	#ended(again: number | undefined): void {
		this.#running = undefined;
		if (again !== undefined) this.soon(again);
		else if (this.#isDue) this.soon();
	}

	/** Gives back after how long there is more to do. */
	async #look(): Promise<number | undefined> {
		const { threads, unread } = await this.#threads();
		let provisions: readonly OutlinedProvision[] = [];
		let places: ReturnType<typeof agreeMarks> = new Map();
		await this.#room.edit((doc) => {
			const began = performance.now();
			const fragment = draftOf(doc);
			places = agreeMarks(fragment, threads.map(placed), unread);
			provisions = draftOutline(fragment);
			this.#took = performance.now() - began;
		});
		const outline = await this.#outlineAct(provisions);
		const moved = threads.flatMap((one) => threadAct(one, places.get(one.id)));
		const acts = [...outline, ...moved];
		if (acts.length === 0) return undefined;
		const wait = this.#written + writeEvery - performance.now();
		if (wait > 0) return wait;
		await this.#write(acts);
		this.#written = performance.now();
		return undefined;
	}

	/** The live threads of this draft, and the ulids of those that a newer program has written. */
	async #threads(): Promise<{ readonly threads: Thread[]; readonly unread: ReadonlySet<string> }> {
		const entries = await this.#tools.records.records.range('thread:');
		const threads: Thread[] = [];
		const unread = new Set<string>();
		for (const entry of entries)
			if (!isOf(thread, entry)) unread.add(ulidOf(entry.id));
			else if (entry.f.draft === this.#tools.draft) threads.push(entry);
		return { threads, unread };
	}

	async #outlineAct(provisions: readonly OutlinedProvision[]): Promise<Act[]> {
		const id: RecordId = `outline:${ulidOf(this.#tools.draft)}`;
		const to = provisions.map((provision): Json => ({ ...provision }));
		const held = await this.#tools.records.records.get(id);
		if (!held || held.deleted) return [{ id, kind: 'create', fields: { provisions: { to } } }];
		const from = held.f['provisions'] ?? null;
		return sameValue(from, to) ? [] : [{ id, kind: 'update', fields: { provisions: { from, to } } }];
	}

	async #write(acts: readonly Act[]): Promise<void> {
		const { records, standard, by, now, newId } = this.#tools;
		const at = now().toISOString();
		const change = { v: changeVersion, id: newId(), room: standard, epoch: records.epoch, at, received: at, by, acts };
		await records.writer.writeDerived(change, acts);
	}
}

function placed({ id, f: { quote, prefix, suffix, block, offset } }: Thread) {
	return { id, anchor: { quote, prefix, suffix, block, offset } };
}

/** What has to be written of a thread that now stands there, or nowhere. Its words are kept when they are gone. */
function threadAct({ id, f }: Thread, anchor: Anchor | undefined): Act[] {
	const wanted: Readonly<Record<string, Json>> = anchor
		? {
				quote: anchor.quote.slice(0, longestQuote),
				prefix: anchor.prefix ?? null,
				suffix: anchor.suffix ?? null,
				block: thread.fields.block.is(anchor.block ?? '') ? (anchor.block ?? null) : null,
				offset: anchor.offset ?? null,
				loose: null
			}
		: { loose: true };
	const stands: Readonly<Record<string, Json>> = { ...f };
	const fields = Object.entries(wanted)
		.filter(([name, to]) => !sameValue(stands[name], to))
		.map(([name, to]) => [name, { from: stands[name] ?? null, to }] as const);
	return fields.length === 0 ? [] : [{ id, kind: 'update', fields: Object.fromEntries(fields) }];
}

/** As the record has it. */
const longestQuote = 4000;
