import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { inverse } from '#lib/domain/change/inverse.ts';
import type { Act, Change } from '#lib/domain/change/change.ts';
import {
	sourceOf,
	ulidOf,
	wordsOf,
	type ParticipantId,
	type PersonId,
	type RecordId,
	type SourceId,
	type VersionId
} from '#lib/domain/ids.ts';
import { sameValue, type Value } from '#lib/domain/json.ts';
import { judge } from '#lib/domain/policy.ts';
import { coding } from '#lib/domain/records/coding.ts';
import { reading } from '#lib/domain/records/reading.ts';
import { source, type Source } from '#lib/domain/records/source.ts';
import { version, words } from '#lib/domain/records/version.ts';
import { ownRoom, parseRoom } from '#lib/domain/room.ts';
import { canonicalText, countWords } from '#lib/domain/text/canonical.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import { ImportFiles } from './import-files.svelte.ts';
import type { Keeping, NewSource } from './new-source.ts';
import { Originals } from './originals.svelte.ts';
import { Participants } from './participants.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

/** What may be corrected about a source; null empties a field. */
export type SourceCorrection = { readonly [Name in keyof Omit<Source, 'head' | 'words'>]?: Source[Name] | null };

export type Speaker = NonNullable<Source['speakers']>[number];

/** Her own room in the study: what she works with there. */
export type OwnDesk = Pick<Desk, 'view' | 'history' | 'tools'>;

/** Takes an act back, whatever has been done since. */
export type TakeBack = () => Promise<void>;

/** A Change holds at most about this many UTF-16 units of words: the server takes 16 MB at once. */
const wordsInChange = 3_000_000;

/** A source opened again within this many milliseconds counts as one reading. */
const sameSitting = 60_000;

/** The material of an open study: the sources, who speaks in them, and how they come in. */
export class Sources {
	readonly participants: Participants;
	readonly imports: ImportFiles;
	readonly #desk: Desk;
	readonly #own: OwnDesk | undefined;
	/** Shares under way in this tab. */
	readonly #sharing = new SvelteSet<SourceId>();

	/** Without her own room everything goes to the team at once. */
	constructor(desk: Desk, own?: OwnDesk) {
		this.#desk = desk;
		this.#own = own;
		this.participants = new Participants(desk, this);
		this.imports = new ImportFiles(this, desk.room, new Originals(desk.room, desk.member.person, desk.tools));
	}

	/** The team's and her own; one that is on its way between the rooms is shown once, as the team's. */
	readonly all: readonly Shown<typeof source>[] = $derived.by(() => {
		const shared = this.#desk.view.list(source);
		if (!this.#own) return shared;
		const known = new Set(shared.map(({ id }) => id));
		return [...shared, ...this.#own.view.list(source).filter(({ id }) => !known.has(id))];
	});

	/** Whether there is a room of her own to keep new material in. */
	get canKeep(): boolean {
		return this.#own !== undefined;
	}

	get(id: SourceId): Shown<typeof source> | undefined {
		return this.#deskOf(id).view.get(source, id);
	}

	/** Whether only she can see it. */
	isOwn(id: SourceId): boolean {
		if (this.#desk.view.get(source, id)) return false;
		return this.#own?.view.get(source, id) !== undefined;
	}

	/** The room a source lies in: what corrects its words works there. */
	deskOf(id: SourceId): OwnDesk {
		return this.#deskOf(id);
	}

	/** Every version of a source, for the way from one to another. */
	versionsOf(id: SourceId): readonly Shown<typeof version>[] {
		return this.#deskOf(id).view.list(version, ulidOf(id));
	}

	version(id: VersionId): Shown<typeof version> | undefined {
		return this.#deskOf(sourceOf(id)).view.get(version, id);
	}

	/** The words of a version; undefined when this browser does not hold them. */
	async wordsOf(id: VersionId): Promise<string | undefined> {
		return (await this.#deskOf(sourceOf(id)).view.fetch(words, wordsOf(id)))?.f.text;
	}

	/** Takes a source in; it can be read and coded at once. Not part of what is undone with a key. */
	async add(
		{ text: raw, starts, ...given }: NewSource,
		where: Keeping = 'study',
		id: SourceId = `source:${this.#desk.tools.newId()}`
	): Promise<SourceId> {
		const { view, tools } = (where === 'own' ? this.#own : undefined) ?? this.#desk;
		const text = canonicalText(raw);
		const [sourceUlid, versionUlid] = [ulidOf(id), tools.newId()];
		const head: VersionId = `version:${sourceUlid}:${versionUlid}`;
		await view.act([
			creating(wordsOf(head), { text }),
			creating(head, { no: 1, length: text.length, starts }),
			creating(id, { ...given, head, words: countWords(text) })
		]);
		return id;
	}

	/** Corrects what is said about a source: its title, kind, speakers … */
	async change(id: SourceId, to: SourceCorrection): Promise<void> {
		await this.changeAll([id], to);
	}

	/** The same correction to several; those that say so already are left alone. */
	async changeAll(ids: readonly SourceId[], to: SourceCorrection): Promise<TakeBack> {
		const acts = ids.flatMap((id) => {
			const held = this.get(id);
			const fields = held && Object.entries(to).filter(([name, value]) => !sameValue(read(held.f, name), value));
			return held && fields?.length ? [changing(id, held.f, Object.fromEntries(fields))] : [];
		});
		return this.#act(acts.map((act) => [act]));
	}

	/** Says who a label in the transcript stands for. */
	async changeSpeaker(
		id: SourceId,
		label: string,
		to: { readonly role?: Speaker['role']; readonly participant?: ParticipantId | null }
	): Promise<void> {
		const speakers = this.get(id)?.f.speakers ?? [];
		await this.change(id, {
			speakers: speakers.map((one): Speaker => {
				if (one.label !== label) return one;
				const participant = to.participant === undefined ? one.participant : (to.participant ?? undefined);
				return { label, role: to.role ?? one.role, ...(participant === undefined ? {} : { participant }) };
			})
		});
	}

	/** Gives her own source, with what hangs on it, to the team. It moves when the server has done it. */
	async share(id: SourceId): Promise<void> {
		if (!this.#own || !this.isOwn(id)) return;
		const { room, member } = this.#desk;
		this.#sharing.add(id);
		const deed = { kind: 'share', from: ownRoom(room, member.person), to: room, source: id } as const;
		await this.#own.view.act([], { deed });
	}

	/** Whether she has shared it in this tab, and the server has neither done it nor refused. */
	isBeingShared(id: SourceId): boolean {
		if (!this.#sharing.has(id) || !this.isOwn(id)) return false;
		return !this.#own?.view.progress.refused.some(
			({ change }) => change.deed?.kind === 'share' && change.deed.source === id
		);
	}

	/** Notes that she has opened a source; the first time, that she has read it. */
	async opened(id: SourceId): Promise<void> {
		const act = untrack(() => this.#opening(id));
		if (act) await untrack(() => this.#deskOf(id)).view.act([act]);
	}

	/** By source, who has opened it. */
	readonly readers: ReadonlyMap<SourceId, readonly PersonId[]> = $derived.by(() => this.#who(reading));

	/** By source, who has coded it. */
	readonly coders: ReadonlyMap<SourceId, readonly PersonId[]> = $derived.by(() => this.#who(coding));

	/** How many codings would no longer be seen without these sources, and whose they are. */
	codingsIn(ids: readonly SourceId[]): { readonly count: number; readonly by: readonly PersonId[] } {
		const found = ids.flatMap((id) => this.#deskOf(id).view.list(coding, ulidOf(id)));
		return { count: found.length, by: [...new Set(found.map(({ by }) => by))] };
	}

	mayRemove(id: SourceId): boolean {
		return this.#may(id, { id, kind: 'delete' });
	}

	/**
	 * Removes sources with their words. Codings stay as they are, whoever made them: without their source they are not
	 * shown, and when this is taken back they stand where they stood.
	 */
	async remove(ids: readonly SourceId[]): Promise<TakeBack> {
		const removals: Act[][] = [];
		for (const id of ids) {
			const held = this.get(id);
			if (!held || !this.mayRemove(id)) continue;
			const acts = [deleting(id, held.f)];
			for (const one of this.versionsOf(id)) {
				if (!this.#may(id, { id: one.id, kind: 'delete' })) continue;
				const text = await this.wordsOf(one.id);
				acts.push(deleting(one.id, one.f));
				if (text !== undefined) acts.push(deleting(wordsOf(one.id), { text }));
			}
			removals.push(acts);
		}
		return this.#act(removals);
	}

	/** Each of the bundles whole, in as few Changes as they fit into; returns what takes them all back. */
	async #act(bundles: readonly (readonly Act[])[]): Promise<TakeBack> {
		const done: { readonly view: OwnDesk['view']; readonly change: Change }[] = [];
		for (const desk of [this.#desk, this.#own]) {
			if (!desk) continue;
			const here = bundles.filter(([first]) => first && this.#deskOf(sourceNamed(first.id)) === desk);
			for (const acts of fitting(here)) done.push({ view: desk.view, change: await desk.history.act(acts) });
		}
		return async () => {
			for (const { view, change } of done) await view.act(inverse(change), { undoes: change.id });
		};
	}

	#opening(id: SourceId): Act | undefined {
		if (!this.get(id)) return undefined;
		const { view, tools } = this.#deskOf(id);
		const record: RecordId = `reading:${ulidOf(id)}:${ulidOf(this.#desk.member.person)}`;
		const now = tools.now();
		const opened = now.toISOString();
		const held = view.get(reading, record);
		if (!held) return creating(record, { read: opened, opened });
		if (now.getTime() - Date.parse(held.f.opened ?? '1970-01-01') < sameSitting) return undefined;
		return changing(record, held.f, { opened, read: held.f.read ?? opened });
	}

	#deskOf(id: SourceId): OwnDesk {
		return this.#own && this.isOwn(id) ? this.#own : this.#desk;
	}

	#may(id: SourceId, act: Act): boolean {
		const { view } = this.#deskOf(id);
		const room = parseRoom(view.room);
		return room !== undefined && judge(this.#desk.member, room, act, view.entry(act.id)) === undefined;
	}

	#who(kind: typeof coding | typeof reading): Map<SourceId, PersonId[]> {
		const found = new Map<SourceId, Set<PersonId>>();
		for (const { view } of this.#own ? [this.#desk, this.#own] : [this.#desk])
			for (const below of view.groups(kind)) {
				const people = found.get(`source:${below}`) ?? new Set();
				for (const { by } of view.list<typeof coding | typeof reading>(kind, below)) people.add(by);
				if (people.size > 0) found.set(`source:${below}`, people);
			}
		return new Map([...found].map(([id, people]) => [id, [...people]]));
	}
}

function read(content: Readonly<Record<string, Value>>, name: string): Value {
	return content[name];
}

function sourceNamed(id: RecordId): SourceId {
	return `source:${ulidOf(id)}`;
}

/** Bundles of acts joined into Changes that the server can take. */
function fitting(bundles: readonly (readonly Act[])[]): Act[][] {
	const changes: Act[][] = [];
	let units = Infinity;
	for (const bundle of bundles) {
		const size = JSON.stringify(bundle).length;
		const last = changes.at(-1);
		if (last && units + size <= wordsInChange) last.push(...bundle);
		else changes.push([...bundle]);
		units = last && units + size <= wordsInChange ? units + size : size;
	}
	return changes;
}
