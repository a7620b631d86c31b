import type { SourceId } from '#lib/domain/ids.ts';
import { importLimits, type ImportLimits } from '#lib/importers/import-limits.ts';
import type { ImportRefusal, ReadSource, Remark } from '#lib/importers/import-result.ts';
import type { StudyRoom } from '#lib/domain/room.ts';
import type { KeptOriginal, NotKept, Originals } from './originals.svelte.ts';
import { readInWorker, type ReadingWorker } from './read-in-worker.ts';
import { asItIs, sourceFrom, titleFrom } from './source-from-file.ts';
import type { Keeping, NewSource } from './new-source.ts';

/** Why something did not become a source; beside the importers' own reasons, those of the browser. */
export type Refusal =
	| ImportRefusal
	/** The browser could not open the file: a folder, or moved meanwhile. */
	| { readonly code: 'unreadable' }
	/** A fault of ours. */
	| { readonly code: 'fault' }
	/** The device did not take it. */
	| { readonly code: 'not-kept' };

/** What is to be known about a source that came in. */
export type ImportRemark =
	| Remark
	/** A text that was written here, kept without looking for turns. */
	| { readonly code: 'taken-as-it-is' }
	/** A source of that title came from a file of the same name and size. */
	| { readonly code: 'already-here'; readonly title: string }
	/** The file itself could not be kept: too much waits to be sent already, or the browser has no room. */
	| { readonly code: 'originals-full'; readonly megabytes: number }
	| { readonly code: 'original-not-kept' };

export type ItemState =
	| { readonly is: 'waiting' }
	/** `of` is 0 while it is not known. */
	| { readonly is: 'reading'; readonly done: number; readonly of: number }
	| { readonly is: 'taken-in'; readonly source: SourceId; readonly remarks: readonly ImportRemark[] }
	| { readonly is: 'refused'; readonly why: Refusal }
	| { readonly is: 'cancelled' };

/** As much of a file as is needed here. */
export interface GivenFile {
	readonly name: string;
	readonly size: number;
	/** The media type, as the browser guesses it. */
	readonly type?: string;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** One file, or one text that was written or pasted, on its way in. */
export class ImportItem {
	readonly name: string;
	readonly bytes: number;
	readonly where: Keeping;
	/** A title that a person has given, and the text as she wrote it. */
	readonly written: { readonly title: string; readonly text: string } | undefined;
	state = $state.raw<ItemState>({ is: 'waiting' });

	constructor(
		name: string,
		bytes: number,
		where: Keeping,
		written?: { readonly title: string; readonly text: string }
	) {
		this.name = name;
		this.bytes = bytes;
		this.where = where;
		this.written = written;
	}

	/** Whether the part that is read now is counted in pages; other formats tell only how far they are. */
	get isPaged(): boolean {
		return /\.pdf$/i.test(this.name);
	}

	get isOver(): boolean {
		return this.state.is !== 'waiting' && this.state.is !== 'reading';
	}
}

interface TakesSources {
	readonly all: readonly { readonly f: Pick<NewSource, 'title' | 'file'> }[];
	readonly canKeep: boolean;
	/** Under that id, when one is given. */
	add(source: NewSource, where: Keeping, id?: SourceId): Promise<SourceId>;
}

/** Where files are kept until the server has them. */
type TakesOriginals = Pick<Originals, 'newSource' | 'keep' | 'ready' | 'drop'>;

export interface ImportTools {
	readonly start: () => ReadingWorker;
	readonly limits: Pick<ImportLimits, 'fileBytes' | 'characters' | 'parseMilliseconds'>;
}

const inBrowser: ImportTools = {
	start: () => new Worker(new URL('../importers/import-worker.ts', import.meta.url), { type: 'module' }),
	limits: importLimits
};

/** Files and texts on their way to become sources, one at a time; what came of each stays until it is cleared. */
export class ImportFiles {
	readonly #sources: TakesSources;
	readonly #originals: TakesOriginals | undefined;
	readonly #tools: ImportTools;
	/** Where this browser keeps, for this study, where new material goes. */
	readonly #memory: string;
	#where = $state<Keeping>('study');
	/** What is to be read, in order. A file is let go of when it has been read. */
	#waiting: { readonly item: ImportItem; readonly file: GivenFile }[] = [];
	#items = $state.raw<readonly ImportItem[]>([]);
	#current: { readonly item: ImportItem; readonly end: AbortController } | undefined;
	#running: Promise<void> | undefined;

	/** Without a place for originals files are read and let go of. */
	constructor(sources: TakesSources, room: StudyRoom, originals?: TakesOriginals, tools: ImportTools = inBrowser) {
		this.#sources = sources;
		this.#originals = originals;
		this.#tools = tools;
		this.#memory = `roedtraad/new-material/${room}`;
		this.#where = remembered(this.#memory);
	}

	/** Where new material goes: what was chosen last in this study. */
	get where(): Keeping {
		return this.#sources.canKeep ? this.#where : 'study';
	}

	chooseWhere(where: Keeping): void {
		this.#where = where;
		try {
			localStorage.setItem(this.#memory, where);
		} catch {
			// Storage may be forbidden; then the choice lasts as long as the page.
		}
	}

	/** Everything since the list was cleared, in the order it was given. */
	get items(): readonly ImportItem[] {
		return this.#items;
	}

	get limits(): ImportTools['limits'] {
		return this.#tools.limits;
	}

	readonly isBusy = $derived.by(() => this.#items.some((item) => !item.isOver));
	readonly taken = $derived.by(() => this.#items.filter(({ state }) => state.is === 'taken-in').length);
	readonly refused = $derived.by(() => this.#items.filter(({ state }) => state.is === 'refused').length);
	readonly progress = $derived.by(() => {
		const over = this.#items.filter((item) => item.isOver).length;
		const bytes = this.#items.reduce((sum, item) => sum + item.bytes, 0);
		return {
			items: over,
			of: this.#items.length,
			bytes: this.#items.reduce((sum, item) => sum + passed(item), 0),
			ofBytes: bytes
		};
	});

	/** Files that she has picked or dropped. Resolves when nothing waits any more. */
	addFiles(files: Iterable<GivenFile>): Promise<void> {
		const { where } = this;
		return this.#queue([...files].map((file) => ({ item: new ImportItem(file.name, file.size, where), file })));
	}

	/** A text that she has written or pasted; it is read like a file, so that its turns are found. */
	addText(title: string, text: string): Promise<void> {
		const bytes = new TextEncoder().encode(text);
		const name = `${title.trim()}.txt`;
		const item = new ImportItem(name, bytes.byteLength, this.where, { title: titleFrom(title), text });
		return this.#queue([
			{ item, file: { name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes.buffer) } }
		]);
	}

	/** What is not yet in stays out; what is in stays in. */
	cancel(): void {
		for (const { item } of this.#waiting) item.state = { is: 'cancelled' };
		this.#waiting = [];
		this.#current?.end.abort();
	}

	/** Forgets what is over; the sources stay. */
	clear(): void {
		this.#items = this.#items.filter((item) => !item.isOver);
	}

	#queue(given: readonly { readonly item: ImportItem; readonly file: GivenFile }[]): Promise<void> {
		this.#items = [...this.#items, ...given.map(({ item }) => item)];
		this.#waiting.push(...given);
		return (this.#running ??= this.#run().finally(() => (this.#running = undefined)));
	}

	async #run(): Promise<void> {
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
			const end = new AbortController();
			this.#current = { item: next.item, end };
			// Whatever happens to one, the next is read.
			const fault: ItemState = { is: 'refused', why: { code: 'fault' } };
			next.item.state = await this.#takeIn(next.item, next.file, end.signal).catch(() => fault);
			this.#current = undefined;
		}
	}

	async #takeIn(item: ImportItem, file: GivenFile, signal: AbortSignal): Promise<ItemState> {
		const { limits, start } = this.#tools;
		if (file.size > limits.fileBytes)
			return { is: 'refused', why: { code: 'too-large', bytes: file.size, limit: limits.fileBytes } };
		item.state = { is: 'reading', done: 0, of: 0 };
		const bytes = await opened(file);
		if (!bytes) return { is: 'refused', why: { code: 'unreadable' } };
		// The worker takes its bytes away with it.
		const original = this.#originals && !item.written ? bytes.slice() : undefined;
		const read = await readInWorker(
			{ name: file.name, bytes },
			{
				start,
				milliseconds: limits.parseMilliseconds,
				signal,
				progress: (done, of) => (item.state = { is: 'reading', done, of })
			}
		);
		if (read.outcome === 'cancelled') return { is: 'cancelled' };
		if (read.outcome === 'read') {
			const kept = original && { name: file.name, type: file.type ?? '', content: original.buffer };
			return this.#keep(item, sourceFrom(item, read), this.#remarks(item, read), kept);
		}
		const why: Refusal = read.outcome === 'refused' ? read.why : { code: 'fault' };
		// What a person has typed is never turned away for the way it looks.
		if (!item.written || why.code === 'empty' || why.code === 'too-long') return { is: 'refused', why };
		return this.#keep(item, asItIs(item.written), [{ code: 'taken-as-it-is' }]);
	}

	#remarks(item: ImportItem, { remarks }: ReadSource): readonly ImportRemark[] {
		const twin = this.#sources.all.find(({ f }) => f.file?.name === item.name && f.file.bytes === item.bytes);
		return twin && !item.written ? [{ code: 'already-here', title: twin.f.title }, ...remarks] : remarks;
	}

	/** The file first: whatever happens then, there is no source whose file was lost on the way. */
	async #keep(
		item: ImportItem,
		source: NewSource,
		remarks: readonly ImportRemark[],
		original?: KeptOriginal
	): Promise<ItemState> {
		if (!original || !this.#originals) return this.#add(item, source, remarks);
		const id = this.#originals.newSource();
		const lost = await this.#originals.keep(id, original);
		const state = await this.#add(item, source, lost ? [remarkOn(lost), ...remarks] : remarks, id);
		if (lost) return state;
		if (state.is === 'taken-in') this.#originals.ready(id);
		else await this.#originals.drop(id);
		return state;
	}

	async #add(item: ImportItem, source: NewSource, remarks: readonly ImportRemark[], id?: SourceId): Promise<ItemState> {
		try {
			return { is: 'taken-in', source: await this.#sources.add(source, item.where, id), remarks };
		} catch {
			return { is: 'refused', why: { code: 'not-kept' } };
		}
	}
}

function remarkOn(lost: NotKept): ImportRemark {
	return lost.tag === 'OriginalsFull'
		? { code: 'originals-full', megabytes: Math.floor(lost.most / 1024 / 1024) }
		: { code: 'original-not-kept' };
}

function remembered(memory: string): Keeping {
	try {
		return localStorage.getItem(memory) === 'own' ? 'own' : 'study';
	} catch {
		return 'study';
	}
}

async function opened(file: GivenFile): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return undefined;
	}
}

function passed(item: ImportItem): number {
	if (item.isOver) return item.bytes;
	const { state } = item;
	return state.is === 'reading' && state.of > 0 ? Math.round((item.bytes * state.done) / state.of) : 0;
}
