import { describe, expect, it } from 'vitest';
import { failed, ok } from '#lib/domain/result.ts';
import { aStudyWithThemes } from './theme-study.ts';

describe('the list of themes', () => {
	it('begins a theme with a name only, as a candidate, last or where it is written', async () => {
		const { study, sent, theme, drawn } = await aStudyWithThemes();
		const b = await theme(' Natten er et hul i ansvaret ');
		expect(sent.at(-1)?.acts).toEqual([
			{
				id: b,
				kind: 'create',
				fields: { name: { to: 'Natten er et hul i ansvaret' }, status: { to: 'candidate' }, place: { to: 1 } }
			}
		]);
		await study.themes.add('a', { parent: undefined, before: b });
		await study.themes.add('c', { parent: b, before: undefined });
		expect(drawn()).toBe('a Natten er et hul i ansvaret -c');
	});

	it('moves a theme past another, under it and out again, each undone by one step back', async () => {
		const { study, theme, drawn } = await aStudyWithThemes();
		const [a, b] = [await theme('a'), await theme('b')];
		expect(await study.themes.step(b, 'up')).toEqual(ok(undefined));
		expect(drawn()).toBe('b a');
		await study.themes.step(a, 'in');
		expect(drawn()).toBe('b -a');
		await study.themes.step(a, 'out');
		expect(drawn()).toBe('b a');
		await study.history.undo();
		await study.history.undo();
		await study.history.undo();
		expect(drawn()).toBe('a b');
		await study.history.redo();
		expect(drawn()).toBe('b a');
	});

	it('refuses a fourth level and says so, writing nothing', async () => {
		const { study, sent, theme, drawn } = await aStudyWithThemes();
		const [a, b, c, d] = [await theme('a'), await theme('b'), await theme('c'), await theme('d')];
		await study.themes.step(b, 'in');
		await study.themes.drop(c, b, 'into');
		const before = sent.length;
		expect(await study.themes.drop(d, c, 'into')).toEqual(failed('too-deep'));
		expect(await study.themes.drop(a, c, 'into')).toEqual(failed('in-itself'));
		expect([drawn(), sent.length]).toEqual(['a -b --c d', before]);
	});
});

describe('a theme made of extracts', () => {
	it('holds them from the start, and goes with them when it is taken back', async () => {
		const { study, code, read } = await aStudyWithThemes();
		const [ringe, venter] = [await code('nat', 'ringe'), await code('tid', 'venter')];
		const made = await study.themes.add('Natten er et hul', undefined, [venter, ringe, venter]);
		if (!made.ok) throw new Error(made.why);
		expect(read(made.value)).toEqual(['ringe', 'venter']);
		await study.history.undo();
		expect([study.themes.all, read(made.value)]).toEqual([[], []]);
	});
});

describe('the name of a code', () => {
	it('is none that another code has', async () => {
		const { study, code, codeNamed } = await aStudyWithThemes();
		await code('nat', 'ringe');
		expect(study.codebook.problemOf('NAT')).toBe('taken');
		expect(study.codebook.problemOf('Nat', codeNamed('nat'))).toBeUndefined();
	});

	it('is not the title of an element in a reflexive study, though the everyday word may be one', async () => {
		const { study } = await aStudyWithThemes();
		expect(study.codebook.problemOf('Kompetencer og uddannelse')).toBe('element');
		expect(study.codebook.problemOf('rådgivning')).toBeUndefined();
	});

	it('may be the title of an element in a codebook study', async () => {
		const { study } = await aStudyWithThemes('codebook');
		expect(study.codebook.problemOf('Kompetencer og uddannelse')).toBeUndefined();
	});
});

describe('the name of a theme', () => {
	it('is none that another theme has', async () => {
		const { study, theme } = await aStudyWithThemes();
		const a = await theme('Natten');
		expect(await study.themes.add('natten')).toEqual(failed('taken'));
		expect(study.themes.problemOf('natten', a)).toBeUndefined();
	});

	it('is not that of an element in a reflexive study, neither new nor renamed', async () => {
		const { study, sent, theme } = await aStudyWithThemes();
		const a = await theme('a');
		const before = sent.length;
		expect(await study.themes.add('Kompetencer og uddannelse')).toEqual(failed('element'));
		expect(await study.themes.change(a, { name: 'Udstyr' })).toEqual(failed('element'));
		expect(sent.length).toBe(before);
	});

	it('may be that of an element in a codebook study', async () => {
		const { theme, drawn } = await aStudyWithThemes('codebook');
		await theme('Udstyr');
		expect(drawn()).toBe('Udstyr');
	});

	it('is changed with a reason where one is given', async () => {
		const { study, sent, theme } = await aStudyWithThemes();
		const a = await theme('a');
		await study.themes.change(a, { name: 'b' }, ' den siger mere ');
		expect(sent.at(-1)).toMatchObject({
			reason: 'den siger mere',
			acts: [{ id: a, kind: 'update', fields: { name: { from: 'a', to: 'b' } } }]
		});
	});
});

describe('setting a theme aside', () => {
	it('keeps it with its reason, lifts what lay under it, and brings both back as they were', async () => {
		const { study, sent, theme, drawn } = await aStudyWithThemes();
		const [a, b] = [await theme('a'), await theme('b')];
		await study.themes.step(b, 'in');
		await study.themes.setAside(a, 'to slags sagt i ét');
		expect(drawn()).toBe('b');
		expect(study.themes.aside.map(({ f }) => [f.name, f.reason])).toEqual([['a', 'to slags sagt i ét']]);
		expect(sent.at(-1)?.reason).toBe('to slags sagt i ét');
		await study.themes.bringBack(a);
		expect(drawn()).toBe('a -b');
		expect(study.themes.get(a)?.f).toEqual({ name: 'a', status: 'candidate', place: 1 });
	});

	it('is undone to the status it had', async () => {
		const { study, theme } = await aStudyWithThemes();
		const a = await theme('a');
		await study.themes.change(a, { status: 'defined' });
		await study.themes.setAside(a);
		await study.history.undo();
		expect(study.themes.get(a)?.f.status).toBe('defined');
	});
});

describe('the codes of a theme', () => {
	it('may serve several themes, and are shown as what they have been merged into', async () => {
		const { study, theme, code, codeNamed, read } = await aStudyWithThemes();
		const [a, b] = [await theme('a'), await theme('b')];
		await code('nat', 'ringe');
		await code('ventetid', 'venter');
		const [nat, vente] = [codeNamed('nat'), codeNamed('ventetid')];
		await study.themes.addCodes(a, [nat, vente, nat]);
		await study.themes.addCodes(b, [nat]);
		expect(study.themes.servedBy.get(nat)?.map(({ f }) => f.name)).toEqual(['a', 'b']);
		await study.codebook.merge([vente], nat);
		expect(study.themes.codesOf(a).map(({ id }) => id)).toEqual([nat]);
		expect(read(a)).toEqual(['ringe', 'venter']);
		await study.themes.removeCode(a, nat);
		expect([study.themes.codesOf(a), read(a)]).toEqual([[], []]);
		await study.history.undo();
		expect(read(a)).toEqual(['ringe', 'venter']);
	});

	it('do not serve a theme twice', async () => {
		const { study, sent, theme } = await aStudyWithThemes();
		const [a, nat] = [await theme('a'), await study.codebook.add('nat')];
		await study.themes.addCodes(a, [nat]);
		const before = sent.length;
		await study.themes.addCodes(a, [nat]);
		expect(sent.length).toBe(before);
	});
});

describe('the extracts of a theme', () => {
	it('are linked straight without their code, and unlinked; undo takes both back', async () => {
		const { study, theme, code, read } = await aStudyWithThemes();
		const a = await theme('a');
		const [one, two] = [await code('nat', 'ringe'), await code('nat', 'venter')];
		await study.themes.addExtracts(a, [one, two, one]);
		expect(read(a)).toEqual(['ringe', 'venter']);
		await study.themes.removeExtracts(a, [one]);
		expect(read(a)).toEqual(['venter']);
		await study.history.undo();
		expect(read(a)).toEqual(['ringe', 'venter']);
		await study.history.undo();
		expect(read(a)).toEqual([]);
	});

	it('can be linked again after they were unlinked', async () => {
		const { study, theme, code, read } = await aStudyWithThemes();
		const [a, one] = [await theme('a'), await code('nat', 'ringe')];
		await study.themes.addExtracts(a, [one]);
		await study.themes.removeExtracts(a, [one]);
		await study.themes.addExtracts(a, [one]);
		expect(read(a)).toEqual(['ringe']);
	});

	it('may contradict, also when a code brings them, and stay when the code goes', async () => {
		const { study, theme, code, codeNamed, read } = await aStudyWithThemes();
		const [a, one] = [await theme('a'), await code('nat', 'ringe')];
		await study.themes.addCodes(a, [codeNamed('nat')]);
		await study.themes.mark(a, [one], 'contradicts');
		expect(read(a)).toEqual(['(ringe)']);
		await study.themes.removeCode(a, codeNamed('nat'));
		expect(read(a)).toEqual(['(ringe)']);
		await study.themes.mark(a, [one], 'supports');
		expect(read(a)).toEqual(['ringe']);
		await study.history.undo();
		expect(read(a)).toEqual(['(ringe)']);
	});

	it('tell whom the theme rests on; what contradicts does not bear it', async () => {
		const { study, theme, code, codeNamed } = await aStudyWithThemes();
		const [a, one] = [await theme('a'), await code('nat', 'ringe')];
		await code('nat', 'gør');
		await study.themes.addCodes(a, [codeNamed('nat')]);
		expect(study.themes.spreadOf(a)).toEqual({ people: 1, untold: 0, also: [], absent: ['workshop'], asks: 'enough' });
		await study.themes.mark(a, [one], 'contradicts');
		expect(study.themes.spreadOf(a)).toEqual({ people: 0, untold: 0, also: [], absent: ['workshop'], asks: 'absent' });
	});
});

describe('deleting a theme', () => {
	it('takes its links with it and leaves codes, extracts and subthemes; one undo restores all', async () => {
		const { study, sent, theme, code, codeNamed, drawn, read } = await aStudyWithThemes();
		const [a, b] = [await theme('a'), await theme('b')];
		await study.themes.step(b, 'in');
		const one = await code('nat', 'ringe');
		await study.themes.addCodes(a, [codeNamed('nat')]);
		await study.themes.mark(a, [one], 'contradicts');
		const area = await study.focusAreas.add('Samarbejde');
		await study.focusAreas.gather(area, a);
		await study.themes.remove(a, 'skrevet ved en fejl');
		expect(sent.at(-1)?.reason).toBe('skrevet ved en fejl');
		expect([drawn(), read(a), study.focusAreas.membersOf(area)]).toEqual(['b', [], []]);
		expect(study.codings.byCode.get(codeNamed('nat'))).toHaveLength(1);
		await study.history.undo();
		expect([drawn(), read(a)]).toEqual(['a -b', ['(ringe)']]);
		expect(study.focusAreas.membersOf(area)).toEqual([{ kind: 'theme', id: a, name: 'a' }]);
	});
});
