import { describe, expect, test } from 'vitest';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import { refusalText, remarkText, sizeText } from '#lib/ui/material/import-words.ts';
import type { ImportRemark, Refusal } from '#lib/workbench/import-files.svelte.ts';

const refusals: readonly Refusal[] = [
	{ code: 'not-what-it-says', name: 'a.docx', looksLike: 'picture' },
	{ code: 'unknown-format', name: 'a.xyz', looksLike: 'unknown' },
	{ code: 'locked' },
	{ code: 'no-text', pages: 12 },
	{ code: 'empty' },
	{ code: 'damaged' },
	{ code: 'too-large', bytes: 73_400_320, limit: 52_428_800 },
	{ code: 'too-long', characters: 2_500_000, limit: 2_000_000 },
	{ code: 'too-many-pages', pages: 2500, limit: 2000 },
	{ code: 'too-much-inside', limit: 104_857_600 },
	{ code: 'too-many-parts', limit: 2000 },
	{ code: 'took-too-long', milliseconds: 60_000 },
	{ code: 'unreadable' },
	{ code: 'fault' },
	{ code: 'not-kept' }
];

const remarks: readonly ImportRemark[] = [
	{ code: 'encoding-guessed', encoding: 'windows-1252' },
	{ code: 'read-as', format: 'pdf' },
	{ code: 'lines-joined', lines: 3 },
	{ code: 'hyphens-removed', count: 3 },
	{ code: 'headers-and-footers-removed', count: 3 },
	{ code: 'pages-joined', count: 3 },
	{ code: 'pages-without-text', pages: [3, 4] },
	{ code: 'pictures-left-out', count: 3 },
	{ code: 'comments-left-out', count: 3 },
	{ code: 'notes-moved-to-end', count: 3 },
	{ code: 'tracked-changes-accepted' },
	{ code: 'front-matter-left-out' },
	{ code: 'times-removed', count: 3 },
	{ code: 'perhaps-speakers', labels: ['Mette'] },
	{ code: 'taken-as-it-is' },
	{ code: 'already-here', title: 'Interview 04' },
	{ code: 'originals-full', megabytes: 500 },
	{ code: 'original-not-kept' }
];

const languages = [
	['da', da],
	['en', en]
] as const;

describe.each(languages)('in %s', (language, say) => {
	const words = { say, number: (n: number) => new Intl.NumberFormat(language).format(n) };

	test.each(refusals)('a file refused as $code is told why, and what to do', (why) => {
		const text = refusalText(words, why);
		expect(text).toMatch(/^\p{Lu}.*[.?]$/su);
		expect(text).not.toMatch(/undefined|NaN|\[object/);
	});

	test.each(remarks)('the remark $code is a whole sentence', (remark) => {
		const text = remarkText(words, remark);
		expect(text).toMatch(/^[\p{Lu}\d].*\.$/su);
		expect(text).not.toMatch(/undefined|NaN|\[object/);
	});

	// The tables of words are held against the codes by the compiler; here, that each has been tried.
	test('every refusal and remark that has words has been tried', () => {
		expect(refusals.map(({ code }) => code).sort()).toEqual(Object.keys(say.material.refusals).sort());
		const said = { ...say.material.remarks, ...say.original.remarks };
		expect(remarks.map(({ code }) => code).sort()).toEqual(Object.keys(said).sort());
	});

	test('every format that is not read has words and advice', () => {
		const looks = ['doc', 'odt', 'rtf', 'xlsx', 'pptx', 'csv', 'html', 'zip', 'picture', 'recording'] as const;
		for (const looksLike of looks) {
			const text = refusalText(words, { code: 'unknown-format', name: 'a', looksLike });
			expect(text).toMatch(/\..+\.$/s);
			expect(text).not.toMatch(/undefined/);
		}
	});
});

test('sizes are no more exact than anybody needs', () => {
	const words = { say: da, number: (n: number) => new Intl.NumberFormat('da').format(n) };
	expect([1, 20_000, 1_500_000, 52_428_800].map((bytes) => sizeText(words, bytes))).toEqual([
		'1 kB',
		'20 kB',
		'1,4 MB',
		'50 MB'
	]);
});
