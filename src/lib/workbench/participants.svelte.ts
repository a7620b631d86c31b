import { inverse } from '#lib/domain/change/inverse.ts';
import type { ParticipantId, SourceId } from '#lib/domain/ids.ts';
import { sameValue } from '#lib/domain/json.ts';
import { judge } from '#lib/domain/policy.ts';
import { participant, type Participant } from '#lib/domain/records/participant.ts';
import type { Source } from '#lib/domain/records/source.ts';
import { parseRoom } from '#lib/domain/room.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import { RealNames } from './names.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

/** What may be changed about a participant; null empties a field. */
export type ParticipantChange = { readonly [Name in keyof Participant]?: Participant[Name] | null };

interface Speaking {
	readonly all: readonly { readonly id: SourceId; readonly f: Pick<Source, 'speakers'> }[];
	changeSpeaker(id: SourceId, label: string, to: { readonly participant: ParticipantId }): Promise<void>;
}

/** Labels that name nobody: "P4", "Informant 12", "IP". Anything else might be somebody's name. */
const impersonal = /^(?:\p{Lu}{1,3}|informant|deltager|participant|respondent|patient|pårørende)\.? ?\d{1,3}$/iu;

/** Those whose words are in the material, under pseudonym. */
export class Participants {
	/** Who they are; an owner alone may know. */
	readonly names: RealNames | undefined;
	readonly #desk: Desk;
	readonly #sources: Speaking;

	constructor(desk: Desk, sources: Speaking) {
		this.#desk = desk;
		this.#sources = sources;
		this.names = desk.member.role === 'owner' ? new RealNames(desk.room) : undefined;
	}

	/** By pseudonym, P2 before P10. */
	readonly all: readonly Shown<typeof participant>[] = $derived.by(() => {
		const { compare } = new Intl.Collator('da', { numeric: true });
		return [...this.#desk.view.list(participant)].sort((a, b) => compare(a.f.pseudonym, b.f.pseudonym));
	});

	get(id: ParticipantId): Shown<typeof participant> | undefined {
		return this.#desk.view.get(participant, id);
	}

	/** The participant of that pseudonym, however it is spelt in capitals. */
	named(pseudonym: string): Shown<typeof participant> | undefined {
		const wanted = pseudonym.trim().toLowerCase();
		return this.all.find(({ f }) => f.pseudonym.toLowerCase() === wanted);
	}

	/** By participant, the sources she speaks in. */
	readonly heardIn: ReadonlyMap<ParticipantId, readonly SourceId[]> = $derived.by(() => {
		const found = new Map<ParticipantId, SourceId[]>();
		for (const { id, f } of this.#sources.all)
			for (const one of new Set(f.speakers?.flatMap(({ participant: who }) => who ?? [])))
				found.set(one, [...(found.get(one) ?? []), id]);
		return found;
	});

	/** A pseudonym that nobody has: the label itself when it names nobody, else the next P and number. */
	freePseudonym(label = ''): string {
		if (impersonal.test(label) && !this.named(label)) return label;
		let no = this.all.length + 1;
		while (this.named(`P${no}`)) no += 1;
		return `P${no}`;
	}

	async add(content: Participant): Promise<ParticipantId> {
		const id: ParticipantId = `participant:${this.#desk.tools.newId()}`;
		await this.#desk.history.act([creating(id, content)]);
		return id;
	}

	/** A new participant, who is the one a label in a source stands for. */
	async addSpeaker(source: SourceId, label: string): Promise<ParticipantId> {
		const id = await this.add({ pseudonym: this.freePseudonym(label) });
		await this.#sources.changeSpeaker(source, label, { participant: id });
		return id;
	}

	async change(id: ParticipantId, to: ParticipantChange): Promise<void> {
		const held = this.get(id);
		if (!held) return;
		const now = new Map(Object.entries(held.f));
		const fields = Object.entries(to).filter(([name, value]) => !sameValue(now.get(name), value));
		if (fields.length > 0) await this.#desk.history.act([changing(id, held.f, Object.fromEntries(fields))]);
	}

	mayRemove(id: ParticipantId): boolean {
		const room = parseRoom(this.#desk.room);
		if (!room) return false;
		return judge(this.#desk.member, room, { id, kind: 'delete' }, this.#desk.view.entry(id)) === undefined;
	}

	/** Removes a participant. Speakers go on pointing to her, so that taking it back restores everything. */
	async remove(id: ParticipantId): Promise<() => Promise<void>> {
		const held = this.get(id);
		if (!held) return () => Promise.resolve();
		const { view, history } = this.#desk;
		const change = await history.act([deleting(id, held.f)]);
		return async () => {
			await view.act(inverse(change), { undoes: change.id });
		};
	}
}
