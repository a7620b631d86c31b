import type { RecordId } from '#lib/domain/ids.ts';
import { lineAt, readingLines, type Line } from '#lib/domain/reading/lines.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import { mostShown, type Answer, type Hit, type HitGroup } from './answer.ts';
import { contextOf, densest } from './context.ts';
import { fold } from './fold.ts';
import { heldText, type HeldText } from './held-text.ts';
import { passageAt } from './passages.ts';
import { RankedIndex, type RankedPassage } from './ranked-index.ts';
import { readQuery, type Query } from './read-query.ts';
import { occurrences, occurrencesOfAll } from './scan.ts';
import { hasName, searchableKinds, type Searchable, type SearchableKind } from './searchable.ts';
import { shareOut } from './share-out.ts';

/** What was found in one text, before any of it is made ready to be shown. */
interface Found {
	readonly text: HeldText;
	readonly name: readonly Span[];
	readonly exact: readonly Span[];
	/** The best of its passages, which decides its place among the others. */
	score: number;
	forms: RankedPassage[];
}

/** What can be searched in a study, and the answers. Scanning answers at once; ranking as far as it has been built. */
export class SearchEngine {
	readonly #texts = new Map<RecordId, HeldText>();
	readonly #ranked = new RankedIndex();
	#lines = new WeakMap<HeldText, readonly Line[]>();
	#serial = 0;

	/** Takes in searchables, or what they are now. */
	put(searchables: readonly Searchable[]): void {
		for (const one of searchables) {
			this.remove([one.id]);
			const text = heldText(one, ++this.#serial);
			this.#texts.set(one.id, text);
			if (!one.isScannedOnly) this.#ranked.put(text);
		}
	}

	remove(ids: readonly RecordId[]): void {
		for (const id of ids) {
			const text = this.#texts.get(id);
			if (!text) continue;
			this.#ranked.remove(text);
			this.#texts.delete(id);
		}
	}

	/** Whether more is on its way: ranking waits for it. */
	expect(more: boolean): void {
		this.#ranked.isExpecting = more;
	}

	/** Does a step of the indexing; whether there is more to do. */
	work(): boolean {
		return this.#ranked.work();
	}

	get isRanked(): boolean {
		return this.#ranked.isReady;
	}

	/** How many of a kind are indexed. */
	indexed(kind: SearchableKind): number {
		let count = 0;
		for (const text of this.#texts.values()) if (text.of.kind === kind && this.#ranked.has(text)) count++;
		return count;
	}

	search(typed: string): Answer {
		const query = readQuery(typed);
		if (!query) return { typed, isTooShort: true, count: 0, groups: [] };
		const found = this.#find(query);
		const counts = searchableKinds.map((kind) => sum(found.get(kind)?.map(size) ?? []));
		const shares = shareOut(counts, mostShown);
		const groups = searchableKinds.flatMap((kind, at): HitGroup[] => {
			const count = counts[at] ?? 0;
			return count === 0 ? [] : [{ kind, count, hits: this.#shown(found.get(kind) ?? [], shares[at] ?? 0, query) }];
		});
		return { typed, isTooShort: false, count: sum(counts), groups };
	}

	/** By kind, what was found; the best first. */
	#find(query: Query): Map<SearchableKind, Found[]> {
		const found = new Map<HeldText, Found>();
		for (const text of this.#texts.values()) {
			const name = hasName(text.of.kind) ? inName(text, query) : [];
			const exact = occurrencesOfAll(text.folded, text.passages, query.needles);
			if (name.length + exact.length > 0) found.set(text, { text, name, exact, score: 0, forms: [] });
		}
		for (const passage of query.words.length === 0 ? [] : this.#ranked.search(query.words)) {
			const { text, score } = passage;
			const one = found.get(text) ?? { text, name: [], exact: [], score: 0, forms: [] };
			one.score = Math.max(one.score, score);
			const isShown = one.exact.some(({ start }) => passageAt(text.passages, start) === passage.passage);
			if (!isShown) one.forms.push(passage);
			found.set(text, one);
		}
		const byKind = new Map<SearchableKind, Found[]>();
		for (const one of found.values()) {
			const list = byKind.get(one.text.of.kind);
			if (size(one) === 0) continue;
			if (list) list.push(one);
			else byKind.set(one.text.of.kind, [one]);
		}
		for (const list of byKind.values()) list.sort((a, b) => b.score - a.score || a.text.serial - b.text.serial);
		return byKind;
	}

	/** Names first, then what stands as it was written, then what ranking found; each text gets its share of the places. */
	#shown(found: readonly Found[], limit: number, query: Query): Hit[] {
		const shares = shareOut(found.map(size), limit);
		const [names, exact, forms]: [Hit[], Hit[], (readonly [number, Hit])[]] = [[], [], []];
		found.forEach((one, at) => {
			let left = shares[at] ?? 0;
			if (one.name.length > 0 && left-- > 0) names.push(nameHit(one));
			for (const span of one.exact.slice(0, left)) exact.push(this.#hit(one.text, [span], 'exact'));
			left -= one.exact.length;
			for (const passage of one.forms.slice(0, Math.max(0, left))) {
				const marks = densest(this.#ranked.formsIn(passage, query.words));
				const isWritten = marks.every(({ word }) => query.words.includes(word));
				forms.push([passage.score, this.#hit(one.text, marks, isWritten ? 'near' : 'forms')]);
			}
		});
		return [...names, ...exact, ...forms.sort(([a], [b]) => b - a).map(([, hit]) => hit)];
	}

	#hit(text: HeldText, marks: readonly Span[], how: Hit['how']): Hit {
		const { of } = text;
		const span = { start: marks[0]?.start ?? 0, end: marks.at(-1)?.end ?? 0 };
		const line = of.starts ? lineAt(this.#linesOf(text), span.start) : undefined;
		return {
			of: of.id,
			title: of.title,
			how,
			span,
			...contextOf(of.text, marks),
			...(of.version === undefined ? {} : { version: of.version }),
			...(line ? { line: line.no } : {}),
			...(line?.turn === undefined ? {} : { speaker: line.turn })
		};
	}

	#linesOf(text: HeldText): readonly Line[] {
		const lines = this.#lines.get(text) ?? readingLines(text.of.text, text.of.starts ?? []);
		this.#lines.set(text, lines);
		return lines;
	}
}

function inName({ of }: HeldText, { needles }: Query): Span[] {
	const folded = fold(of.title);
	const found = needles.map((needle) => occurrences(folded, needle));
	return found.every((places) => places.length > 0) ? apart(found.flat()) : [];
}

function nameHit({ text: { of }, name }: Found): Hit {
	return { of: of.id, title: of.title, how: 'name', ...contextOf(of.title, name) };
}

/** In order, and none that overlaps the one before. */
function apart(spans: readonly Span[]): Span[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Span[] = [];
	for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
	return kept;
}

function size({ name, exact, forms }: Found): number {
	return (name.length > 0 ? 1 : 0) + exact.length + forms.length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
