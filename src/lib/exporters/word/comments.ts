import {
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	Paragraph,
	TextRun,
	type ICommentOptions,
	type ParagraphChild
} from 'docx';
import type { ThreadId } from '#lib/domain/ids.ts';
import { initialsOf } from '#lib/domain/reading/initials.ts';
import type { Inline } from '#lib/domain/standard/text.ts';
import type { ExportedThread, Remark } from '../exported-standard.ts';
import { runsOf } from './runs.ts';

type Line = readonly Inline[];

interface Ends {
	readonly starts: Set<ThreadId>;
	readonly ends: Set<ThreadId>;
}

/**
 * Threads as Word's comments. A comment goes from the first words that bear its mark to the last; where the marked words
 * stand apart in the file, to the end of those that stand together first.
 */
export class Comments {
	readonly #threads: ReadonlyMap<ThreadId, ExportedThread>;
	readonly #somebody: string;
	readonly #ends: ReadonlyMap<Line, Ends>;
	/** The numbers of a thread's comment and of its replies. */
	readonly #numbers = new Map<ThreadId, number[]>();
	readonly #all: ICommentOptions[] = [];
	readonly #durable = new Set<string>();

	/** `lines` are those of the file, in its order. */
	constructor(threads: ReadonlyMap<ThreadId, ExportedThread>, lines: readonly Line[], somebody: string) {
		this.#threads = threads;
		this.#somebody = somebody;
		this.#ends = endsOf(threads, lines);
	}

	get all(): readonly ICommentOptions[] {
		return this.#all;
	}

	/** What stands before an inline of a line: comments that begin with it. */
	before(line: Line, at: number): ParagraphChild[] {
		return this.#turning('starts', line, at).flatMap((thread) =>
			this.#begin(thread).map((number) => new CommentRangeStart(number))
		);
	}

	/** What stands after an inline of a line: comments that end with it. */
	after(line: Line, at: number): ParagraphChild[] {
		return this.#turning('ends', line, at).flatMap((thread) =>
			(this.#numbers.get(thread) ?? []).flatMap((number) => [
				new CommentRangeEnd(number),
				new TextRun({ style: 'CommentReference', children: [new CommentReference(number)] })
			])
		);
	}

	/** Threads that begin at an inline (its first words with the mark are here) or end at it. */
	#turning(which: keyof Ends, line: Line, at: number): ThreadId[] {
		const here = threadsOf(line[at]);
		const others = which === 'starts' ? line.slice(0, at) : line.slice(at + 1);
		const elsewhere = new Set(others.flatMap(threadsOf));
		return here.filter((thread) => this.#ends.get(line)?.[which].has(thread) && !elsewhere.has(thread));
	}

	#begin(id: ThreadId): number[] {
		const thread = this.#threads.get(id);
		if (!thread) return [];
		const first = this.#all.length;
		const numbers = [thread, ...thread.replies].map((remark, place) => {
			this.#all.push({
				...this.#remark(remark, `${id}/${place}`),
				id: first + place,
				resolved: thread.resolved,
				...(place > 0 ? { parentId: first } : {})
			});
			return first + place;
		});
		this.#numbers.set(id, numbers);
		return numbers;
	}

	#remark({ author, at, text }: Remark, key: string): Omit<ICommentOptions, 'id'> {
		const name = author === '' ? this.#somebody : author;
		const paragraphs = text.split(/\n+/).filter((part) => part.trim() !== '');
		return {
			author: name,
			initials: initialsOf(name),
			...(Number.isNaN(Date.parse(at)) ? {} : { date: new Date(at) }),
			durableId: this.#durableId(key),
			children: (paragraphs.length > 0 ? paragraphs : ['']).map(
				(part) => new Paragraph({ style: 'CommentText', children: runsOf(part) })
			)
		};
	}

	/** The same for the same comment in every file, so that a comment that comes back is known again. */
	#durableId(key: string): string {
		let id = hash(key);
		while (this.#durable.has(hex(id))) id = id >= largestDurableId ? 1 : id + 1;
		this.#durable.add(hex(id));
		return hex(id);
	}
}

function endsOf(threads: ReadonlyMap<ThreadId, ExportedThread>, lines: readonly Line[]): ReadonlyMap<Line, Ends> {
	const wordy = lines.filter((line) => line.length > 0);
	const ends = new Map<Line, Ends>(wordy.map((line) => [line, { starts: new Set(), ends: new Set() }]));
	const borne = wordy.map((line) => new Set(line.flatMap(threadsOf)));
	const begun = new Set<ThreadId>();
	for (const [place, line] of wordy.entries())
		for (const thread of borne[place] ?? []) {
			if (begun.has(thread) || !threads.has(thread)) continue;
			begun.add(thread);
			let last = place;
			while (borne[last + 1]?.has(thread)) last++;
			ends.get(line)?.starts.add(thread);
			ends.get(wordy[last] ?? line)?.ends.add(thread);
		}
	return ends;
}

const threadsOf = (one: Inline | undefined): readonly ThreadId[] => (one?.kind === 'words' ? (one.threads ?? []) : []);

/** Word wants durable ids above zero and below this. */
const largestDurableId = 0x7ffffffe;

/** FNV-1a, brought into the range that Word takes. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return (value % largestDurableId) + 1;
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, '0');
