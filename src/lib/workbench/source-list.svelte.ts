import { SvelteSet } from 'svelte/reactivity';
import type { PersonId, SourceId } from '#lib/domain/ids.ts';
import { sourceKinds, type source, type SourceKind } from '#lib/domain/records/source.ts';
import type { Shown } from './room-view.svelte.ts';
import type { Sources } from './sources.svelte.ts';

export const orders = ['newest', 'title', 'date', 'longest', 'shortest'] as const;
export type Order = (typeof orders)[number];

/** Which sources are shown: all, those nobody has coded, those only she can see, or one kind. */
export type Filter = 'all' | 'untouched' | 'own' | SourceKind;

/** A source with what the list says of it. */
export interface SourceRow {
	readonly id: SourceId;
	readonly source: Shown<typeof source>;
	/** Pseudonyms of those who speak in it. */
	readonly participants: readonly string[];
	readonly isOwn: boolean;
	readonly readers: readonly PersonId[];
	readonly coders: readonly PersonId[];
}

/** The list of sources as one person looks at it: what she filters by, in which order, and what she has selected. */
export class SourceList {
	readonly #sources: Sources;
	readonly #selected = new SvelteSet<SourceId>();
	#lastToggled: SourceId | undefined;
	text = $state('');
	filter = $state<Filter>('all');
	order = $state<Order>('newest');

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	readonly rows: readonly SourceRow[] = $derived.by(() => {
		const { all, participants, readers, coders } = this.#sources;
		return all.map((one) => ({
			id: one.id,
			source: one,
			participants: [
				...new Set(one.f.speakers?.flatMap(({ participant: who }) => (who && participants.get(who)?.f.pseudonym) ?? []))
			],
			isOwn: this.#sources.isOwn(one.id),
			readers: readers.get(one.id) ?? [],
			coders: coders.get(one.id) ?? []
		}));
	});

	readonly #matching = $derived.by(() => {
		const words = this.text.toLowerCase().split(/\s+/).filter(Boolean);
		if (words.length === 0) return this.rows;
		return this.rows.filter(({ source: { f }, participants }) => {
			const about = [f.title, f.reference ?? '', f.file?.name ?? '', ...participants].join(' ').toLowerCase();
			return words.every((word) => about.includes(word));
		});
	});

	/** The filters that would show something, with how many; the one in use stays though it shows nothing. */
	readonly filters: readonly { readonly value: Filter; readonly count: number }[] = $derived.by(() => {
		const values: readonly Filter[] = ['all', ...sourceKinds, 'untouched', 'own'];
		return values.flatMap((value) => {
			const count = this.#matching.filter((row) => passes(row, value)).length;
			return count > 0 || value === 'all' || value === this.filter ? [{ value, count }] : [];
		});
	});

	readonly shown: readonly SourceRow[] = $derived.by(() =>
		this.#matching.filter((row) => passes(row, this.filter)).sort(comparisons[this.order])
	);

	/** What is selected among those that are shown: nothing is done to what cannot be seen. */
	readonly selected: readonly SourceId[] = $derived.by(() =>
		this.shown.filter(({ id }) => this.#selected.has(id)).map(({ id }) => id)
	);

	isSelected(id: SourceId): boolean {
		return this.#selected.has(id);
	}

	/** Selects or not; with `through`, all from the one before to this one. */
	toggle(id: SourceId, through = false): void {
		const select = !this.#selected.has(id);
		for (const one of through ? this.#from(id) : [id])
			if (select) this.#selected.add(one);
			else this.#selected.delete(one);
		this.#lastToggled = id;
	}

	selectAll(): void {
		for (const { id } of this.shown) this.#selected.add(id);
	}

	clear(): void {
		this.#selected.clear();
	}

	showAll(): void {
		this.text = '';
		this.filter = 'all';
	}

	#from(id: SourceId): readonly SourceId[] {
		const ids = this.shown.map((row) => row.id);
		const [here, there] = [ids.indexOf(id), this.#lastToggled === undefined ? -1 : ids.indexOf(this.#lastToggled)];
		return there === -1 ? [id] : ids.slice(Math.min(here, there), Math.max(here, there) + 1);
	}
}

function passes({ source: { f }, coders, isOwn }: SourceRow, filter: Filter): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'untouched':
			return coders.length === 0;
		case 'own':
			return isOwn;
		default:
			return f.kind === filter;
	}
}

type Compare = (a: SourceRow, b: SourceRow) => number;

const { compare } = new Intl.Collator('da', { numeric: true });
/** The server's clock; what it has not yet taken is newest. Those of one import stand as they were made. */
const newest: Compare = ({ source: a }, { source: b }) =>
	latest(b.received).localeCompare(latest(a.received)) || b.at.localeCompare(a.at) || b.id.localeCompare(a.id);
const latest = (received: string): string => (received === '' ? '~' : received);

const comparisons: Readonly<Record<Order, Compare>> = {
	newest,
	title: (a, b) => compare(a.source.f.title, b.source.f.title) || newest(a, b),
	/** The latest first; those without a date last. */
	date: (a, b) => (b.source.f.date ?? '').localeCompare(a.source.f.date ?? '') || newest(a, b),
	longest: (a, b) => b.source.f.words - a.source.f.words || newest(a, b),
	shortest: (a, b) => a.source.f.words - b.source.f.words || newest(a, b)
};
