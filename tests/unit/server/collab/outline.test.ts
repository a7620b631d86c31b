import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { outline } from '#lib/domain/records/draft.ts';
import { fits } from '#lib/domain/fields.ts';
import { draftOutline } from '#lib/server/collab/draft-outline.ts';
import { newId } from '../../../support/rooms.ts';
import { Hand, schema } from './hand.ts';
import { aWorld, type World } from './world.ts';
import { until, Writer } from './writer.ts';

const finding = `released-finding:${newId()}:${newId()}`;

const provision = (attrs: Readonly<Record<string, unknown>>, words: string, findings: readonly string[] = []) =>
	schema.node('provision', attrs, [
		schema.node('statement', { id: 's' }, schema.text(words)),
		schema.node('rationale', null, [schema.node('paragraph')]),
		schema.node(
			'basis',
			null,
			findings.map((one, i) => schema.node('basisLink', { id: `l${i}`, finding: one }))
		)
	]);

async function outlineIn({ house, standard, draft }: World): Promise<unknown> {
	const entry = await house.rooms.room(standard).records.get(`outline:${draft.slice('draft:'.length)}`);
	return entry?.f['provisions'];
}

test('the outline follows what is written, with numbers by element and order', async () => {
	const world = await aWorld();
	const anna = await new Writer(world, 'Anna').synced();
	const read = async (): Promise<unknown> => {
		await anna.saved();
		await world.house.relay.textOf(world.standard, world.draft);
		return outlineIn(world);
	};
	expect(await read()).toEqual([]);
	const hand = new Hand(anna.doc);
	hand.act((tr) =>
		tr.insert(tr.doc.content.size, [
			provision({ id: 'a', element: 2, municipality: true, generalPractice: true }, 'Kommunen skal lytte.', [
				finding,
				finding
			]),
			provision({ id: 'b', element: 2, obligation: 'recommendation' }, 'Lægen bør komme.'),
			provision({ id: 'c', element: 0 }, 'Alle skal vide det.')
		])
	);
	const written = [
		{
			id: 'a',
			number: 'K2.1',
			obligation: 'requirement',
			element: 2,
			sectors: ['municipality', 'general-practice'],
			statement: 'Kommunen skal lytte.',
			findings: [finding]
		},
		{
			id: 'b',
			number: 'A2.2',
			obligation: 'recommendation',
			element: 2,
			sectors: [],
			statement: 'Lægen bør komme.',
			findings: []
		},
		{
			id: 'c',
			number: 'K0.1',
			obligation: 'requirement',
			element: 0,
			sectors: [],
			statement: 'Alle skal vide det.',
			findings: []
		}
	];
	expect(await read()).toEqual(written);
	expect(fits(outline.fields, { provisions: written })).toBe(true);
	hand.typeAt('altid ', 'lytte');
	expect(await read()).toMatchObject([{ statement: 'Kommunen skal altid lytte.' }, {}, {}]);
});

test('the outline is written by itself, some time after the words are stored', async () => {
	const world = await aWorld();
	const anna = await new Writer(world, 'Anna').synced();
	new Hand(anna.doc).act((tr) => tr.insert(0, provision({ id: 'a', element: 1 }, 'Der skal være ro.')));
	let seen: unknown = [];
	await until(() => {
		void outlineIn(world).then((found) => (seen = found));
		return JSON.stringify(seen).includes('Der skal være ro.');
	});
});

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element with attributes of any kind, as a browser of whatever program may have made it. */
function element(name: string, attributes: Attributes, children: Y.XmlElement[] = []): Y.XmlElement {
	const made = new Y.XmlElement(name);
	const open: Y.XmlElement<Record<string, string | number | boolean>> = made;
	for (const [attribute, value] of Object.entries(attributes)) open.setAttribute(attribute, value);
	made.insert(0, children);
	return made;
}

test('a provision that cannot be read is left out, and takes no number', () => {
	const fragment = new Y.Doc().getXmlFragment('draft');
	const good = { id: 'x', obligation: 'requirement', element: 4 };
	const links = ['finding:1', 7, finding].map((one) => element('basisLink', { finding: one }));
	fragment.push([
		...[
			{ ...good, id: '' },
			{ ...good, id: 'y'.repeat(61) },
			{ ...good, id: 7 },
			{ ...good, obligation: 'wish' },
			{ ...good, element: 12 },
			{ id: 'x', obligation: 'requirement' }
		].map((attributes) => element('provision', attributes)),
		element('provision', { ...good, municipality: 'yes' }, [element('basis', {}, links)]),
		// Pasted, and not yet given an id of its own.
		element('provision', good)
	]);
	expect(draftOutline(fragment)).toEqual([
		{ ...good, number: 'K4.1', sectors: [], statement: '', findings: [finding] },
		{ ...good, number: 'K4.2', sectors: [], statement: '', findings: [] }
	]);
});
