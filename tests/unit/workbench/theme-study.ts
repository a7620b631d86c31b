import 'fake-indexeddb/auto';
import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';
import { onTestFinished } from 'vitest';
import type { Change } from '#lib/domain/change/change.ts';
import type { CodingId, ParticipantId, SourceId, ThemeId, VersionId } from '#lib/domain/ids.ts';
import { ownRoom, studyRecord } from '#lib/domain/room.ts';
import { themeLines } from '#lib/domain/theme/tree.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import { replicaOver } from '#lib/sync/replica.ts';
import type { Tabs, Word } from '#lib/sync/tabs.ts';
import { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { RoomView } from '#lib/workbench/room-view.svelte.ts';
import { anna, aStudy, bo, newId } from '../../support/rooms.ts';

PouchDB.plugin(memory);

const at = '2026-03-02T12:00:00.000Z';
const text = 'Hvad gør I?\nVi mangler én at ringe til.\nOg så venter vi.';

/** A study with one interview, in which P4 answers, and a workshop; as Anna has it open. `sent`: what she has done. */
export async function aStudyWithThemes(approach: 'reflexive' | 'codebook' = 'reflexive') {
	const [sourceUlid, workshopUlid] = [newId(), newId()];
	const source: SourceId = `source:${sourceUlid}`;
	const version: VersionId = `version:${sourceUlid}:${newId()}`;
	const p4: ParticipantId = `participant:${newId()}`;
	const kept = { v: 1, by: bo, at, received: at, ch: [] };
	const replica = replicaOver(new PouchDB(newId(), { adapter: 'memory' }));
	await replica.records.write([
		{ ...kept, id: studyRecord(aStudy), f: { title: 'Natten', approach, orientation: 'inductive' } },
		{
			...kept,
			id: source,
			f: {
				title: 'Natten',
				kind: 'interview',
				exactness: 'verbatim',
				head: version,
				words: 11,
				speakers: [
					{ label: 'I', role: 'interviewer' },
					{ label: 'P4', role: 'informant', participant: p4 }
				]
			}
		},
		{
			...kept,
			id: `source:${workshopUlid}`,
			f: { title: 'Workshop', kind: 'workshop', exactness: 'notes', head: version, words: 0 }
		},
		{
			...kept,
			id: version,
			f: {
				no: 1,
				length: text.length,
				starts: [
					{ id: 'a', kind: 'turn', at: 0, speaker: 'I' },
					{ id: 'b', kind: 'turn', at: 12, speaker: 'P4' }
				]
			}
		},
		{ ...kept, id: p4, f: { pseudonym: 'P4', sector: 'municipality' } }
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
	const empty = replicaOver(new PouchDB(newId(), { adapter: 'memory' }));
	const mirror = await Mirror.open(aStudy, anna, replica, outbox, tabs);
	const ownMirror = await Mirror.open(ownRoom(aStudy, anna), anna, empty, outbox, tabs);
	const [view, own] = [new RoomView(mirror, tools, 1), new RoomView(ownMirror, tools, 1)];
	const study = new OpenStudy(aStudy, { person: anna, role: 'researcher' }, view, own, tools);
	onTestFinished(async () => {
		tabs.close();
		outbox.close();
		await Promise.all([replica.destroy(), empty.destroy()]);
	});

	/** Codes words of the interview, with a code that is there or a new one. */
	const code = (label: string, quote: string): Promise<CodingId> => {
		const start = text.indexOf(quote);
		const passage = { source, version, words: text, start, end: start + quote.length };
		const known = study.codebook.named(label);
		return known ? study.codings.apply(known.id, passage) : study.codings.applyNew(label, passage);
	};
	const codeNamed = (label: string) => {
		const found = study.codebook.named(label);
		if (!found) throw new Error(`there is no code ${label}`);
		return found.id;
	};
	/** A theme that may be called so. */
	const theme = async (name: string) => {
		const made = await study.themes.add(name);
		if (!made.ok) throw new Error(`${name}: ${made.why}`);
		return made.value;
	};
	const drawn = (): string =>
		themeLines(study.themes.tree)
			.map(({ of, depth }) => `${'-'.repeat(depth)}${of.f.name}`)
			.join(' ');
	/** The words of a theme's passages in the order of the text, those that contradict in brackets. */
	const read = (id: ThemeId): string[] =>
		[...study.themes.passagesOf(id)]
			.sort((a, b) => a.extract.f.start - b.extract.f.start)
			.map(({ extract: { f }, side }) => (side === 'contradicts' ? `(${f.quote ?? ''})` : (f.quote ?? '')));
	return { study, sent, code, codeNamed, theme, drawn, read };
}
