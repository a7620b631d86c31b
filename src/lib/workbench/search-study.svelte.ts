import { kindOf, sourceOf, ulidOf, type RecordId, type SourceId, type Ulid } from '#lib/domain/ids.ts';
import { code } from '#lib/domain/records/code.ts';
import { coding } from '#lib/domain/records/coding.ts';
import { memo } from '#lib/domain/records/memo.ts';
import { participant } from '#lib/domain/records/participant.ts';
import { quote } from '#lib/domain/records/quote.ts';
import type { RecordKind } from '#lib/domain/records/record-kind.ts';
import { source } from '#lib/domain/records/source.ts';
import type { study } from '#lib/domain/records/study.ts';
import type { Hit } from '#lib/search/answer.ts';
import type { Searchable, SearchLanguage } from '#lib/search/searchable.ts';
import type { Codebook } from './codebook.svelte.ts';
import type { Codings } from './codings.svelte.ts';
import type { Findings } from './findings.svelte.ts';
import type { RoomView, Shown } from './room-view.svelte.ts';
import { placeSearch, searchable } from './search-parts.ts';
import type { LongText, SearchFeed } from './search.svelte.ts';
import type { Sources } from './sources.svelte.ts';
import type { Themes } from './themes.svelte.ts';

/** The page on which a result stands, and the place on it. */
export type HitPlace =
	| { readonly page: 'study' | 'participants' }
	| { readonly page: 'source'; readonly id: Ulid; readonly search: string }
	| { readonly page: 'code' | 'theme' | 'finding'; readonly id: Ulid };

type Asked = Pick<Hit, 'of' | 'span' | 'version'>;

/** As much of an open study as is searched. */
interface Searched {
	readonly about: Shown<typeof study> | undefined;
	readonly sources: Sources;
	readonly codebook: Codebook;
	readonly codings: Codings;
	readonly themes: Themes;
	readonly findings: Findings;
}

/** What can be searched in a study, the team's and what she keeps to herself; and where it stands. */
export class StudyFeed implements SearchFeed {
	readonly #study: Searched;
	/** The study's room and her own. */
	readonly #views: readonly RoomView[];

	constructor(study: Searched, views: readonly RoomView[]) {
		this.#study = study;
		this.#views = views;
	}

	readonly texts: readonly LongText[] = $derived.by(() => {
		const { sources } = this.#study;
		return sources.all.map(({ id, f }): LongText => ({
			id,
			kind: 'source',
			title: f.title,
			language: f.language ?? this.#language,
			version: f.head,
			starts: sources.version(f.head)?.f.starts ?? [],
			load: () => sources.wordsOf(f.head)
		}));
	});

	readonly #codings: readonly Searchable[] = $derived.by(() => {
		const { codings, codebook } = this.#study;
		return codings.all.flatMap(({ id, f }) => {
			const label = codebook.get(codebook.resolve(f.code))?.f.label ?? '';
			const one = searchable(id, 'coding', label, [f.note, f.quote], this.#languageOf(sourceOf(id)));
			return (f.note ?? '') === '' ? { ...one, isScannedOnly: true } : one;
		});
	});
	readonly #codes = $derived.by(() =>
		[...this.#study.codebook.usable, ...this.#study.codebook.aside].map(({ id, f }) =>
			searchable(id, 'code', f.label, [f.definition], this.#language)
		)
	);
	readonly #themes = $derived.by(() =>
		this.#study.themes.all.map(({ id, f }) =>
			searchable(id, 'theme', f.name, [f.pattern, f.idea, f.is, f.isNot], this.#language)
		)
	);
	readonly #findings = $derived.by(() =>
		this.#study.findings.all.map(({ id, f }) => searchable(id, 'finding', '', [f.claim, f.note], this.#language))
	);
	readonly #quotes = $derived.by(() =>
		this.#list(quote).map(({ id, f }) =>
			searchable(id, 'quote', f.attribution ?? '', [f.wording], this.#languageOf(sourceOf(f.coding)))
		)
	);
	readonly #memos = $derived.by(() =>
		this.#list(memo).map(({ id, f }) => searchable(id, 'memo', this.#nameOf(f.about), [f.text], this.#language))
	);

	/** What is on its way between the rooms may be seen in both: once is enough. */
	readonly records: readonly Searchable[] = $derived.by(() => {
		const all = [this.#codings, this.#codes, this.#themes, this.#findings, this.#quotes, this.#memos].flat();
		return [...new Map(all.map((one) => [one.id, one])).values()];
	});

	/** Where a result stands, in names: its source, its code. */
	whereIs({ of, title }: Pick<Hit, 'of' | 'title'>): readonly string[] {
		const held = kindOf(of) === 'coding' ? this.#get(coding, of) : undefined;
		const names = held ? [title, this.#study.sources.get(sourceOf(held.id))?.f.title ?? ''] : [title];
		return names.filter((name) => name !== '');
	}

	/** The page to go to; undefined when what was found has gone meanwhile. */
	placeOf({ of, span, version }: Asked): HitPlace | undefined {
		switch (kindOf(of)) {
			case 'source':
				return { page: 'source', id: ulidOf(of), search: passageSearch(span, version) };
			case 'coding': {
				const held = this.#get(coding, of);
				const search = placeSearch({ coding: ulidOf(of) });
				return held && { page: 'source', id: ulidOf(sourceOf(held.id)), search };
			}
			case 'code':
				return { page: 'code', id: ulidOf(of) };
			case 'theme':
				return { page: 'theme', id: ulidOf(of) };
			case 'finding':
				return { page: 'finding', id: ulidOf(of) };
			case 'quote': {
				const finding = this.#get(quote, of)?.f.finding;
				return finding && { page: 'finding', id: ulidOf(finding) };
			}
			case 'memo': {
				const about = this.#get(memo, of)?.f.about;
				return about && this.placeOf({ of: about });
			}
			case 'participant':
				return { page: 'participants' };
			default:
				return { page: 'study' };
		}
	}

	get #language(): SearchLanguage {
		return this.#study.about?.f.language ?? 'da';
	}

	#languageOf(id: SourceId): SearchLanguage {
		return this.#study.sources.get(id)?.f.language ?? this.#language;
	}

	/** What a memo is about, by name. */
	#nameOf(id: RecordId): string {
		return (
			this.#get(source, id)?.f.title ??
			this.#get(code, id)?.f.label ??
			this.#get(participant, id)?.f.pseudonym ??
			this.#study.about?.f.title ??
			''
		);
	}

	#list<K extends RecordKind>(kind: K): readonly Shown<K>[] {
		return this.#views.flatMap((view) => view.list(kind));
	}

	#get<K extends RecordKind>(kind: K, id: RecordId): Shown<K> | undefined {
		for (const view of this.#views) {
			const held = view.get(kind, id);
			if (held) return held;
		}
		return undefined;
	}
}

/** The part of a source's address that names words of one of its versions. */
function passageSearch(span: Asked['span'], version: RecordId | undefined): string {
	if (!span || version === undefined) return '';
	return placeSearch({ from: span.start, to: span.end, version: ulidOf(version) });
}
