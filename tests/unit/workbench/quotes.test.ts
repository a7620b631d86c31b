import { describe, expect, it } from 'vitest';
import type { ParticipantId, QuoteId } from '#lib/domain/ids.ts';
import { newId } from '../../support/rooms.ts';
import { aFoundStudy, coded, kept } from './a-found-study.ts';

const nurse: ParticipantId = `participant:${newId()}`;
const words = 'Vi mangler én at ringe til, når det brænder på.';
const night = coded({ words, participant: nurse });
const noted = coded({ words, exactness: 'notes' });
const people = [kept(nurse, { pseudonym: 'P4', profession: 'sygeplejerske', sector: 'region', naming: 'role' })];
const sector = () => 'sygehus';

async function aQuote(passage = night) {
	const made = await aFoundStudy([...passage.entries, ...people]);
	const { study } = made;
	const finding = await study.findings.add('Ingen svarer om natten.');
	await study.findings.link(finding, [passage.id], 'supports');
	const id = await study.quotes.make(finding, passage.id);
	if (!id) throw new Error('the passage has words');
	const now = () => {
		const held = study.quotes.get(id);
		if (!held) throw new Error('the quote is gone');
		return held;
	};
	return { ...made, finding, id, now };
}

const yes = { approvedBy: 'P4', approvedHow: 'telephone', approvedOn: '2026-05-04' } as const;

describe('a quote', () => {
	it('is the words of its passage, ascribed to whoever speaks there, and nobody has been asked', async () => {
		const { now, finding } = await aQuote();
		expect(now().f).toEqual({ finding, coding: night.id, wording: words, participant: nurse, approval: 'draft' });
	});

	it('tells how it will be ascribed until the server has said so', async () => {
		const { study, now, id } = await aQuote();
		expect(study.quotes.attributionOf(now(), sector)).toBe('sygeplejerske, sygehus');
		await study.quotes.ascribe(id, null);
		expect(study.quotes.attributionOf(now(), sector)).toBe('');
	});

	it('says as the server has written it', async () => {
		const id: QuoteId = `quote:${newId()}`;
		const content = { finding: `finding:${newId()}`, coding: night.id, wording: words, participant: nurse };
		const { study } = await aFoundStudy([
			...people,
			kept(id, { ...content, approval: 'draft', attribution: 'Karen Holm, sygeplejerske' })
		]);
		const held = study.quotes.get(id);
		expect(held && study.quotes.attributionOf(held, sector)).toBe('Karen Holm, sygeplejerske');
	});

	it('that is shortened is still the source’s; other words are told', async () => {
		const { study, now, id } = await aQuote();
		await study.quotes.reword(id, 'Vi mangler én at ringe til […].');
		expect(study.quotes.strays(now())).toBe(false);
		await study.quotes.reword(id, 'Vi mangler nogen at ringe til.');
		expect(study.quotes.strays(now())).toBe(true);
	});

	it('of a source that is not verbatim asks for the recording until it is approved', async () => {
		const [exact, rough] = [await aQuote(), await aQuote(noted)];
		expect(exact.study.quotes.asksForRecording(exact.now())).toBe(false);
		expect(rough.study.quotes.asksForRecording(rough.now())).toBe(true);
		await rough.study.quotes.approve(rough.id, yes);
		expect(rough.study.quotes.asksForRecording(rough.now())).toBe(false);
	});
});

describe('the approval of a quote', () => {
	it('is given by hand: by whom, how and when; and taken back by undo', async () => {
		const { study, now, id } = await aQuote();
		await study.quotes.sent(id);
		await study.quotes.approve(id, yes);
		expect(now().f).toMatchObject({ approval: 'approved', ...yes });
		await study.history.undo();
		expect(now().f).not.toHaveProperty('approvedBy');
		expect(now().f.approval).toBe('sent');
	});

	it('was for the words she saw: others are not approved', async () => {
		const { study, now, id, finding } = await aQuote();
		await study.quotes.approve(id, yes);
		await study.quotes.reword(id, 'Vi mangler én […].');
		const left = { finding, coding: night.id, wording: 'Vi mangler én […].', participant: nurse, approval: 'draft' };
		expect(now().f).toEqual(left);
	});

	it('with a correction puts her words into every copy, as a deed that no key takes back', async () => {
		const { study, sent, now, id } = await aQuote();
		await study.quotes.correct(id, ' Vi mangler en at ringe til. ', yes);
		expect(sent.at(-1)).toMatchObject({
			deed: { kind: 'restrict', quote: id },
			acts: [
				{
					id,
					kind: 'update',
					fields: {
						wording: { from: words, to: 'Vi mangler en at ringe til.' },
						approval: { from: 'draft', to: 'corrected' },
						approvedBy: { from: null, to: 'P4' },
						approvedHow: { from: null, to: 'telephone' },
						approvedOn: { from: null, to: '2026-05-04' }
					}
				}
			]
		});
		expect(study.quotes.strays(now())).toBe(false);
		await study.history.undo();
		expect(study.quotes.get(id)).toBeUndefined();
	});

	it('that is withdrawn is a deed that says nothing but that', async () => {
		const { study, sent, id } = await aQuote();
		await study.quotes.withdraw(id, {});
		expect(sent.at(-1)).toMatchObject({
			deed: { kind: 'restrict', quote: id },
			acts: [{ id, kind: 'update', fields: { approval: { from: 'draft', to: 'withdrawn' } } }]
		});
	});

	it('is dated by her own day', async () => {
		const { study } = await aQuote();
		expect(study.quotes.today).toBe('2026-05-04');
	});
});

describe('removing a quote', () => {
	it('is undone by a key, and is not offered of what stands in a standard', async () => {
		const { study, now, id, finding } = await aQuote();
		await study.quotes.remove(id);
		expect(study.quotes.of(finding)).toEqual([]);
		await study.history.undo();
		expect(study.quotes.mayRemove(now())).toBe(true);
		await study.releases.release(finding, { to: `standard-${newId()}`, quotes: [id], rationale: 'Fordi' });
		expect(study.quotes.mayRemove(now())).toBe(false);
	});
});
