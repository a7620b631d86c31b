import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '#lib/domain/change/change.ts';
import type { PersonId, VersionId } from '#lib/domain/ids.ts';
import { countWords } from '#lib/domain/text/canonical.ts';
import type { Databases } from '#lib/server/databases.ts';
import type { Rooms } from '#lib/server/rooms/rooms.ts';
import { anna, bo, memoryDatabases, owner, someRooms } from '../../../support/rooms.ts';
import { edited, Model, offsetOf, operationsOf, outcomes, textOf, type Slots } from './correction-model.ts';
import { aCorrection, send, stateOf, writeSource } from './correction-world.ts';

const people = [anna, bo, owner] as const;
const text = Array.from({ length: 12 }, (_, i) => `Ord${i} står her${i % 2 === 0 ? '' : ', sagde hun.'}`).join('\n');
const starts = text.split('\n').map((line, i) => ({
	id: `t${i}`,
	kind: 'turn' as const,
	at: text.indexOf(line),
	speaker: i % 2 === 0 ? 'I' : 'P4'
}));

/** Somewhere, 0 to 1, from integers: `fc.double` lies nearly always beside 0. */
const share = fc.integer({ min: 0, max: 999 }).map((n) => n / 1000);
const points = ['intent', 'between', 'written'] as const;

const acts = fc.array(
	fc.record({
		who: fc.nat(people.length - 1),
		/** She sees the head; else she goes on from what she saw last, her own corrections with it. */
		looks: fc.boolean(),
		where: fc.uniqueArray(share, { minLength: 1, maxLength: 3 }),
		/** Takes back one of the corrections that have arrived, instead. */
		undoes: fc.option(share, { freq: 4 }),
		/** It is sent only after so many others have been. */
		late: fc.nat(4),
		twice: fc.boolean(),
		dies: fc.option(fc.record({ at: fc.constantFrom(...points), after: fc.nat(2) }), { freq: 3 })
	}),
	{ minLength: 1, maxLength: 10 }
);

/** Non-touching slots of a text, with other words for each: words for words, space for line feed and back. */
function editsOf(slots: Slots, where: readonly number[], name: string): Map<number, string> {
	const edits = new Map<number, string>();
	for (const at of [...where].sort()) {
		const slot = Math.floor(at * slots.length);
		if ([-1, 0, 1].some((near) => edits.has(slot + near))) continue;
		const was = slots[slot]?.text;
		edits.set(slot, was === ' ' ? '\n' : was === '\n' ? ' ' : `${name}x${slot}`);
	}
	return edits;
}

class Died extends Error {}

/** A server that may die, and is started again over the same databases. */
class Server {
	rooms: Rooms;
	/** How many more times the named point is passed before it dies there. */
	#dies: { readonly at: (typeof points)[number]; after: number } | undefined;
	readonly #databases: Databases = memoryDatabases();

	constructor() {
		this.rooms = this.#started();
	}

	/** Sends until there is an answer, as a browser does. */
	async take(
		person: PersonId,
		change: Change,
		dies?: { readonly at: (typeof points)[number]; readonly after: number }
	) {
		this.#dies = dies && { ...dies };
		for (;;) {
			try {
				const answer = await send(this.rooms, person, change);
				this.#dies = undefined;
				return answer;
			} catch (error) {
				if (!(error instanceof Died)) throw error;
				this.rooms = this.#started();
				await this.rooms.finishOpen();
			}
		}
	}

	#started(): Rooms {
		return someRooms(this.#databases, {
			at: (point) => {
				if (this.#dies?.at !== point || this.#dies.after-- > 0) return;
				this.#dies = undefined;
				throw new Died();
			}
		});
	}
}

test('corrections of several people, on heads and old versions, late, twice and over crashes, come to one text', async () => {
	const seen = { sides: 0, conflicts: 0, undone: 0, died: 0, compared: 0 };
	await fc.assert(
		fc.asyncProperty(acts, share, share, async (script, from, to) => {
			const server = new Server();
			const { id, first } = await writeSource(server.rooms, text, starts);
			const model = new Model(first, text);
			const known = people.map(() => first);
			// Taken back twice, words that were put back by both are flagged, though they stand as they did.
			const undone = new Set<VersionId>();
			/** Corrections on their way, each person's in her order. */
			const waiting: {
				who: number;
				change: Change;
				makes: VersionId;
				arrive: () => Slots[];
				step: (typeof script)[number];
			}[] = [];

			async function deliver(at: number): Promise<void> {
				const [one] = waiting.splice(at, 1);
				if (!one) return;
				const { change, step } = one;
				const person = people[one.who] ?? anna;
				const possible = one.arrive();
				const answer = await server.take(person, change, step.dies ?? undefined);
				if (step.dies) seen.died++;
				if (step.twice) expect(await server.take(person, change)).toEqual(answer);
				expect(answer.verdict).toBe('stored');
				const state = await stateOf(server.rooms, id);
				expect(possible.map(textOf)).toContain(state.text);
				const slots = possible.find((one) => textOf(one) === state.text);
				if (slots && state.head !== model.head) model.moved(state.head, slots);
			}

			for (const [n, step] of script.entries()) {
				const { who } = step;
				// Whose earlier corrections are still on their way has not seen what the server made of them.
				const isFree = !waiting.some((one) => one.who === who);
				if (step.looks && isFree) known[who] = model.head;
				const on = known[who] ?? first;
				const sawn = model.of(on);
				const target =
					step.undoes === null || !isFree ? undefined : model.line[Math.ceil(step.undoes * model.line.length) - 1];
				const before = target && model.before(target);
				if (target && before && !undone.has(target)) {
					seen.undone++;
					undone.add(target);
					const { change, makes } = aCorrection(on, [], { undoes: target });
					const arrive = () => {
						const head = model.of(model.head);
						return outcomes(head, model.takingBack(target));
					};
					waiting.push({ who, change, makes, arrive, step });
				} else {
					const edits = editsOf(sawn, step.where, `n${n}`);
					const { change, makes } = aCorrection(on, operationsOf(sawn, edits));
					model.slots.set(makes, edited(sawn, edits, makes));
					known[who] = makes;
					const arrive = () => {
						const coming = model.arriving(sawn, edits, makes);
						if (model.head !== on) seen.sides++;
						if (coming.sure.size + coming.open.size < edits.size) seen.conflicts++;
						return outcomes(model.of(model.head), coming);
					};
					waiting.push({ who, change, makes, arrive, step });
				}
				while (waiting.length > step.late) {
					// Anybody's first; hers after hers.
					const firsts = waiting.flatMap((one, i) =>
						waiting.findIndex((other) => other.who === one.who) === i ? [i] : []
					);
					await deliver(firsts[n % firsts.length] ?? 0);
				}
			}
			while (waiting.length > 0) await deliver(0);

			const state = await stateOf(server.rooms, id);
			const head = model.of(model.head);
			expect(state.head).toBe(model.head);
			expect(state.alternatives).toBeUndefined();
			expect(state.count).toBe(countWords(textOf(head)));
			expect(model.line.map((version) => state.versions.get(version)?.no)).toEqual(model.line.map((_, i) => i + 1));
			expect(state.versions.get(state.head)?.length).toBe(state.text.length);
			for (const { at } of state.starts) expect(at === 0 || state.text[at - 1] === '\n').toBe(true);
			// A passage that nobody has touched covers exactly its words, on whichever version it was marked.
			for (const [version, slots] of model.slots) {
				const [low = 0, high = 0] = [from, to].map((at) => Math.floor(at * slots.length)).sort((a, b) => a - b);
				const passage = slots.slice(low, high + 1);
				if (passage.some((slot, i) => slot.by !== head[low + i]?.by)) continue;
				const quote = textOf(passage);
				seen.compared++;
				expect(state.place(version, offsetOf(slots, low), quote)).toEqual({ standing: 'sure', words: quote });
			}
		}),
		{ numRuns: 100, endOnFailure: true }
	);
	// What the script does not reach is not tested.
	for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
}, 120_000);
