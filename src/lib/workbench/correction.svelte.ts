import type { TextCorrection } from '#lib/domain/change/change.ts';
import { ulidOf, wordsOf, type PersonId, type SourceId, type VersionId } from '#lib/domain/ids.ts';
import { judge } from '#lib/domain/policy.ts';
import type { TextVersion } from '#lib/domain/records/version.ts';
import { parseRoom } from '#lib/domain/room.ts';
import { countWords } from '#lib/domain/text/canonical.ts';
import { correctSource, graphOf, wordsNeeded, type Held } from '#lib/domain/text/correct-source.ts';
import { placesLeftOut, unsettled, type LeftOutPlace } from '#lib/domain/text/left-out.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import { joinedAfter, joinedBefore, operationsOf, type Editing } from '#lib/domain/text/paragraph-edit.ts';
import { changing, creating } from './desk.ts';
import type { TakingBack } from './history.svelte.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import type { Read } from './placing.ts';

/** What is read on the page, and how other words come onto it. */
interface Page {
	readonly read: () => Read | undefined;
	readonly show: (read: Read) => void;
}

/** What became of a correction. */
export type Kept =
	/** Nothing was changed. */
	| 'same'
	| 'corrected'
	/** Somebody has corrected the same words meanwhile: theirs stand, hers are listed. */
	| 'aside';

/**
 * The words of one source being corrected: a paragraph that is typed over in its place, and the Changes that come of it.
 * They are shown at once, by the same reckoning that the server makes, and give way when its version has come.
 */
export class Correction {
	readonly #study: OpenStudy;
	readonly #id: SourceId;
	readonly #page: Page;
	/** The paragraphs that are typed over, in the words she began with; undefined when none are. */
	#span = $state.raw<Span>();
	/** What is typed in their place so far. */
	#text = $state('');
	/** Where the caret belongs in it when the field is made. */
	caret = 0;
	/** The words that are typed over, as they were when she began. */
	#on: Read | undefined;
	#isKeeping = false;
	#leftOut = $state.raw<readonly LeftOut[]>([]);

	constructor(study: OpenStudy, id: SourceId, page: Page) {
		this.#study = study;
		this.#id = id;
		this.#page = page;
	}

	get span(): Span | undefined {
		return this.#span;
	}

	get text(): string {
		return this.#text;
	}

	/** Whether the words are hers to correct. */
	get may(): boolean {
		const { view } = this.#study.sources.deskOf(this.#id);
		const room = parseRoom(view.room);
		const act = { id: this.#id, kind: 'update', fields: {} } as const;
		return room !== undefined && judge(this.#study.member, room, act, view.entry(this.#id)) === undefined;
	}

	/** Begins to type over a paragraph, with the caret at an offset of the source. */
	begin({ start, end }: Span, caret: number): boolean {
		const read = this.#page.read();
		if (!read || !this.may || this.#span) return false;
		this.#on = read;
		this.#text = read.words.slice(start, end);
		this.caret = Math.min(Math.max(0, caret - start), end - start);
		this.#span = { start, end };
		return true;
	}

	type(text: string): void {
		this.#text = text;
	}

	/** Draws in the paragraph before or after; false where there is none. */
	join(which: 'before' | 'after'): boolean {
		const editing = this.#editing;
		if (!editing || !this.#on) return false;
		const draw = which === 'before' ? joinedBefore : joinedAfter;
		const joined = draw(this.#on.words, editing);
		if (!joined) return false;
		this.caret = joined.caret;
		this.#text = joined.editing.text;
		this.#span = joined.editing;
		return true;
	}

	/** Leaves the paragraph as it was. */
	giveUp(): void {
		this.#end();
	}

	/** Makes what she has typed the words of the source; the promise is kept when it is on this device. */
	async keep(): Promise<Kept> {
		const [editing, on] = [this.#editing, this.#on];
		if (!editing || !on || this.#isKeeping) return 'same';
		const ops = operationsOf(on.words, editing);
		if (ops.length === 0) {
			this.#end();
			return 'same';
		}
		this.#isKeeping = true;
		try {
			const made = await this.#correct({ on: on.version, ops });
			return made?.isAside ? 'aside' : 'corrected';
		} finally {
			this.#isKeeping = false;
			this.#end();
		}
	}

	/** Corrections that met another's and are not in the text: a person should look. */
	get leftOut(): readonly LeftOut[] {
		return this.#leftOut;
	}

	async lookForLeftOut(): Promise<void> {
		const held = this.#held();
		const graph = held && graphOf(held);
		const sides = graph ? unsettled(graph) : [];
		if (!graph || sides.length === 0) {
			this.#leftOut = [];
			return;
		}
		const { sources } = this.#study;
		const texts = await this.#texts([graph.head, ...sides]);
		this.#leftOut = sides.flatMap((side) => {
			const places = placesLeftOut(graph, side, (of) => texts.get(of));
			const by = sources.version(side)?.by;
			return by && places.length > 0 ? [{ side, head: graph.head, by, places }] : [];
		});
	}

	/** Puts in what was left out, in place of what stands there. */
	async putIn({ side, head, places }: LeftOut): Promise<void> {
		const ops = places.map(({ start, end, wanted }) => ({ at: start, del: end - start, ins: wanted }));
		await this.#correct({ on: head, ops, settles: side });
	}

	/** Leaves it out for good. */
	async leaveOut({ side, head }: LeftOut): Promise<void> {
		await this.#correct({ on: head, ops: [], settles: side });
	}

	/** A correction as one act, which is taken back as one. */
	async #correct(asked: Asked): Promise<Made | undefined> {
		const made = await this.#act(asked);
		if (made) this.#study.sources.deskOf(this.#id).history.note(this.#takingBack(made.version));
		return made;
	}

	/** Taken back as a correction of its own, so that every place returns; and that again, to do it anew. */
	#takingBack(version: VersionId): TakingBack {
		return async () => {
			const head = this.#study.sources.get(this.#id)?.f.head;
			const back = head && (await this.#act({ on: head, ops: [], undoes: version }));
			return back && this.#takingBack(back.version);
		};
	}

	async #act(asked: Asked): Promise<Made | undefined> {
		const { view, tools } = this.#study.sources.deskOf(this.#id);
		const held = this.#held();
		const about = this.#study.sources.get(this.#id)?.f;
		if (!held || !about) return undefined;
		const texts = await this.#texts(wordsNeeded(held, asked));
		const id = tools.newId();
		const version: VersionId = `version:${ulidOf(this.#id)}:${id}`;
		const foreseen = correctSource(held, (of) => texts.get(of), version, asked);
		// Without the words that are needed the server alone can tell; a version that is not known cannot be taken back.
		if (!foreseen.ok && (asked.undoes !== undefined || foreseen.why.kind !== 'words-gone')) return undefined;
		const made = foreseen.ok ? foreseen.value.made : [];
		const head = made.at(-1);
		if (foreseen.ok && !head) return undefined;
		const acts = made.flatMap((one) => [
			creating(wordsOf(one.id), { text: one.words }),
			creating(one.id, { ...one.version })
		]);
		if (head) acts.push(changing(this.#id, about, { head: head.id, words: countWords(head.words) }));
		const kept = view.act(acts, { id, correction: { source: this.#id, ...asked } });
		if (head) {
			this.#end();
			this.#page.show({ version: head.id, record: head.version, words: head.words });
		}
		await kept;
		return { version, isAside: foreseen.ok && (foreseen.value.merge?.conflicts.length ?? 0) > 0 };
	}

	get #editing(): Editing | undefined {
		return this.#span && { ...this.#span, text: this.#text };
	}

	#end(): void {
		this.#span = undefined;
		this.#on = undefined;
	}

	#held(): Held | undefined {
		const { sources } = this.#study;
		const head = sources.get(this.#id)?.f.head;
		const versions = new Map<VersionId, TextVersion>(sources.versionsOf(this.#id).map(({ id, f }) => [id, f]));
		const on = this.#on ?? this.#page.read();
		if (on && !versions.has(on.version)) versions.set(on.version, on.record);
		return head && { head, versions };
	}

	/** Those of them that are to be had. What is read is at hand, so that it is shown corrected at once. */
	async #texts(wanted: readonly VersionId[]): Promise<ReadonlyMap<VersionId, string>> {
		const texts = new Map<VersionId, string>();
		for (const read of [this.#page.read(), this.#on]) if (read) texts.set(read.version, read.words);
		for (const id of wanted) {
			if (texts.has(id)) continue;
			const words = await this.#study.sources.wordsOf(id);
			if (words !== undefined) texts.set(id, words);
		}
		return texts;
	}
}

type Asked = Omit<TextCorrection, 'source'>;

/** A correction that was not taken in, and where it belongs. */
export interface LeftOut {
	readonly side: VersionId;
	/** The version in which the places are counted. */
	readonly head: VersionId;
	readonly by: PersonId;
	readonly places: readonly LeftOutPlace[];
}

/** A correction that is on its way. */
interface Made {
	/** Whose id it has wherever it ends up. */
	readonly version: VersionId;
	readonly isAside: boolean;
}
