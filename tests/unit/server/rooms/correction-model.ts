import type { VersionId } from '#lib/domain/ids.ts';
import type { Operation } from '#lib/domain/text/operations.ts';

/**
 * A text as a row of words and the gaps between them, each knowing which correction it is from. What the server works
 * out from offsets must come to what is worked out here from slots alone.
 */
export interface Slot {
	readonly text: string;
	/** The correction that wrote it; empty for the first version. */
	readonly by: string;
}

export type Slots = readonly Slot[];

/** New words for a slot; no two of one correction stand side by side. */
export type Edits = ReadonlyMap<number, string>;

/** Words, spaces and line feeds of a first version. */
export function slotsOf(text: string): Slots {
	return (text.match(/\n| |[^\n ]+/g) ?? []).map((one) => ({ text: one, by: '' }));
}

export const textOf = (slots: Slots): string => slots.map(({ text }) => text).join('');

export function offsetOf(slots: Slots, slot: number): number {
	return textOf(slots.slice(0, slot)).length;
}

export function operationsOf(slots: Slots, edits: Edits): Operation[] {
	return [...edits]
		.sort(([a], [b]) => a - b)
		.map(([slot, ins]) => ({ at: offsetOf(slots, slot), del: slots[slot]?.text.length ?? 0, ins }));
}

export function edited(slots: Slots, edits: Edits, by: string): Slots {
	return slots.map((slot, i) => {
		const text = edits.get(i);
		return text === undefined ? slot : { text, by };
	});
}

const sameAt = (a: Slots, b: Slots, slot: number): boolean => a[slot]?.by === b[slot]?.by;

/** Nobody has touched a slot or its neighbours between two states. */
export function isUntouched(a: Slots, b: Slots, slot: number): boolean {
	return [slot - 1, slot, slot + 1].every((at) => sameAt(a, b, at));
}

/** What a correction or its undoing would write, by slot, and which of it may be written as well as not. */
interface Coming {
	readonly sure: ReadonlyMap<number, Slot>;
	readonly open: ReadonlyMap<number, Slot>;
}

/** Every text that may come of it. */
export function outcomes(head: Slots, { sure, open }: Coming): Slots[] {
	const written = (slots: Slots, edits: ReadonlyMap<number, Slot>): Slots =>
		slots.map((slot, i) => edits.get(i) ?? slot);
	return [...open].reduce<Slots[]>(
		(all, one) => all.flatMap((slots) => [slots, written(slots, new Map([one]))]),
		[written(head, sure)]
	);
}

/** What the model knows of the versions of a source. */
export class Model {
	readonly slots = new Map<VersionId, Slots>();
	/** The head line, oldest first. */
	readonly line: VersionId[];
	/**
	 * Slots that were once put back. Whoever goes on from a side version of that time may be held to have met what was put
	 * back, so what comes to such a place may be taken in or listed: nothing more is promised.
	 */
	readonly #putBack = new Set<number>();

	constructor(first: VersionId, text: string) {
		this.slots.set(first, slotsOf(text));
		this.line = [first];
	}

	get head(): VersionId {
		const last = this.line.at(-1);
		if (!last) throw new Error('a source has a version');
		return last;
	}

	of(version: VersionId): Slots {
		const slots = this.slots.get(version);
		if (!slots) throw new Error(`${version} is not known`);
		return slots;
	}

	/** The version before one of the head line. */
	before(version: VersionId): VersionId | undefined {
		return this.line[this.line.indexOf(version) - 1];
	}

	/** A correction made on `seen`: what touches what others did since stays out. */
	arriving(seen: Slots, edits: Edits, by: string): Coming {
		const writes = [...edits].map(([slot, text]) => [slot, { text, by }] as const);
		return this.#coming(writes, seen);
	}

	/** What a version of the head line did, taken back. */
	takingBack(target: VersionId): Coming {
		const [before, after] = [this.of(this.before(target) ?? target), this.of(target)];
		const changed = before.flatMap((was, slot) => (sameAt(before, after, slot) ? [] : [[slot, was] as const]));
		const coming = this.#coming(changed, after);
		for (const [slot] of changed) this.#putBack.add(slot);
		return coming;
	}

	#coming(writes: readonly (readonly [number, Slot])[], seen: Slots): Coming {
		const head = this.of(this.head);
		const free = writes.filter(([slot]) => isUntouched(seen, head, slot));
		const isOpen = ([slot]: readonly [number, Slot]) => [-1, 0, 1].some((near) => this.#putBack.has(slot + near));
		return { sure: new Map(free.filter((one) => !isOpen(one))), open: new Map(free.filter(isOpen)) };
	}

	/** The head has moved. */
	moved(head: VersionId, slots: Slots): void {
		this.slots.set(head, slots);
		this.line.push(head);
	}
}
