import type { Act } from '#lib/domain/change/change.ts';
import { attributionOf, type NamedBy } from '#lib/domain/finding/attribution.ts';
import { participantAt } from '#lib/domain/finding/speaker-at.ts';
import { isShortening, wordingOf } from '#lib/domain/finding/wording.ts';
import { sourceOf, ulidOf, type CodingId, type FindingId, type ParticipantId, type QuoteId } from '#lib/domain/ids.ts';
import { sameValue, type Value } from '#lib/domain/json.ts';
import { quote, type Quote } from '#lib/domain/records/quote.ts';
import { release } from '#lib/domain/records/release.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import type { Ground } from './findings.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

export type ShownQuote = Shown<typeof quote>;

/** Who said yes, or no: by whom, how and when. */
export type Approving = Pick<Quote, 'approvedBy' | 'approvedHow' | 'approvedOn'>;

const none = { approvedBy: null, approvedHow: null, approvedOn: null };

/** The quotes of an open study's findings, and whether the participants have said yes to them. */
export class Quotes {
	readonly #desk: Desk;
	readonly #ground: Ground;

	constructor(desk: Desk, ground: Ground) {
		this.#desk = desk;
		this.#ground = ground;
	}

	get(id: QuoteId): ShownQuote | undefined {
		return this.#desk.view.get(quote, id);
	}

	of(finding: FindingId): readonly ShownQuote[] {
		return this.#desk.view.list(quote).filter(({ f }) => f.finding === finding);
	}

	/** Today by her clock, as a day is written. */
	get today(): string {
		const now = this.#desk.tools.now();
		return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
	}

	/** The words of the passage it was made from; undefined when the coding is gone. */
	originalOf({ f }: Pick<ShownQuote, 'f'>): string | undefined {
		return this.#ground.codings.get(f.coding)?.f.quote;
	}

	/** What stands in a standard is withdrawn there, not removed here. */
	mayRemove({ id, f }: ShownQuote): boolean {
		const releases = this.#desk.view.list(release, ulidOf(f.finding));
		return !releases.some((one) => one.f.quotes.includes(id));
	}

	/** Makes an extract a quote of a finding: its words as they stand, and whoever speaks there. */
	async make(finding: FindingId, coding: CodingId): Promise<QuoteId | undefined> {
		const { codings, sources } = this.#ground;
		const extract = codings.get(coding);
		const source = sources.get(sourceOf(coding));
		const wording = wordingOf(extract?.f.quote ?? '');
		if (!extract || !source || wording === '') return undefined;
		const id: QuoteId = `quote:${this.#desk.tools.newId()}`;
		const starts = sources.version(extract.f.version)?.f.starts ?? [];
		const participant = participantAt(source.f, starts, extract.f.start);
		await this.#desk.history.act([creating(id, { finding, coding, wording, participant, approval: 'draft' })]);
		return id;
	}

	/** Other words; an approval was given to those before, and does not hold for them. */
	async reword(id: QuoteId, wording: string): Promise<void> {
		await this.#change(id, { wording: wording.trim(), approval: 'draft', ...none });
	}

	/** Whose words they are. */
	async ascribe(id: QuoteId, participant: ParticipantId | null): Promise<void> {
		await this.#change(id, { participant });
	}

	/** The participant has been asked. */
	async sent(id: QuoteId): Promise<void> {
		await this.#change(id, { approval: 'sent', ...none });
	}

	/** Not asked, or the answer does not count. */
	async backToDraft(id: QuoteId): Promise<void> {
		await this.#change(id, { approval: 'draft', ...none });
	}

	async approve(id: QuoteId, approving: Approving): Promise<void> {
		await this.#change(id, { approval: 'approved', ...approving });
	}

	/** The participant's own wording takes the place of ours, in every copy too. Not taken back by a key. */
	async correct(id: QuoteId, wording: string, approving: Approving): Promise<void> {
		await this.#restrict(id, { wording: wording.trim(), approval: 'corrected', ...approving });
	}

	/** Its words go from every standard and draft at once. Not taken back by a key. */
	async withdraw(id: QuoteId, approving: Approving): Promise<void> {
		await this.#restrict(id, { approval: 'withdrawn', ...approving });
	}

	async remove(id: QuoteId): Promise<void> {
		const held = this.get(id);
		if (held) await this.#desk.history.act([deleting(id, held.f)]);
	}

	/** Whether its words are others than the source's with some left out. */
	strays({ f }: ShownQuote): boolean {
		const said = this.originalOf({ f });
		return said !== undefined && f.approval !== 'corrected' && !isShortening(said, f.wording);
	}

	/** Whether the recording is to be heard before she is asked: its source is not word for word. */
	asksForRecording({ f }: ShownQuote): boolean {
		if (f.approval !== 'draft' && f.approval !== 'sent') return false;
		const exactness = this.#ground.sources.get(sourceOf(f.coding))?.f.exactness;
		return exactness === 'notes' || exactness === 'partly-verbatim';
	}

	/** The line under the quote: as the server has written it; until it has, as it will be as far as is known here. */
	attributionOf({ f, waiting }: ShownQuote, sector: NamedBy['sector']): string {
		const participant = f.participant && this.#ground.sources.participants.get(f.participant);
		if (f.attribution !== undefined || waiting !== true || !participant) return f.attribution ?? '';
		return attributionOf(participant.f, { sector });
	}

	async #change(id: QuoteId, to: Readonly<Record<string, Value>>): Promise<void> {
		const acts = this.#changing(id, to);
		if (acts.length > 0) await this.#desk.history.act(acts);
	}

	async #restrict(id: QuoteId, to: Readonly<Record<string, Value>>): Promise<void> {
		const acts = this.#changing(id, to);
		if (acts.length > 0) await this.#desk.view.act(acts, { deed: { kind: 'restrict', quote: id } });
	}

	#changing(id: QuoteId, to: Readonly<Record<string, Value>>): Act[] {
		const held = this.get(id);
		if (!held) return [];
		const now: Readonly<Record<string, Value>> = held.f;
		const fields = Object.entries(to).filter(([name, value]) => !sameValue(now[name], value));
		return fields.length === 0 ? [] : [changing(id, held.f, Object.fromEntries(fields))];
	}
}
