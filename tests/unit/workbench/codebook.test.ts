import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linesOf } from '#lib/domain/codebook/tree.ts';
import type { Change } from '#lib/domain/change/change.ts';
import type { CodeId, CodingId, SourceId, VersionId } from '#lib/domain/ids.ts';
import type { Role } from '#lib/domain/records/person.ts';
import { ownRoom } from '#lib/domain/room.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Tabs, Word } from '#lib/sync/tabs.ts';
import { Extracts, type ExtractReading } from '#lib/workbench/extracts.svelte.ts';
import { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { RoomView } from '#lib/workbench/room-view.svelte.ts';
import { anna, aStudy, bo, newId } from '../../support/rooms.ts';
import { aReplicaOf } from '../../support/sync-client.ts';

const sourceUlid = newId();
const source: SourceId = `source:${sourceUlid}`;
const version: VersionId = `version:${sourceUlid}:${newId()}`;
const text = 'Hvad gør I?\nVi mangler én at ringe til.\nOg så venter vi.';
const at = '2026-03-02T12:00:00.000Z';

/** A study with one source, as a person has it open. `sent`: what she has done. */
async function aStudyOf(role: Role = 'researcher', theirs: readonly [CodingId, CodeId, string][] = []) {
	const kept = { v: 1, by: bo, at, received: at, ch: [] };
	const head = { title: 'Natten', kind: 'interview', exactness: 'verbatim', head: version, words: 11 };
	const replica = await aReplicaOf([
		{ ...kept, id: source, f: head },
		{ ...kept, id: version, f: { no: 1, length: text.length, starts: [] } },
		{ ...kept, id: `words:${version.slice('version:'.length)}`, f: { text } },
		...theirs.map(([id, code, quote]) => {
			const start = text.indexOf(quote);
			return { ...kept, id, f: { code, version, start, end: start + quote.length, quote } };
		})
	]);
	const sent: Change[] = [];
	const listeners = new Set<(word: Word) => void>();
	const tabs: Tabs = {
		say: (word) => {
			if (word.is === 'acted') sent.push(word.change);
			for (const listener of listeners) listener(word);
		},
		hear: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => listeners.clear()
	};
	const outbox = await Outbox.open(`person:${newId()}`);
	const tools = { now: () => new Date(at), newId };
	const empty = await aReplicaOf([]);
	const mirror = await Mirror.open(aStudy, anna, replica, outbox, tabs);
	const ownMirror = await Mirror.open(ownRoom(aStudy, anna), anna, empty, outbox, tabs);
	const [view, own] = [new RoomView(mirror, tools, 1), new RoomView(ownMirror, tools, 1)];
	const study = new OpenStudy(aStudy, { person: anna, role }, view, own, tools);
	onTestFinished(async () => {
		tabs.close();
		outbox.close();
		await Promise.all([replica.destroy(), empty.destroy()]);
	});
	const drawn = (): string =>
		linesOf(study.codebook.tree)
			.map(({ label, depth }) => `${'-'.repeat(depth)}${label}`)
			.join(' ');
	const code = (label: string, quote: string) => {
		const start = text.indexOf(quote);
		const passage = { source, version, words: text, start, end: start + quote.length };
		const known = study.codebook.named(label);
		return known ? study.codings.apply(known.id, passage) : study.codings.applyNew(label, passage);
	};
	return { study, sent, drawn, code };
}

describe('the code list', () => {
	it('puts a new code last, below a line, or first in a folder', async () => {
		const { study, drawn } = await aStudyOf();
		const adgang = await study.codebook.addFolder('Adgang');
		const tid = await study.codebook.add('tid');
		await study.codebook.add('nat', {}, tid);
		const vente = await study.codebook.add('ventetid', { folder: adgang });
		await study.codebook.add('uro', { folder: adgang }, vente);
		expect(drawn()).toBe('Adgang -uro -ventetid nat tid');
		expect(study.codebook.usable.map(({ f }) => f.label)).toEqual(['uro', 'ventetid', 'nat', 'tid']);
	});

	it('moves several in one Change that one undo takes back', async () => {
		const { study, sent, drawn } = await aStudyOf();
		const adgang = await study.codebook.addFolder('Adgang');
		const [a, b] = [await study.codebook.add('a'), await study.codebook.add('b')];
		const before = sent.length;
		expect(await study.codebook.move([b, a], { folder: adgang, before: undefined })).toBe(true);
		expect(await study.codebook.move([b, a], { folder: adgang, before: undefined })).toBe(false);
		expect(drawn()).toBe('Adgang -a -b');
		expect(sent.length).toBe(before + 1);
		await study.history.undo();
		expect(drawn()).toBe('Adgang a b');
	});

	it('gathers codes in a new folder, and dissolves it with them left where it was', async () => {
		const { study, drawn } = await aStudyOf();
		const ids = [await study.codebook.add('a'), await study.codebook.add('b'), await study.codebook.add('c')];
		const folder = await study.codebook.addFolder('F', { folder: undefined, before: ids[2] }, ids.slice(0, 2));
		expect(drawn()).toBe('F -a -b c');
		await study.codebook.dissolve(folder);
		expect(drawn()).toBe('a b c');
		await study.history.undo();
		expect(drawn()).toBe('F -a -b c');
	});

	it('writes nothing when a name stays as it was', async () => {
		const { study, sent } = await aStudyOf();
		const id = await study.codebook.add('nat');
		const before = sent.length;
		await study.codebook.change(id, { label: 'nat' }, 'ingen');
		expect(sent.length).toBe(before);
	});
});

describe('merging', () => {
	it('rewrites no coding, carries the reason, and is brought back by undo', async () => {
		const { study, sent, code } = await aStudyOf();
		await code('ventetid', 'venter');
		await code('tid', 'Og så');
		const [vente, tid] = [study.codebook.named('ventetid'), study.codebook.named('tid')];
		if (!vente || !tid) throw new Error('both codes were made');
		await study.codebook.merge([vente.id, tid.id], tid.id, ' samme sag ');
		expect(sent.at(-1)).toMatchObject({
			reason: 'samme sag',
			acts: [{ id: vente.id, kind: 'update', fields: { into: { from: null, to: tid.id } } }]
		});
		expect(study.codings.byCode.get(tid.id)).toHaveLength(2);
		expect(study.codebook.aside.map(({ id }) => id)).toEqual([vente.id]);
		expect(study.codebook.mergedInto(tid.id).map(({ id }) => id)).toEqual([vente.id]);
		await study.history.undo();
		expect(study.codings.byCode.get(tid.id)).toHaveLength(1);
		expect(study.codebook.aside).toEqual([]);
	});

	it('is undone however long ago by bringing the code back', async () => {
		const { study } = await aStudyOf();
		const [a, b] = [await study.codebook.add('a'), await study.codebook.add('b')];
		await study.codebook.merge([a], b);
		await study.codebook.bringBack(a);
		expect(study.codebook.usable.map(({ id }) => id)).toEqual([a, b]);
	});

	it('keeps the codings of a code that is set aside', async () => {
		const { study, code } = await aStudyOf();
		await code('nat', 'ringe');
		const nat = study.codebook.named('nat');
		if (!nat) throw new Error('the code was made');
		await study.codebook.retire(nat.id, 'kun én');
		expect(study.codebook.usable).toEqual([]);
		expect(study.codings.byCode.get(nat.id)).toHaveLength(1);
	});
});

describe('the extracts of a code', () => {
	const reading: ExtractReading = { sources: [], people: [], kinds: [], context: 'one' };
	const extractsOf = (study: OpenStudy, code: CodeId) =>
		new Extracts(
			study,
			() => study.codings.byCode.get(code) ?? [],
			() => reading
		);

	it('read their own words at once, and the turns around them when the text has come', async () => {
		const { study, code } = await aStudyOf();
		await code('nat', 'ringe');
		const extracts = extractsOf(study, study.codebook.named('nat')?.id ?? 'code:');
		const [first] = extracts.all;
		if (!first) throw new Error('one passage was coded');
		expect(extracts.said(first).map(({ before, coded }) => before + coded)).toEqual(['ringe']);
		expect(extracts.lineOf(first)).toBeUndefined();
		extracts.loadTexts();
		await expect.poll(() => extracts.lineOf(first)).toBe(2);
		expect(extracts.said(first).map(({ before, coded, after }) => `${before}[${coded}]${after}`)).toEqual([
			'Hvad gør I?[]',
			'Vi mangler én at [ringe] til.',
			'[]Og så venter vi.'
		]);
	});

	it('are selected by everybody, but changed by their maker and the owner alone', async () => {
		const nat: CodeId = `code:${newId()}`;
		const theirs: [CodingId, CodeId, string] = [`coding:${sourceUlid}:${newId()}`, nat, 'mangler'];
		for (const [role, may] of [
			['researcher', false],
			['owner', true]
		] as const) {
			const { study } = await aStudyOf(role, [theirs]);
			const extracts = extractsOf(study, nat);
			expect(extracts.all.map((one) => extracts.mayChange(one))).toEqual([may]);
			extracts.selectAll();
			expect([extracts.selected.length, extracts.changeable.length]).toEqual([1, may ? 1 : 0]);
			await extracts.remove();
			expect(extracts.all).toHaveLength(may ? 0 : 1);
		}
	});

	it('are recoded and removed together, both taken back by undo', async () => {
		const { study, code } = await aStudyOf();
		await code('nat', 'ringe');
		await code('nat', 'venter');
		const tid = await study.codebook.add('tid');
		const extracts = extractsOf(study, study.codebook.named('nat')?.id ?? 'code:');
		extracts.selectAll();
		await extracts.recode(tid);
		expect([extracts.all.length, study.codings.byCode.get(tid)?.length]).toEqual([0, 2]);
		await study.history.undo();
		expect(extracts.all).toHaveLength(2);
		extracts.selectAll();
		await extracts.remove();
		expect(extracts.all).toHaveLength(0);
		await study.history.undo();
		expect(extracts.all).toHaveLength(2);
	});
});
