import { describe, expect, test } from 'vitest';
import { focusAreas, themes } from '../../../src/example/analysis.ts';
import { findings } from '../../../src/example/findings.ts';
import { layOutMaterial } from '../../../src/example/lay-out-material.ts';
import { materials } from '../../../src/example/materials.ts';
import { participants } from '../../../src/example/people.ts';
import { byKey, placed } from './placed.ts';

const themeKeys = new Set<string>(themes.map(({ key }) => key));
const quotes = findings.flatMap(({ quotes: ofFinding }) => ofFinding);

describe('the themes', () => {
	test('are six or more, and what was set aside is kept with its reason', () => {
		expect(themes.filter(({ status }) => status !== 'set-aside').length).toBeGreaterThanOrEqual(6);
		expect(new Set(themes.map(({ status }) => status))).toEqual(
			new Set(['candidate', 'reviewed', 'defined', 'set-aside'])
		);
		for (const theme of themes) if (theme.status === 'set-aside') expect(theme.reason).not.toBe('');
	});

	test('go on from the opening of the sentence', () => {
		for (const { pattern } of themes) {
			expect(pattern).not.toMatch(/^fanger/);
			expect(pattern).toMatch(/^\p{Ll}.*\.$/u);
		}
	});

	test('rest on extracts that are there and on codes that these bear, more or less', () => {
		for (const { name, codes, extracts } of themes) {
			expect(extracts.filter((key) => !byKey.has(key))).toEqual([]);
			const borne = extracts.filter((key) => codes.some((code) => code === byKey.get(key)?.code));
			expect(borne.length / extracts.length, name).toBeGreaterThan(0.5);
		}
	});
});

describe('the focus areas', () => {
	test('are two and gather what is there', () => {
		expect(focusAreas).toHaveLength(2);
		for (const { themes: gathered, findings: keys } of focusAreas) {
			expect(gathered.filter((key) => !themeKeys.has(key))).toEqual([]);
			expect(keys.filter((key) => !findings.some((finding) => finding.key === key))).toEqual([]);
		}
	});
});

describe('the findings', () => {
	test('are fifteen claims, each under a theme that stands', () => {
		expect(findings).toHaveLength(15);
		expect(new Set(findings.map(({ key }) => key)).size).toBe(15);
		const standing = new Set<string>(themes.filter(({ status }) => status !== 'set-aside').map(({ key }) => key));
		expect(new Set(findings.map(({ theme }) => theme))).toEqual(standing);
	});

	test('rest on extracts that are there, and none speaks both for and against', () => {
		for (const { key, supporting, contradicting } of findings) {
			expect([...supporting, ...contradicting].filter((extract) => !byKey.has(extract))).toEqual([]);
			expect(supporting.length, key).toBeGreaterThanOrEqual(3);
			expect(contradicting.length, key).toBeGreaterThanOrEqual(1);
			expect(new Set([...supporting, ...contradicting]).size).toBe(supporting.length + contradicting.length);
			expect(new Set(supporting.map((extract) => byKey.get(extract)?.source)).size, key).toBeGreaterThanOrEqual(3);
		}
	});

	test('are linked to the elements 0 to 9, of which one at least stays empty', () => {
		const linked = new Set(findings.flatMap(({ elements }) => elements));
		for (const element of linked) expect(element).toBeLessThanOrEqual(9);
		expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((element) => !linked.has(element as 0))).toEqual([6]);
		for (const { elements } of findings) expect(elements.length).toBeGreaterThan(0);
	});

	test('have quotes of every state of approval, and some are held back', () => {
		expect(new Set(quotes.map(({ approval }) => approval.status))).toEqual(
			new Set(['draft', 'approved', 'approved-as-corrected'])
		);
		const answered = quotes.flatMap(({ approval }) => (approval.status === 'draft' ? [] : [approval.how]));
		expect(new Set(answered)).toEqual(new Set(['mail', 'telephone', 'meeting']));
		expect(new Set(findings.map(({ release }) => release.released))).toEqual(new Set([true, false]));
		for (const { release } of findings) expect(release.on !== undefined).toBe(release.released);
	});

	test('quote the words of their extracts in order, with […] where some were left out', () => {
		for (const { extract, wording } of quotes) {
			const words = byKey.get(extract)?.quote ?? '';
			let at = 0;
			for (const piece of wording.split('[…]').map((part) => part.trim())) {
				const found = words.indexOf(piece, at);
				expect(found, `${extract}: ${piece}`).toBeGreaterThanOrEqual(at);
				at = found + piece.length;
			}
		}
	});

	test('quote only extracts that speak for or against them, approved by who said them', () => {
		for (const { supporting, contradicting, quotes: ofFinding, release } of findings)
			for (const { extract, approval } of ofFinding) {
				expect([...supporting, ...contradicting]).toContain(extract);
				if (approval.status === 'draft') continue;
				const source = materials.find(({ key }) => key === byKey.get(extract)?.source);
				expect(source?.speakers.map(({ participant }) => participant)).toContain(approval.by);
				expect(participants.map(({ key }) => key)).toContain(approval.by);
				expect(approval.on >= (source?.date ?? '')).toBe(true);
				if (release.on !== undefined) expect(approval.on <= release.on).toBe(true);
			}
	});

	test('are approved by somebody who speaks in the extract', () => {
		for (const { extract, approval } of quotes) {
			const coding = byKey.get(extract);
			const source = materials.find(({ key }) => key === coding?.source);
			if (approval.status === 'draft' || !coding || !source || !('turns' in source)) continue;
			const turns = layOutMaterial(source).starts.filter((start) => start.kind === 'turn');
			const speaking = turns.filter(
				({ at }, index) => at < coding.end && coding.start < (turns[index + 1]?.at ?? Infinity)
			);
			const label = source.speakers.find(({ participant }) => participant === approval.by)?.label;
			expect(speaking.map(({ speaker }) => speaker)).toContain(label);
		}
	});

	test('have words from notes heard again before they are approved', () => {
		for (const { extract, approval, checkedAgainstRecording } of quotes) {
			const source = materials.find(({ key }) => key === byKey.get(extract)?.source);
			if (source?.exactness !== 'notes' || approval.status === 'draft') continue;
			expect(checkedAgainstRecording, extract).toBeDefined();
			expect((checkedAgainstRecording ?? '') <= approval.on).toBe(true);
		}
	});
});

test('only codings that something points to have a key, and no two have the same', () => {
	const keyed = placed.filter(({ key }) => key !== undefined);
	expect(byKey.size).toBe(keyed.length);
	const pointed = new Set([
		...themes.flatMap(({ extracts }) => extracts as readonly string[]),
		...findings.flatMap(({ supporting, contradicting }) => [...supporting, ...contradicting])
	]);
	expect([...byKey.keys()].filter((key) => !pointed.has(key))).toEqual([]);
});
