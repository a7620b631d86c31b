import { sourceOf, type CodeId, type CodingId, type SourceId, type VersionId } from '#lib/domain/ids.ts';
import { coverage, nextUncoded } from '#lib/domain/reading/coverage.ts';
import { indexByLine, type LineIndex } from '#lib/domain/reading/line-index.ts';
import { lineAt, readingLines, type Line } from '#lib/domain/reading/lines.ts';
import { moveEnd, type Unit } from '#lib/domain/reading/moves.ts';
import { laneOf } from '#lib/domain/reading/stripes.ts';
import { inVivoName } from '#lib/domain/reading/suggest-codes.ts';
import type { Hue } from '#lib/domain/records/hue.ts';
import type { Start } from '#lib/domain/text/start.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import type { Passage } from './codings.svelte.ts';
import { Correction } from './correction.svelte.ts';
import { OneSelected } from './one-selected.svelte.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import { Placing, waysToRead, type Placed, type Read } from './placing.ts';

export type { Placed } from './placing.ts';

/** An end of a coding being moved, before it is written. */
export interface Moving extends Span {
	readonly id: CodingId;
}

const inText = ({ standing }: Placed): boolean => standing === 'sure' || standing === 'check';

/** One source being read and coded: its words, what is coded in it, and what is selected. */
export class OpenSource {
	readonly id: SourceId;
	readonly #study: OpenStudy;
	#loaded = $state.raw<Read>();
	#missing = $state(false);
	/** What she has marked in the text, to be coded. */
	marked = $state.raw<Span>();
	/** The coding under her pointer, in the text or in the list. */
	hovered = $state.raw<CodingId>();
	/** The code under her pointer: all its codings light up. */
	hoveredCode = $state.raw<CodeId>();
	moving = $state.raw<Moving>();
	readonly #selected = new OneSelected<CodingId>();
	readonly #placing = new Placing();
	/** Its words being corrected. */
	readonly correction: Correction;
	#knownLines: LineIndex<Placed> = new Map();

	constructor(study: OpenStudy, id: SourceId) {
		this.#study = study;
		this.id = id;
		this.correction = new Correction(study, id, {
			read: () => this.#loaded,
			show: (read) => this.#show(read)
		});
	}

	readonly record = $derived.by(() => this.#study.sources.get(this.id));
	readonly version = $derived.by(() => {
		const read = this.#loaded?.version ?? this.record?.f.head;
		return read === undefined ? undefined : this.#study.sources.version(read);
	});
	readonly words = $derived(this.#loaded?.words ?? '');
	readonly starts: readonly Start[] = $derived(this.#loaded?.record.starts ?? []);
	readonly lines: readonly Line[] = $derived(readingLines(this.words, this.starts));
	readonly language = $derived(this.record?.f.language === 'en' ? 'en' : 'da');
	readonly #interviewers = $derived.by(
		() => new Set(this.record?.f.speakers?.flatMap(({ role, label }) => (role === 'interviewer' ? [label] : [])))
	);
	readonly #ways = $derived.by(() => this.#loaded && waysToRead(this.#study.sources.versionsOf(this.id), this.#loaded));

	/** Every coding of the source, in reading order. */
	readonly all: readonly Placed[] = $derived.by(() => this.#place());
	/** Those that stand in the text. */
	readonly placed: readonly Placed[] = $derived(this.all.filter(inText));
	/** Those whose place is unsure, gone, or not known here: a person should look. */
	readonly toCheck: readonly Placed[] = $derived(this.all.filter(({ standing }) => standing !== 'sure'));
	readonly lanes = $derived(laneOf(this.placed));
	readonly laneCount = $derived(Math.max(0, ...this.lanes.values()) + (this.lanes.size > 0 ? 1 : 0));
	readonly covered = $derived(coverage(this.placed));
	readonly #byId = $derived(new Map(this.all.map((one) => [one.id, one])));
	readonly #byLine = $derived.by(() => (this.#knownLines = indexByLine(this.lines, this.placed, this.#knownLines)));
	/** More than one person has coded here: then it is said whose a coding is. */
	readonly isShared = $derived(new Set(this.all.map((one) => one.coding.by)).size > 1);
	/** What lights up: the coding under the pointer, or all of a code. */
	readonly lit: ReadonlySet<CodingId> = $derived.by(() => {
		if (this.hovered !== undefined) return new Set([this.hovered]);
		const group = this.hoveredCode;
		return new Set(this.placed.flatMap((one) => (one.group === group ? [one.id] : [])));
	});

	/** The codes that are used here, in the order in which they first are. */
	readonly codesHere = $derived.by(() => {
		const found = new Map<CodeId, { group: CodeId; hue: Hue; label: string | undefined; count: number }>();
		for (const { group, hue, code: of } of this.placed) {
			const one = found.get(group) ?? { group, hue, label: of?.f.label, count: 0 };
			one.count++;
			found.set(group, one);
		}
		return [...found.values()];
	});

	/** The codes she used last, newest first. */
	readonly recent: readonly CodeId[] = $derived.by(() => {
		const { person } = this.#study.member;
		const last = new Map<CodeId, string>();
		for (const [group, list] of this.#study.codings.byCode)
			for (const { by, at } of list) if (by === person && at > (last.get(group) ?? '')) last.set(group, at);
		return [...last].sort((a, b) => (a[1] < b[1] ? 1 : -1)).map(([group]) => group);
	});

	/** The coding she is looking at. */
	get selected(): CodingId | undefined {
		return this.#selected.id;
	}

	set selected(id: CodingId | undefined) {
		this.#selected.id = id;
	}

	/** Whether a coding is the selected one: what reads this is told of that coding alone, not of every selection. */
	isSelected(id: CodingId): boolean {
		return this.#selected.is(id);
	}

	get isLoaded(): boolean {
		return this.#loaded !== undefined;
	}

	/** Words that should be read are not in this browser yet; older ones may be shown meanwhile. */
	get lacksWords(): boolean {
		return this.#missing;
	}

	/** The words are neither in this browser nor to be had now. */
	get isMissing(): boolean {
		return this.#missing && !this.#loaded;
	}

	/** Fetches the words of the version that is read now. While a paragraph is typed over, its words stay as they are. */
	async load(): Promise<void> {
		const head = this.#toLoad;
		if (head === undefined) return;
		const { sources } = this.#study;
		const words = await sources.wordsOf(head);
		const record = sources.version(head)?.f;
		// Corrected again meanwhile, by her or another: that is asked for by itself.
		if (this.#toLoad !== head) return;
		if (words === undefined || !record) this.#missing = true;
		else this.#show({ version: head, record, words });
	}

	get #toLoad(): VersionId | undefined {
		const head = this.record?.f.head;
		return this.#loaded?.version === head || this.correction.span ? undefined : head;
	}

	/** Called before other words are shown, with where an offset goes; what it gives back is called when they are. */
	onShow: ((moved: (offset: number) => number) => () => void) | undefined;

	/** What she has marked stays with its words, and so does whatever else stands at a place of the text. */
	#show(read: Read): void {
		this.#missing = false;
		const [before, { marked }] = [this.#loaded, this];
		if (!before) {
			this.#loaded = read;
			return;
		}
		const to = waysToRead(this.#study.sources.versionsOf(this.id), read, before);
		const moved = (offset: number): number =>
			to.mapToHead(before.version, { start: offset, end: offset })?.start ?? Math.min(offset, read.words.length);
		const shown = this.onShow?.(moved);
		this.#loaded = read;
		const place = marked && to.mapToHead(before.version, marked);
		this.marked = place && !place.orphan ? { start: place.start, end: place.end } : undefined;
		shown?.();
	}

	get(id: CodingId | undefined): Placed | undefined {
		return id && this.#byId.get(id);
	}

	/** What is coded in a line. */
	inLine(no: number): readonly Placed[] {
		return this.#byLine.get(no) ?? none;
	}

	isInterviewers(line: Line): boolean {
		return line.turn !== undefined && this.#interviewers.has(line.turn);
	}

	/** The marked words as a passage to be coded. */
	get passage(): Passage | undefined {
		return this.marked && this.passageOf(this.marked);
	}

	passageOf({ start, end }: Span): Passage | undefined {
		if (!this.#loaded || start >= end) return undefined;
		return { source: this.id, version: this.#loaded.version, words: this.#loaded.words, start, end };
	}

	/** The codings that an offset lies in, the shortest first: what a click in the text may mean. */
	at(offset: number): readonly Placed[] {
		const line = lineAt(this.lines, offset);
		const here = line ? this.inLine(line.no).filter(({ start, end }) => start <= offset && offset < end) : [];
		return here.sort((a, b) => a.end - a.start - (b.end - b.start));
	}

	/** A click on an offset: the shortest coding there, and on another click the next one. Undefined: nothing is there. */
	pick(offset: number): Placed | undefined {
		const here = this.at(offset);
		const next = here[(here.findIndex(({ id }) => id === this.selected) + 1) % Math.max(1, here.length)];
		this.selected = next?.id;
		return next;
	}

	/** The next passage of a code after the one that is selected, from the top again after the last. */
	nextOf(group: CodeId): Placed | undefined {
		const list = this.placed.filter((one) => one.group === group);
		return list[(list.findIndex(({ id }) => id === this.selected) + 1) % Math.max(1, list.length)];
	}

	uncoded(from: Line, forward: boolean): readonly Line[] | undefined {
		return nextUncoded(this.lines, this.covered, from, forward, (line) => this.isInterviewers(line));
	}

	/** Her own; another's only the owner. */
	mayChange(id: CodingId): boolean {
		return this.#study.may({ id, kind: 'update', fields: {} });
	}

	mayRemove(id: CodingId): boolean {
		return this.#study.may({ id, kind: 'delete' });
	}

	/** Applies a code to what is marked. */
	async apply(to: CodeId): Promise<CodingId | undefined> {
		const { passage } = this;
		return passage && (this.selected = await this.#study.codings.apply(to, passage));
	}

	/** A code of that name applied to what is marked; made in the same act when there is none and it may be called so. */
	async applyNamed(label: string): Promise<CodingId | undefined> {
		const { passage } = this;
		if (!passage || label.trim() === '') return undefined;
		const known = this.#study.codebook.named(label);
		if (known) return this.apply(known.id);
		if (this.#study.codebook.problemOf(label)) return undefined;
		return (this.selected = await this.#study.codings.applyNew(label, passage));
	}

	/** What the marked words are called as a code. */
	get inVivo(): string {
		return this.passage ? inVivoName(this.words.slice(this.passage.start, this.passage.end)) : '';
	}

	/** Moves an end of a coding by a unit; nothing happens where she may not. */
	async moveEnd(id: CodingId, end: 'start' | 'end', by: Unit, forward: boolean): Promise<void> {
		const held = this.get(id);
		if (held && inText(held)) await this.place(id, moveEnd(this.lines, held, end, by, forward, this.language));
	}

	/** Gives a coding this place, in the words that are read now. */
	async place(id: CodingId, to: Span): Promise<void> {
		const passage = this.passageOf(to);
		const held = this.get(id);
		if (!passage || !held || !this.mayChange(id)) return;
		if (held.standing === 'sure' && held.start === to.start && held.end === to.end) return;
		await this.#study.codings.move(id, passage);
	}

	async note(id: CodingId, note: string): Promise<void> {
		if (this.mayChange(id)) await this.#study.codings.note(id, note.trim());
	}

	/** Whether it was hers to remove. */
	async remove(id: CodingId): Promise<boolean> {
		if (!this.mayRemove(id)) return false;
		if (this.selected === id) this.selected = undefined;
		if (this.hovered === id) this.hovered = undefined;
		await this.#study.codings.remove([id]);
		return true;
	}

	/** The coding that an address names by its last part. */
	named(ulid: string): Placed | undefined {
		return this.all.find(({ id }) => sourceOf(id) === this.id && id.endsWith(`:${ulid}`));
	}

	#place(): Placed[] {
		const [read, toRead] = [this.#loaded, this.#ways];
		if (!read || !toRead) return [];
		const { codebook, codings } = this.#study;
		return this.#placing.place(codings.of(this.id), codebook, read, toRead, this.lines);
	}
}

const none: readonly Placed[] = [];
