import { describe, expect, test } from 'vitest';
import { all } from '../../support/xml.ts';
import { elementHeading, finding, findingId, paragraph, provision, rests, words } from './a-standard.ts';
import { within, written } from './written.ts';

describe('the file as a whole', () => {
	test.each([
		['da', 'da-DK', 'Udkast, 2. marts 2026', 'Side '],
		['en', 'en-GB', 'Draft, 2 March 2026', 'Page ']
	] as const)('speaks its standard’s language: %s', async (language, tag, day, page) => {
		const file = await written([], { language });
		const defaults = all(file.part('word/styles.xml'), 'w:docDefaults')[0];
		expect(defaults && all(defaults, 'w:lang')[0]?.attributes['w:val']).toBe(tag);
		expect(within(file, 'Subtitle')).toEqual([day]);
		const footers = [...file.parts].filter(([name]) => /^word\/footer\d/.test(name)).map(([, text]) => text);
		const numbered = footers.filter((text) => text.includes(page));
		expect(numbered.length).toBeGreaterThan(0);
		expect(numbered.every((text) => text.includes('PAGE') && text.includes('NUMPAGES'))).toBe(true);
	});

	test('has title page, contents, and Word’s own styles for headings', async () => {
		const file = await written([]);
		expect(within(file, 'Title')).toEqual(['Kvalitet i basal palliation']);
		const instructions = all(file.body, 'w:instrText').flatMap(({ children }) =>
			children.filter((child) => typeof child === 'string')
		);
		expect(instructions.some((text) => text.startsWith('TOC') && text.includes('1-2'))).toBe(true);
		const styles = all(file.part('word/styles.xml'), 'w:style').map(({ attributes, children }) => [
			attributes['w:styleId'],
			children.flatMap((one) => (typeof one !== 'string' && one.name === 'w:name' ? [one.attributes['w:val']] : []))[0]
		]);
		const named = new Map(styles.map(([id, name]) => [id, name?.toLowerCase()]));
		expect(
			['Title', 'Heading1', 'Heading2', 'Heading3', 'TOC1', 'Quote', 'FootnoteText'].map((id) => named.get(id))
		).toEqual(['title', 'heading 1', 'heading 2', 'heading 3', 'toc 1', 'quote', 'footnote text']);
	});

	test('every style, counter and bookmark that is referred to is there', async () => {
		const file = await written(
			[
				paragraph('Se ', { kind: 'citation', id: '', finding: findingId('nat'), fingerprint: '' }),
				{ kind: 'list', ordered: true, items: [[paragraph('Et')]] },
				provision('a', 1, 'Krav.', { basis: [rests('nat')] })
			],
			{ findings: new Map([[findingId('nat'), finding('Natten er tom')]]) }
		);
		const styles = new Set(
			all(file.part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'])
		);
		const used = ['w:pStyle', 'w:rStyle'].flatMap((name) =>
			all(file.body, name).map(({ attributes }) => attributes['w:val'])
		);
		expect(used.filter((style) => !styles.has(style))).toEqual([]);
		const counters = new Set(
			all(file.part('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId'])
		);
		const counted = all(file.body, 'w:numId').map(({ attributes }) => attributes['w:val']);
		expect(counted.filter((one) => !counters.has(one))).toEqual([]);
		expect(file.references.filter(({ to }) => !file.bookmarks.has(to))).toEqual([]);
	});

	test('notes are Word’s own', async () => {
		const note = (text: string) => ({ kind: 'footnote', id: text, text }) as const;
		const file = await written([paragraph('Et', note('Jf. loven.'), ' to', note('Jf. bekendtgørelsen.'))]);
		expect(file.footnotes).toEqual(['Jf. loven.', 'Jf. bekendtgørelsen.']);
	});

	test('characters that XML does not have are left out, and no address makes the file unreadable', async () => {
		const file = await written([
			paragraph('for\u0001an\u000bdring & <b>'),
			paragraph(words('her', { href: 'https://sst.dk/a b?c="d"' }), words('der', { href: 'javascript:alert(1)' }))
		]);
		const texts = file.paragraphs.map(({ text }) => text);
		expect(texts).toContain('forandring & <b>');
		expect(texts).toContain('herder');
		const targets = all(file.part('word/_rels/document.xml.rels'), 'Relationship')
			.filter(({ attributes }) => attributes['TargetMode'] === 'External')
			.map(({ attributes }) => attributes['Target']);
		expect(targets).toEqual(['https://sst.dk/a%20b?c=%22d%22']);
	});

	test('every part is well-formed', async () => {
		const file = await written([elementHeading(1, 'Målgruppe'), provision('a', 1, 'Krav.')]);
		for (const name of file.parts.keys()) if (/\.(xml|rels)$/.test(name)) expect(file.part(name).name).not.toBe('');
	});
});
