import { describe, expect, test } from 'vitest';
import { guessLanguage } from '#lib/importers/guess.ts';
import { read } from '../../fixtures/importers/reading.ts';

const dialogue = 'I: Sover du?\nP1: Nej, det gør jeg ikke.\nI: Nå.\nP1: Nej.';

describe('the kind of a source', () => {
	test.each([
		['interview_3.txt', 'Hun sagde, at natten er lang.', 'interview'],
		['fokusgruppe-nord.txt', dialogue, 'group-interview'],
		['Workshop om søvn.txt', 'Alle var der.', 'workshop'],
		['praksiseksempel 2.txt', 'Et sted i byen.', 'practice-example'],
		['høringssvar.txt', 'Vi er enige.', 'statement'],
		['feltnoter.txt', 'Kl. 3. Stille.', 'field-note'],
		['spørgeskema.txt', 'Ja.', 'survey'],
		['oplæg.md', 'Ja.', 'slides'],
		['søvn i tal.txt', 'I rapporten står der meget.', 'desk-research'],
		['a.txt', dialogue, 'interview'],
		['a.txt', `${dialogue}\nP2: Jo.\nP3: Jo.`, 'group-interview'],
		['a.txt', `Workshop den 3. maj\n${dialogue}`, 'workshop']
	])('%s, %s', async (name, text, kind) => {
		expect((await read(name, text)).kind).toBe(kind);
	});
});

describe('the exactness of a source', () => {
	test.each([
		['interview.txt', dialogue, 'verbatim'],
		['interview (referat).txt', dialogue, 'notes'],
		['interview.txt', `Delvist transskriberet.\n${dialogue}`, 'partly-verbatim'],
		['interview.txt', 'Hun fortæller, at natten er lang.', 'notes'],
		['interview.txt', 'Hun siger: ”Natten er så lang, at jeg tæller lyde.”', 'partly-verbatim'],
		['feltnote.txt', 'Stille.', 'notes'],
		['rapport.txt', 'Natten er lang.', 'verbatim']
	])('%s, %s', async (name, text, exactness) => {
		expect((await read(name, text)).exactness).toBe(exactness);
	});
});

describe('the title of a source', () => {
	test.each([
		['a.md', '# Nattens lyde\n\nTekst.', 'Nattens lyde'],
		['nattens_lyde-2.md', '# Indhold\n\nTekst.', 'Nattens lyde 2'],
		['interview_2026-03-01-anonym.txt', 'Tekst.', 'Interview 2026-03-01 anonym'],
		['noter.md', '---\ntitle: Untitled\n---\nTekst.', 'Noter'],
		['12.txt', 'Tekst.', '12.txt']
	])('%s, %s', async (name, text, title) => {
		expect((await read(name, text)).title).toBe(title);
	});
});

describe('the language of a source', () => {
	test.each([
		['Det er ikke til at sige, om vi kommer.', 'da'],
		['It is not for us to say whether we will come.', 'en'],
		['Hm.', 'da']
	])('%s', (text, language) => {
		expect(guessLanguage(text)).toBe(language);
	});
});
