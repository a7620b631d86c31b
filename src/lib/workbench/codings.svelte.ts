import { sourceOf, ulidOf, type CodeId, type CodingId, type SourceId, type VersionId } from '#lib/domain/ids.ts';
import type { Act } from '#lib/domain/change/change.ts';
import { coding } from '#lib/domain/records/coding.ts';
import { source } from '#lib/domain/records/source.ts';
import { anchorAt } from '#lib/domain/text/anchor.ts';
import type { Codebook, MoreOfCode } from './codebook.svelte.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import type { Shown } from './room-view.svelte.ts';

/** A stretch of a version's words, in UTF-16 units, half open. */
export interface Passage {
	readonly source: SourceId;
	readonly version: VersionId;
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** The codings of an open study. */
export class Codings {
	/** The study's room and her own: a coding lies where its source does. */
	readonly #desks: readonly [study: Desk, own: Desk];
	readonly #codebook: Codebook;

	constructor(study: Desk, own: Desk, codebook: Codebook) {
		this.#desks = [study, own];
		this.#codebook = codebook;
	}

	of(source: SourceId): readonly Shown<typeof coding>[] {
		return this.#deskOf(source).view.list(coding, ulidOf(source));
	}

	get(id: CodingId): Shown<typeof coding> | undefined {
		return this.#deskOf(sourceOf(id)).view.get(coding, id);
	}

	/** Every coding she can see, source by source. */
	get all(): readonly Shown<typeof coding>[] {
		return this.#desks.flatMap(({ view }) => view.groups(coding).flatMap((of) => view.list(coding, of)));
	}

	/** By code, merged ones counted as what they lead to. */
	readonly byCode: ReadonlyMap<CodeId, readonly Shown<typeof coding>[]> = $derived.by(() => {
		const found = new Map<CodeId, Shown<typeof coding>[]>();
		for (const one of this.all) {
			const id = this.#codebook.resolve(one.f.code);
			const list = found.get(id);
			if (list) list.push(one);
			else found.set(id, [one]);
		}
		return found;
	});

	/** Applies a code to a passage. */
	async apply(to: CodeId, passage: Passage): Promise<CodingId> {
		const [id, act] = this.#making(to, passage);
		await this.#deskOf(passage.source).history.act([act]);
		return id;
	}

	/** A new code, applied in the same act; in a source of her own, in two: the code is the study's. */
	async applyNew(label: string, passage: Passage, more: MoreOfCode = {}): Promise<CodingId> {
		const [made, makingCode] = this.#codebook.making(label, more);
		const [id, act] = this.#making(made, passage);
		const [study] = this.#desks;
		const desk = this.#deskOf(passage.source);
		if (desk === study) await study.history.act([makingCode, act]);
		else {
			await study.history.act([makingCode]);
			await desk.history.act([act]);
		}
		return id;
	}

	/** Moves the ends. */
	async move(id: CodingId, passage: Passage): Promise<void> {
		const held = this.get(id);
		if (!held) return;
		const { start, end, quote, prefix, suffix } = anchorAt(passage.words, passage);
		const place = { version: passage.version, start, end, quote, prefix, suffix };
		await this.#deskOf(passage.source).history.act([changing(id, held.f, place)]);
	}

	/** Codes the same passage with another code. */
	async recode(ids: readonly CodingId[], to: CodeId): Promise<void> {
		await this.#actOn(ids, ({ id, f }) => changing(id, f, { code: to }));
	}

	async note(id: CodingId, note: string): Promise<void> {
		const held = this.get(id);
		if (held && (held.f.note ?? '') !== note)
			await this.#actOn([id], ({ f }) => changing(id, f, { note: note === '' ? null : note }));
	}

	async remove(ids: readonly CodingId[]): Promise<void> {
		await this.#actOn(ids, ({ id, f }) => deleting(id, f));
	}

	/** One act a room. */
	async #actOn(ids: readonly CodingId[], make: (held: Shown<typeof coding>) => Act): Promise<void> {
		for (const desk of this.#desks) {
			const acts = ids.flatMap((id) => {
				const held = desk.view.get(coding, id);
				return held ? [make(held)] : [];
			});
			if (acts.length > 0) await desk.history.act(acts);
		}
	}

	#deskOf(id: SourceId): Desk {
		const [study, own] = this.#desks;
		return own.view.get(source, id) && !study.view.get(source, id) ? own : study;
	}

	#making(to: CodeId, passage: Passage): [CodingId, Act] {
		const id: CodingId = `coding:${ulidOf(passage.source)}:${this.#desks[0].tools.newId()}`;
		const { start, end, quote, prefix, suffix } = anchorAt(passage.words, passage);
		return [id, creating(id, { code: to, version: passage.version, start, end, quote, prefix, suffix })];
	}
}
