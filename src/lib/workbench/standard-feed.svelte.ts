import { inTime, type Later } from '#lib/collab/later.ts';
import type { DraftClient } from '#lib/collab/draft-client.ts';
import { elementOf } from '#lib/domain/framework/element.ts';
import { elementRow } from '#lib/domain/framework/nine-elements.ts';
import { kindOf, partsOf, ulidOf, type DraftId, type PersonId, type RecordId } from '#lib/domain/ids.ts';
import type { draft, outline } from '#lib/domain/records/draft.ts';
import type { standard } from '#lib/domain/records/standard.ts';
import type { Hit } from '#lib/search/answer.ts';
import type { Searchable, SearchLanguage } from '#lib/search/searchable.ts';
import type { Shown } from './room-view.svelte.ts';
import { placeSearch, searchable } from './search-parts.ts';
import type { LongText, SearchFeed } from './search.svelte.ts';
import type { StandardBasis } from './standard-basis.svelte.ts';
import {
	draftLineAt,
	draftPieces,
	draftPlaceAt,
	outlinePieces,
	type DraftPart,
	type DraftPiece,
	type DraftPlace
} from './standard-feed-pieces.ts';
import { DraftWords } from './standard-feed-words.ts';
import type { StandardThreads } from './standard-threads.svelte.ts';

/** The part of the draft's address that names the place of a result. */
export interface StandardHitPlace {
	readonly page: 'draft';
	readonly search: string;
}

type Asked = Pick<Hit, 'of' | 'span'>;

/** As much of an open standard as is searched. */
interface Searched {
	readonly about: Shown<typeof standard> | undefined;
	readonly draft: Shown<typeof draft> | undefined;
	readonly opened:
		{ readonly isReady: boolean; readonly client: Pick<DraftClient, 'document' | 'fragment'> } | undefined;
	readonly basis: Pick<StandardBasis, 'findings' | 'quotesOf'>;
	readonly threads: Pick<StandardThreads, 'all' | 'get' | 'repliesTo'>;
	readonly outline: (of: DraftId) => Shown<typeof outline> | undefined;
	readonly person: (id: PersonId) => { readonly f: { readonly name: string } } | undefined;
}

/** What can be searched in a standard: its draft, what was released to it, and what is said of it; and where it stands. */
export class StandardFeed implements SearchFeed {
	readonly #standard: Searched;
	readonly #later: Later;

	constructor(standard: Searched, later: Later = inTime) {
		this.#standard = standard;
		this.#later = later;
	}

	/** All that is searched here is in memory. */
	readonly texts: readonly LongText[] = [];

	readonly #words: DraftWords | undefined = $derived.by(() => {
		const { opened } = this.#standard;
		return opened?.isReady ? new DraftWords(opened.client, this.#later) : undefined;
	});
	readonly #pieces: ReadonlyMap<RecordId, DraftPiece> = $derived.by(() => {
		const pieces = this.#words ? draftPieces(this.#words.text) : this.#outlined();
		return new Map(pieces.map((one) => [one.id, one]));
	});
	readonly #draft = $derived.by(() =>
		[...this.#pieces.values()].map(({ id, kind, chapter, text }) =>
			searchable(id, kind, chapter, [text], this.#language)
		)
	);
	readonly #findings = $derived.by(() =>
		this.#standard.basis.findings.map(({ id, f }) =>
			searchable(id, 'finding', f.studyTitle, [f.claim, f.rationale, this.#elements(f.elements)], this.#language)
		)
	);
	/** A withdrawn quote has no words, and is not found. */
	readonly #quotes = $derived.by(() =>
		this.#standard.basis.findings.flatMap(({ id: finding, f: { studyTitle } }) =>
			this.#standard.basis.quotesOf(finding).flatMap(({ id, f: { wording, attribution } }) => {
				if (wording === undefined) return [];
				const line = attribution === undefined ? wording : `${wording} (${attribution})`;
				return [searchable(id, 'quote', studyTitle, [line], this.#language)];
			})
		)
	);
	readonly #comments = $derived.by(() => {
		const { threads } = this.#standard;
		return threads.all.flatMap((thread) =>
			[thread, ...threads.repliesTo(thread.id)].map(({ id, by, f }) =>
				searchable(id, 'comment', this.#standard.person(by)?.f.name ?? '', [f.text], this.#language)
			)
		);
	});

	readonly records: readonly Searchable[] = $derived.by(() =>
		[this.#draft, this.#findings, this.#quotes, this.#comments].flat()
	);

	/** Whether the whole text of the draft is searched, or its provisions alone. */
	get hasDraft(): boolean {
		return this.#words !== undefined;
	}

	/** Where a result stands, in names: its chapter, the study it came from, who said it. */
	whereIs({ of, span, title }: Pick<Hit, 'of' | 'span' | 'title'>): readonly string[] {
		return this.partOf({ of, ...(span ? { span } : {}) }) === 'heading' || title === '' ? [] : [title];
	}

	/** Which part of the draft a result stands in. */
	partOf({ of, span }: Asked): DraftPart | undefined {
		const piece = this.#pieces.get(of);
		return piece && span && draftLineAt(piece, span.start)?.part;
	}

	/** The place to go to; undefined when what was found has gone meanwhile. */
	placeOf({ of, span }: Asked): StandardHitPlace | undefined {
		const parts = this.#partsOf(of, span);
		return parts && { page: 'draft', search: placeSearch(parts) };
	}

	/** The words at a place of the draft as they were searched; somebody may have written before them since. */
	wordsAt({ block, from, to }: DraftPlace): string | undefined {
		if (from === undefined || to === undefined) return undefined;
		for (const { lines, text } of this.#pieces.values())
			for (const { block: one, part, at, end } of lines)
				if (one === block && part !== 'footnote') return text.slice(at + from, Math.min(at + to, end));
		return undefined;
	}

	#partsOf(of: RecordId, span: Hit['span']): Readonly<Record<string, string | number | undefined>> | undefined {
		const { basis, threads } = this.#standard;
		switch (kindOf(of)) {
			case 'block': {
				const piece = this.#pieces.get(of);
				const place = piece && draftPlaceAt(piece, span ?? { start: 0, end: 0 });
				return place && { ...place };
			}
			case 'released-finding':
				return basis.findings.some(({ id }) => id === of) ? { finding: partsOf(of).join(':') } : undefined;
			case 'released-quote': {
				const finding = basis.findings.find(({ id }) => ulidOf(id) === partsOf(of)[0]);
				return finding && this.#partsOf(finding.id, undefined);
			}
			default: {
				// An answer is shown with its comment.
				const thread = partsOf(of)[0] ?? '';
				return threads.get(`thread:${thread}`) && { thread };
			}
		}
	}

	#outlined(): readonly DraftPiece[] {
		const { draft } = this.#standard;
		return outlinePieces((draft && this.#standard.outline(draft.id))?.f.provisions ?? []);
	}

	get #language(): SearchLanguage {
		return this.#standard.about?.f.language ?? 'da';
	}

	/** The elements by number and name. */
	#elements(numbers: readonly number[]): string {
		const language = this.#language === 'en' ? 'en' : 'da';
		return numbers
			.flatMap((number) => elementOf(number) ?? [])
			.map((element) => `${element} ${elementRow(element, language).short}`)
			.join(', ');
	}
}
