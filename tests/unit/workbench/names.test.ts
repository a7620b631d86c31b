import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '#lib/domain/ids.ts';
import { nameOf, RealNames } from '#lib/workbench/names.svelte.ts';
import { aStudy, newId } from '../../support/rooms.ts';

const p4: ParticipantId = `participant:${newId()}`;
const p5: ParticipantId = `participant:${newId()}`;
const grethe = { name: 'Grethe Rask', title: 'overlæge', note: 'ringer helst' };
const shown = () => Response.json({ names: [{ participant: p4, name: grethe }], damaged: [p5] });
const written = (name: string, title = '', employer = '') => ({ name, title, employer });

/** What the server answers in turn, and what it was asked. An answer may be held back until the test lets it go. */
function asking(...answers: (Response | Error | Promise<Response>)[]) {
	const asked: (readonly [method: string, body: unknown])[] = [];
	const names = new RealNames(aStudy, (address, init) => {
		expect(address).toBe(`/names/${aStudy.slice('study-'.length)}`);
		const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
		asked.push([init?.method ?? 'GET', body]);
		const answer = answers.shift() ?? new Error('asked too often');
		return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
	});
	return { names, asked };
}

function held() {
	let give: (response: Response) => void = () => undefined;
	const answer = new Promise<Response>((resolve) => (give = resolve));
	return { answer, give: (response: Response) => give(response) };
}

const done = () => new Response(null, { status: 204 });

describe('real names', () => {
	test('are asked for only when she wants to see them, and gone when she has', async () => {
		const { names, asked } = asking(shown());
		expect([asked, names.showing, names.of(p4)]).toEqual([[], { is: 'hidden' }, undefined]);
		await names.show();
		expect([names.showing, names.of(p4), names.of(p5), names.isDamaged(p5)]).toEqual([
			{ is: 'shown' },
			grethe,
			undefined,
			true
		]);
		await names.hide();
		expect([names.showing, names.of(p4), names.isDamaged(p5)]).toEqual([{ is: 'hidden' }, undefined, false]);
		expect(asked).toHaveLength(1);
	});

	test.each([
		[new TypeError('no network'), 'offline'],
		[new Response(null, { status: 401 }), 'signed-out'],
		[new Response(null, { status: 404 }), 'not-hers'],
		[new Response(null, { status: 500 }), 'fault'],
		[new Response('<!doctype html>'), 'fault']
	])('that cannot be had are said to be so', async (answer, why) => {
		const { names } = asking(answer);
		await names.show();
		expect(names.showing).toEqual({ is: 'not-shown', why });
	});

	test('that arrive when the page has been left are not taken', async () => {
		const { answer, give } = held();
		const { names } = asking(answer);
		const showing = names.show();
		names.forget();
		give(shown());
		await showing;
		expect([names.showing, names.of(p4)]).toEqual([{ is: 'hidden' }, undefined]);
	});
});

describe('a name she writes', () => {
	test('is being saved until the server has it, keeps its note, and is then shown', async () => {
		const { answer, give } = held();
		const { names, asked } = asking(shown(), answer);
		await names.show();
		const saving = names.save(p4, written(' Grethe  Holm ', 'læge'));
		expect([names.saving(p4), names.of(p4)]).toEqual([{ is: 'saving' }, grethe]);
		give(done());
		await saving;
		const name = { name: 'Grethe Holm', title: 'læge', note: 'ringer helst' };
		expect(asked[1]).toEqual(['POST', { participant: p4, name }]);
		expect([names.saving(p4), names.of(p4)]).toEqual([{ is: 'saved' }, name]);
	});

	test('is what the server has only as long as it says the same', async () => {
		const { names } = asking(shown(), done());
		await names.show();
		const has = (id: ParticipantId, one: ReturnType<typeof written>) => names.has(id, one);
		expect([has(p4, written('Grethe Rask ', 'overlæge')), has(p4, written('Grethe Rask'))]).toEqual([true, false]);
		expect([has(p4, written('')), has(p4, written('', 'overlæge'))]).toEqual([false, false]);
		expect([has(p5, written('')), has(p5, written('Niels')), has(p5, written('', 'læge'))]).toEqual([
			true,
			false,
			false
		]);
	});

	test('with every line empty is erased', async () => {
		const { names, asked } = asking(shown(), done());
		await names.show();
		await names.save(p4, written(' '));
		expect(asked[1]).toEqual(['POST', { participant: p4, name: null }]);
		expect([names.saving(p4), names.of(p4)]).toEqual([{ is: 'saved' }, undefined]);
	});

	test('that takes the place of a damaged one is damaged no more', async () => {
		const { names } = asking(shown(), done());
		await names.show();
		await names.save(p5, written('Niels Holm'));
		expect([names.isDamaged(p5), names.of(p5)]).toEqual([false, { name: 'Niels Holm' }]);
	});

	test.each([
		[new TypeError('no network'), 'offline'],
		[new Response(null, { status: 401 }), 'signed-out'],
		[new Response(null, { status: 404 }), 'not-hers'],
		[new Response(null, { status: 500 }), 'fault'],
		[new Response(null, { status: 400 }), 'invalid'],
		[new Response(null, { status: 409 }), 'gone']
	])('and that was not saved is said to be so, and is not hidden away', async (answer, why) => {
		const { names } = asking(shown(), answer, done());
		await names.show();
		await names.save(p4, written('Grethe Holm'));
		expect([names.saving(p4), names.of(p4)]).toEqual([{ is: 'not-saved', why }, grethe]);
		await names.hide();
		expect(names.showing).toEqual({ is: 'shown' });
		await names.save(p4, written('Grethe Holm'));
		await names.hide();
		expect(names.showing).toEqual({ is: 'hidden' });
	});

	test('without a name is not sent', async () => {
		const { names, asked } = asking(shown());
		await names.show();
		await names.save(p4, written('', 'overlæge'));
		expect(names.saving(p4)).toEqual({ is: 'not-saved', why: 'nameless' });
		expect(asked).toHaveLength(1);
	});

	test('while another is under way waits for it; of several the last one counts', async () => {
		const { answer, give } = held();
		const { names, asked } = asking(shown(), answer, done());
		await names.show();
		const saving = [written('G'), written('Gr'), written('Gre')].map((one) => names.save(p4, one));
		give(done());
		await Promise.all(saving);
		expect(asked.slice(1).map(([, body]) => body)).toEqual([
			{ participant: p4, name: { name: 'G', note: 'ringer helst' } },
			{ participant: p4, name: { name: 'Gre', note: 'ringer helst' } }
		]);
		expect(names.of(p4)).toEqual({ name: 'Gre', note: 'ringer helst' });
	});

	test('is saved before the names are hidden', async () => {
		const { answer, give } = held();
		const { names } = asking(shown(), answer);
		await names.show();
		void names.save(p4, written('Grethe Holm'));
		const hiding = names.hide();
		expect(names.showing).toEqual({ is: 'shown' });
		give(done());
		await hiding;
		expect(names.showing).toEqual({ is: 'hidden' });
	});
});

test('what she writes becomes a name, nothing, or a title that nobody has', () => {
	expect(nameOf(written('  Inger\n Madsen ', ' leder ', 'Nordby '), undefined)).toEqual({
		name: 'Inger Madsen',
		title: 'leder',
		employer: 'Nordby'
	});
	expect(nameOf(written(' ', '', ' '), 'ringer helst')).toBeNull();
	expect(nameOf(written('', '', 'Nordby'), undefined)).toBe('nameless');
});
