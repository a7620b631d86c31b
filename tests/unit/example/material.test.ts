import { describe, expect, test } from 'vitest';
import { canonicalText, countWords } from '#lib/domain/text/canonical.ts';
import { layOutMaterial } from '../../../src/example/lay-out-material.ts';
import { materials } from '../../../src/example/materials.ts';
import { participants, people } from '../../../src/example/people.ts';
import { texts } from './placed.ts';

const ofKind = (...kinds: string[]) => materials.filter(({ kind }) => kinds.includes(kind));
const interviews = ofKind('interview', 'group-interview');

describe('the material', () => {
	test('is of the kinds and the number that a study of this sort has', () => {
		expect(interviews.length).toBeGreaterThanOrEqual(8);
		expect(ofKind('group-interview')).toHaveLength(1);
		expect(ofKind('workshop')).toHaveLength(2);
		expect(ofKind('desk-research')).toHaveLength(3);
		expect(ofKind('practice-example')).toHaveLength(2);
		expect(new Set(materials.map(({ key }) => key)).size).toBe(materials.length);
		expect(new Set(interviews.map(({ exactness }) => exactness))).toEqual(
			new Set(['verbatim', 'partly-verbatim', 'notes'])
		);
	});

	test.each(interviews.map(({ key }) => key))('%s has 1,200 words or more', (key) => {
		expect(countWords(texts.get(key) ?? '')).toBeGreaterThanOrEqual(1200);
	});

	test('has more informants than interviews, three of them in one group', () => {
		const informants = interviews.flatMap(({ speakers }) => speakers.filter(({ role }) => role === 'informant'));
		expect(informants.length).toBeGreaterThan(interviews.length);
		const [group] = ofKind('group-interview');
		expect(group?.speakers.filter(({ role }) => role === 'informant')).toHaveLength(3);
	});

	test('is written in canonical form, so that a quote is found as it stands', () => {
		for (const material of materials) {
			const paragraphs =
				'turns' in material
					? material.turns.map(({ text }) => text)
					: material.blocks.flatMap(({ heading, text }) => (heading === undefined ? [text] : [heading, text]));
			expect(texts.get(material.key)).toBe(paragraphs.join('\n'));
			for (const text of paragraphs) expect(text).toBe(canonicalText(text));
		}
	});

	test('gives every turn to a speaker who is told, and every informant a turn', () => {
		for (const material of materials) {
			if (!('turns' in material)) continue;
			const labels = new Set(material.speakers.map(({ label }) => label));
			expect(new Set(material.turns.map(({ speaker }) => speaker))).toEqual(labels);
		}
	});

	test('has a heading for every table of a workshop, pages in reports and the four fields in practice examples', () => {
		for (const material of materials) {
			if ('turns' in material) continue;
			const headings = material.blocks.flatMap(({ heading }) => heading ?? []);
			if (material.kind === 'workshop')
				expect(headings).toEqual(expect.arrayContaining(material.speakers.map(({ label }) => label)));
			if (material.kind === 'desk-research') {
				const pages = material.blocks.flatMap(({ page }) => page ?? []);
				expect(pages.length).toBeGreaterThanOrEqual(6);
				expect(pages).toEqual(pages.toSorted((a, b) => a - b));
				expect(layOutMaterial(material).starts.filter(({ kind }) => kind === 'page')).toHaveLength(pages.length);
			}
			if (material.kind === 'practice-example')
				expect(headings).toEqual(['Baggrund og formål', 'Aktiviteter', 'Erfaringer', 'Anbefalinger']);
		}
	});

	test('marks as word for word only what stands there, and only in notes', () => {
		for (const { key, exactness, verbatim } of materials) {
			for (const passage of verbatim ?? []) expect(texts.get(key)).toContain(passage);
			if (verbatim) expect(exactness).not.toBe('verbatim');
		}
	});

	test('shares no eight words in a row between two sources', () => {
		const elements = [
			'de faglige indsatser og deres tilrettelæggelse herunder tilgængelighed kapacitet og organisering',
			'samarbejde på tværs af sektorer og aktører'
		];
		const seen = new Map<string, string>();
		const shared: string[] = [];
		for (const [key, text] of texts) {
			const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
			for (let at = 0; at + 8 <= words.length; at++) {
				const run = words.slice(at, at + 8).join(' ');
				const before = seen.get(run);
				if (before !== undefined && before !== key && !elements.some((element) => element.includes(run)))
					shared.push(`${before} and ${key}: ${run}`);
				seen.set(run, key);
			}
		}
		expect(shared).toEqual([]);
	});
});

describe('the people', () => {
	const inTheMaterial = new Set(
		materials.flatMap(({ speakers }) => speakers.flatMap(({ participant }) => participant ?? []))
	);

	test('are two researchers, an author and a reviewer', () => {
		expect(people.map(({ role }) => role).toSorted()).toEqual(['author', 'researcher', 'researcher', 'reviewer']);
		for (const material of interviews) {
			const interviewer = 'interviewer' in material ? material.interviewer : undefined;
			expect(people.find(({ key }) => key === interviewer)?.role).toBe('researcher');
		}
	});

	test('who took part are ten or more, all of them in the material', () => {
		expect(participants.length).toBeGreaterThanOrEqual(10);
		expect(new Set(participants.map(({ pseudonym }) => pseudonym)).size).toBe(participants.length);
		expect(inTheMaterial).toEqual(new Set(participants.map(({ key }) => key)));
	});

	test('are printed with name and title when they are three of the experts', () => {
		const named = participants.filter(({ naming }) => naming === 'name-and-title');
		expect(named).toHaveLength(3);
		for (const { named: line } of named) expect(line).toBeDefined();
		for (const { naming, named: line } of participants) if (line) expect(naming).toBe('name-and-title');
	});

	test('are not named when they are patients or relatives', () => {
		const lay = participants.filter(({ role }) => /patient|pårørende/i.test(role));
		expect(lay.length).toBeGreaterThanOrEqual(8);
		for (const { naming, named, sector } of lay) {
			expect(['none', 'pseudonym']).toContain(naming);
			expect(named).toBeUndefined();
			expect(sector).toBeUndefined();
		}
	});

	test('bear no real name in any source', () => {
		const names = participants.flatMap(({ named }) => named?.name.split(/[ -]/) ?? []);
		expect(names.length).toBeGreaterThanOrEqual(6);
		for (const [key, text] of texts) {
			const words = new Set(text.match(/\p{L}+/gu));
			for (const name of names) expect(words.has(name), `${name} in ${key}`).toBe(false);
		}
	});
});
