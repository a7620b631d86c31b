import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAct } from '#lib/domain/change/apply-act.ts';
import type { Act, Answer, ReceivedChange } from '#lib/domain/change/change.ts';
import { overlay, type Waiting } from '#lib/domain/change/overlay.ts';
import { generation, type Entry } from '#lib/domain/entry.ts';
import type { Ulid } from '#lib/domain/ids.ts';
import { anEntry, anna, aTombstone, bo, create, id, received, record, remove, update } from './builders.ts';

const stored = (n: number, rev: string): Answer => ({ id: id(n), verdict: 'stored', revs: { [record]: rev } });
const look = (held: Entry | undefined, ...waiting: Waiting[]) => overlay(held, waiting, record, anna);

describe('a record as she sees it', () => {
	test('is the one in the replica where nothing waits; a tombstone is no record', () => {
		const held = anEntry({ label: 'nat' });
		expect(look(held)).toBe(held);
		expect(look(aTombstone())).toBeUndefined();
		expect(look(undefined)).toBeUndefined();
	});

	test('holds what she has made before anybody knows of it', () => {
		const change = received(1, anna, [create({ label: 'nat', place: null })]);
		expect(look(undefined, { change })).toEqual({
			id: record,
			v: 1,
			by: anna,
			at: change.at,
			received: '',
			ch: [],
			f: { label: 'nat' },
			waiting: true
		});
	});

	test('shows her changes one upon the other, and those of a tombstone not at all', () => {
		const rows = [
			{ change: received(1, anna, [update('label', 'nat', 'aften')]) },
			{ change: received(2, anna, [update('label', 'aften', 'dag')]) },
			{ change: received(3, anna, [update('place', 4, null)]) }
		];
		expect(look(anEntry({ label: 'nat', place: 4 }), ...rows)).toEqual({
			...anEntry({ label: 'dag' }),
			waiting: true
		});
		expect(look(aTombstone(), ...rows)).toBeUndefined();
	});

	test('is gone at once when she deletes it, and back when she makes it anew', () => {
		const rows = [{ change: received(1, anna, [remove()]) }, { change: received(2, anna, [create({ label: 'dag' })]) }];
		expect(look(anEntry({ label: 'nat' }), ...rows.slice(0, 1))).toBeUndefined();
		expect(look(anEntry({ label: 'nat' }), ...rows)?.f).toEqual({ label: 'dag' });
	});

	test('no longer shows beside a field what she has decided on there', () => {
		const other = (n: number) => ({ value: 'aften', by: bo, at: '2026-01-01T00:00:00.000Z', change: id(n) });
		const held = anEntry({ label: 'nat' }, { alt: { label: [other(7), other(8)], place: [other(9)] } });
		const settling: Act = {
			id: record,
			kind: 'update',
			fields: { label: { from: 'nat', to: 'dag' } },
			settles: { label: [id(7)] }
		};
		const change = received(1, anna, [settling]);
		expect(look(held, { change })?.alt).toEqual({ label: [other(8)], place: [other(9)] });
	});

	test('keeps an answered Change until the replica has come as far as its revision', () => {
		const row = { change: received(1, anna, [update('label', 'nat', 'aften')]), answer: stored(1, '3-c') };
		expect(look(anEntry({ label: 'nat' }, { rev: '2-b' }), row)?.f).toEqual({ label: 'aften' });
		const [arrived, further] = ['3-c', '10-j'].map((rev) => anEntry({ label: 'dag' }, { rev }));
		expect(look(arrived, row)).toBe(arrived);
		expect(look(further, row)).toBe(further);
	});

	test('yields to a tombstone that has come as far', () => {
		const row = { change: received(1, anna, [create({ label: 'nat' })]), answer: stored(1, '1-a') };
		expect(look(aTombstone(), row)).toBeUndefined();
	});

	test('yields record by record, so that a Change may arrive in two pulls', () => {
		const other = `code:${id(2)}` as const;
		const change = received(1, anna, [update('label', 'a', 'b'), update('label', 'a', 'b', other)]);
		const answer: Answer = { id: change.id, verdict: 'stored', revs: { [record]: '2-b', [other]: '2-b' } };
		const arrived = anEntry({ label: 'b' }, { rev: '2-b' });
		expect(look(arrived, { change, answer })).toBe(arrived);
		const late = anEntry({ label: 'a' }, { id: other });
		expect(overlay(late, [{ change, answer }], other, anna)).toEqual({ ...late, f: { label: 'b' }, waiting: true });
	});

	test('loses a refused Change at once, and keeps one that is to be sent later', () => {
		const change = received(1, anna, [update('label', 'nat', 'aften')]);
		const held = anEntry({ label: 'nat' });
		expect(look(held, { change, answer: { id: change.id, verdict: 'refused', why: { code: 'role' } } })).toBe(held);
		expect(look(held, { change, answer: { id: change.id, verdict: 'later' } })?.f).toEqual({ label: 'aften' });
	});
});

/** A server with one record, a replica, an outbox; each step is one thing that may happen next. */
function aWorld() {
	let server: Entry = anEntry({ label: 0 });
	let held: Entry = server;
	let rows: Waiting[] = [];
	let made = 0;
	const answers = new Map<Ulid, Answer>();
	let pull: { readonly page: Entry; readonly answered: readonly Ulid[] } | undefined;

	const see = () => Number(overlay(held, rows, record, anna)?.f['label']);
	function write(change: ReceivedChange): void {
		for (const act of change.acts) {
			const applied = applyAct(server, act, change);
			server = applied.changed ? { ...applied.entry, rev: `${generation(server.rev) + 1}-x` } : applied.entry;
		}
	}
	const steps = {
		acts() {
			made += 1;
			rows = [...rows, { change: received(made, anna, [update('label', see(), made)]) }];
		},
		/** The server takes up her first Change that it does not know. */
		takesUp() {
			const next = rows.find(({ change }) => !answers.has(change.id));
			if (!next) return;
			write({ ...next.change, by: anna, received: next.change.at });
			answers.set(next.change.id, { id: next.change.id, verdict: 'stored', revs: { [record]: server.rev ?? '' } });
		},
		answers() {
			const next = rows.find(({ answer }) => !answer);
			const answer = next && answers.get(next.change.id);
			if (answer) rows = rows.map((row) => (row === next ? { ...row, answer } : row));
		},
		colleague() {
			write(
				received(1000 + answers.size + generation(server.rev), bo, [update('place', server.f['place'] ?? null, made)])
			);
		},
		pullBegins() {
			pull ??= { page: server, answered: rows.flatMap(({ change, answer }) => (answer ? [change.id] : [])) };
		},
		pullEnds() {
			if (!pull) return;
			const { page, answered } = pull;
			held = page;
			rows = rows.filter(({ change }) => !answered.includes(change.id));
			pull = undefined;
		}
	};
	return { see, steps, made: () => made };
}

test('what she sees never steps back, however acts, answers and pulls fall among each other', () => {
	const names = ['acts', 'takesUp', 'answers', 'colleague', 'pullBegins', 'pullEnds'] as const;
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...names), { maxLength: 60 }), (played) => {
			const world = aWorld();
			for (const name of played) {
				world.steps[name]();
				expect(world.see()).toBe(world.made());
			}
		}),
		{ numRuns: 400 }
	);
});
