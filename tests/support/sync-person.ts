import { changeVersion, type Act, type Change } from '#lib/domain/change/change.ts';
import { inverse } from '#lib/domain/change/inverse.ts';
import type { Seen } from '#lib/domain/change/overlay.ts';
import { partsOf, type PersonId, type RecordId, type Ulid, type VersionId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { hues } from '#lib/domain/records/hue.ts';
import type { Room } from '#lib/domain/room.ts';
import { Courier } from '#lib/sync/courier.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Replica } from '#lib/sync/replica.ts';
import { changing, creating } from './rooms.ts';
import { aBrowser, aReplica } from './sync-client.ts';
import { bringing, codingIn } from './sync-material.ts';
import type { FlakyLine } from './sync-line.ts';
import type { Random } from './sync-random.ts';

/** What one of them does next. */
interface Doing {
	readonly acts: readonly Act[];
	readonly undoes?: Ulid;
	readonly v?: number;
}

/** What several people make under the same ids. */
export interface Common {
	readonly codes: readonly RecordId[];
	readonly versions: readonly VersionId[];
}

/** One person at work in one room: two tabs, one of which has the courier. */
export class SomebodyAtWork {
	readonly person: PersonId;
	readonly room: Room;
	readonly outbox: Outbox;
	readonly replica: Replica;
	readonly line: FlakyLine;
	readonly done: Change[] = [];
	readonly faults: string[] = [];
	readonly #random: Random;
	readonly #common: Common;
	/** A memo that nobody else writes in: in it she counts, and never sees a number go back. */
	readonly #counter: RecordId;
	#counted = 0;
	#seen: number[] = [];
	#open: { readonly courier: Courier; readonly tabs: readonly Mirror[] } | undefined;
	loads = 0;

	private constructor(
		of: Pick<SomebodyAtWork, 'person' | 'room' | 'outbox' | 'replica' | 'line'>,
		random: Random,
		common: Common
	) {
		this.person = of.person;
		this.room = of.room;
		this.outbox = of.outbox;
		this.replica = of.replica;
		this.line = of.line;
		this.#random = random;
		this.#common = common;
		this.#counter = `memo:${random.id()}`;
	}

	static async begin(person: PersonId, room: Room, line: FlakyLine, random: Random, common: Common) {
		const outbox = await Outbox.open(person);
		const self = new SomebodyAtWork({ person, room, outbox, replica: aReplica(), line }, random, common);
		await self.#openTabs();
		return self;
	}

	get tabs(): readonly Mirror[] {
		return this.#open?.tabs ?? [];
	}

	get courier(): Courier {
		if (!this.#open) throw new Error('her browser is closed');
		return this.#open.courier;
	}

	/** Her browser is closed and opened again; her copy of the room may have been destroyed meanwhile. */
	async restart(isKept: boolean): Promise<void> {
		await this.courier.stop();
		for (const tab of this.tabs) tab.close();
		if (!isKept) await this.replica.clear();
		await this.#openTabs();
		void this.courier.hurry();
	}

	async #openTabs(): Promise<void> {
		const { room, person, replica, outbox, line } = this;
		const browser = aBrowser();
		const leading = browser.tab();
		const tabs = [
			await Mirror.open(room, person, replica, outbox, leading),
			await Mirror.open(room, person, replica, outbox, browser.tab())
		];
		const courier = new Courier({
			room,
			outbox,
			replica,
			network: line,
			tabs: leading,
			now: () => new Date('2026-03-02T12:00:00Z'),
			hasNews: () => line.isUp,
			patience: { first: 2, last: 20 }
		});
		leading.hear((word) => {
			if (word.is === 'lost') this.faults.push(`lost the room: ${word.why}`);
			if (word.is === 'loaded') this.loads += 1;
			if (word.is === 'acted' && word.change.room === room) void courier.send();
		});
		this.#seen = [];
		for (const [n, tab] of tabs.entries()) tab.listen(() => this.#look(n, tab));
		this.#open = { courier, tabs };
	}

	/** Does something in one of her tabs. */
	async act(): Promise<void> {
		// She counts in the first tab: nobody is so quick that she counts on in another before that has heard of it.
		const counts = this.#random.chance(0.15);
		const tab = counts ? this.tabs[0] : this.#random.pick(this.tabs);
		// A room that has not come is not shown.
		if (tab?.epoch === undefined) return;
		const doing = counts ? { acts: [this.#count(tab)] } : this.#next(tab);
		if (!doing || doing.acts.length === 0) return;
		const change: Change = {
			v: changeVersion,
			id: this.#random.id(),
			room: this.room,
			epoch: 1,
			at: new Date(Date.parse('2026-03-02T11:00:00Z') + this.done.length * 1000).toISOString(),
			...doing
		};
		this.done.push(change);
		await tab.act(change);
	}

	#next(tab: Mirror): Doing | undefined {
		const random = this.#random;
		const codes = tab.list('code:');
		const code = random.pick(codes);
		const throwOf = random.next();
		if (throwOf < 0.22 || !code) return { acts: this.#making() };
		if (throwOf < 0.31) return { acts: [this.#deleting(code)] };
		if (throwOf < 0.43)
			return {
				acts: random
					.shuffled(codes)
					.slice(0, 12)
					.map((one) => changing(one.id, 'place', one.f['place'] ?? null, random.below(1e6)))
			};
		if (throwOf < 0.5) return this.#undoing();
		if (throwOf < 0.56) return { acts: this.#settling(codes) };
		if (throwOf < 0.63) return { acts: this.#leading(tab.list('folder:'), 'parent') };
		if (throwOf < 0.67) return { acts: this.#leading(codes, 'into') };
		if (throwOf < 0.68) return { acts: this.#making(), v: changeVersion + 1 };
		if (throwOf < 0.75) return { acts: [...this.#making(), this.#editing(code)] };
		if (throwOf < 0.9) return { acts: this.#coding(tab, code) };
		return { acts: [this.#editing(code)] };
	}

	/** Brings in a source that nobody has brought in, codes in one, or changes a coding. */
	#coding(tab: Mirror, code: Seen): Act[] {
		const random = this.#random;
		const version = random.pick(this.#common.versions);
		if (!version) return [];
		if (!tab.get(version)) return bringing(version);
		const coding = random.pick(tab.list(`coding:${partsOf(version)[0] ?? ''}:`));
		if (!coding || random.chance(0.6)) return [codingIn(version, code.id, random)];
		if (random.chance(0.4)) return [{ id: coding.id, kind: 'delete' }];
		return [changing(coding.id, 'note', coding.f['note'] ?? null, `note ${random.below(100)}`)];
	}

	#count(tab: Mirror): Act {
		const seen = tab.get(this.#counter)?.f['text'];
		this.#counted += 1;
		const text = String(this.#counted);
		return seen === undefined
			? creating(this.#counter, { about: `study:${this.room.slice('study-'.length)}`, text })
			: changing(this.#counter, 'text', seen, text);
	}

	#making(): Act[] {
		const random = this.#random;
		const label = `label ${random.below(100)}`;
		const colour = random.pick(hues) ?? 'blue';
		const shared = random.chance(0.3) ? random.pick(this.#common.codes) : undefined;
		if (shared) return [creating(shared, { label, colour, place: random.below(100) })];
		return random.chance(0.3)
			? [creating(`folder:${random.id()}`, { label })]
			: [creating(`code:${random.id()}`, { label, colour })];
	}

	#deleting({ id, f }: Seen): Act {
		return this.#random.chance(0.5)
			? { id, kind: 'delete', fields: { label: { from: f['label'] ?? null } } }
			: { id, kind: 'delete' };
	}

	#editing({ id, f }: Seen): Act {
		const name = this.#random.pick(['label', 'definition', 'place']) ?? 'label';
		const some = this.#random.below(1e6);
		const to: Json = name === 'place' ? some : `${name} ${some}`;
		return changing(id, name, f[name] ?? null, name !== 'label' && this.#random.chance(0.15) ? null : to);
	}

	#undoing(): Doing | undefined {
		const undoable = this.done.slice(-10).filter(({ acts }) => acts.every(({ id }) => id !== this.#counter));
		const change = this.#random.pick(undoable);
		return change && { acts: inverse(change), undoes: change.id };
	}

	/** Takes one of the values that lie beside a field, or keeps the one that stands. */
	#settling(codes: readonly Seen[]): Act[] {
		const found = this.#random.pick(codes.filter(({ alt }) => alt));
		const [name, others] = Object.entries(found?.alt ?? {})[0] ?? [];
		if (!found || name === undefined || !others) return [];
		const from = found.f[name] ?? null;
		const to = this.#random.chance(0.5) ? (this.#random.pick(others)?.value ?? null) : from;
		const settled = others.map(({ change }) => change);
		return [{ id: found.id, kind: 'update', fields: { [name]: { from, to } }, settles: { [name]: settled } }];
	}

	/** Lays a folder under another, or merges a code into another; now and then that would close a circle. */
	#leading(list: readonly Seen[], field: 'parent' | 'into'): Act[] {
		const [from, to] = this.#random.shuffled(list);
		return from && to ? [changing(from.id, field, from.f[field] ?? null, to.id)] : [];
	}

	#look(n: number, tab: Mirror): void {
		const now = Number(tab.get(this.#counter)?.f['text'] ?? 0);
		const before = this.#seen[n] ?? 0;
		if (now < before) this.faults.push(`saw ${now} after ${before} in tab ${n}`);
		this.#seen[n] = now;
	}
}
