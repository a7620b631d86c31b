import { changeVersion, type Act, type Deed } from '#lib/domain/change/change.ts';
import { ulidOf, type DraftId, type PersonId, type RecordId, type Ulid } from '#lib/domain/ids.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { releasedFinding } from '#lib/domain/records/released.ts';
import { standardRecord, standardRoom, studyRecord, studyRoom, type Project } from '#lib/domain/room.ts';
import type { Host } from '#lib/server/host.ts';
import { codings } from './codings.ts';
import { findings } from './findings.ts';
import { materials } from './materials.ts';
import { memos, type ExampleMemo } from './memos.ts';
import { participants, people, type PersonKey } from './people.ts';
import { findingActs, findingId, focusAreaActs, quoteId, themeActs } from './records/analysis-acts.ts';
import { exampleId } from './records/example-ids.ts';
import { placeOfWords, standardText, threadId, type FindingInRoom } from './records/standard-blocks.ts';
import {
	codebookActs,
	codeId,
	codingActs,
	making,
	participantActs,
	participantId,
	personId,
	sourceActs,
	sourceId
} from './records/study-acts.ts';
import { standard } from './standard.ts';
import { study } from './study.ts';

export const exampleStudy = studyRoom(exampleId('study'));
export const exampleStandard = standardRoom(exampleId('standard'));
const draft: DraftId = `draft:${exampleId('draft')}`;

export type ExampleHost = Pick<Host, 'rooms' | 'vault' | 'relay'>;

/**
 * Puts the example study and the standard that rests on it into the store. Everything has the same ids every time, so
 * that what a crash left half done is finished the next time and nothing is written twice.
 */
export async function putInExample(host: ExampleHost, now: Date): Promise<void> {
	const write = writerFor(host, now);
	await inStudy(host, write);
	await released(write);
	await inStandard(host, write);
}

/** Whether it is all there. */
export async function hasExample({ rooms }: Pick<Host, 'rooms'>): Promise<boolean> {
	if (!rooms.projects().includes(exampleStandard)) return false;
	return (await rooms.room(exampleStandard).records.get(threadId(standard.threads.length - 1))) !== undefined;
}

interface Writing {
	readonly room: Project;
	readonly by: PersonKey;
	/** Names the Change among those of the example. */
	readonly as: string;
	readonly acts: readonly Act[];
	readonly deed?: Deed;
	/** The maker's clock, where the example tells it: yyyy-mm-dd. */
	readonly on?: string;
}

function writerFor({ rooms }: ExampleHost, now: Date) {
	const received = now.toISOString();
	return async ({ room, by, as, acts, deed, on }: Writing): Promise<void> => {
		const { writer, epoch } = rooms.room(room);
		const person: PersonId = personId(by);
		const at = on === undefined ? received : `${on}T09:00:00.000Z`;
		const about = { v: changeVersion, id: exampleId('change', room, as), room, epoch, at, received, by: person };
		const role = room === exampleStudy ? 'researcher' : 'author';
		await writer.put({ ...about, acts, ...(deed ? { deed } : {}) }, { person, role });
	};
}

type Write = ReturnType<typeof writerFor>;

const personAct = (key: PersonKey, role: string): Act[] =>
	people.flatMap((person) =>
		person.key === key ? [making(personId(key), { name: person.name, colour: person.colour, role })] : []
	);

async function inStudy({ vault }: ExampleHost, write: Write): Promise<void> {
	const about = making(studyRecord(exampleStudy), { ...study });
	const both = [...personAct('signe', 'researcher'), ...personAct('torben', 'researcher')];
	await write({ room: exampleStudy, by: 'signe', as: 'study', acts: [about, ...both] });
	// The names first: the line under a quote is written from them.
	const names = vault.study(exampleStudy).names;
	for (const { key, named } of participants)
		if (named) await names.setName(participantId(key), personId('signe'), named);
	await write({ room: exampleStudy, by: 'signe', as: 'participants', acts: participantActs() });
	await write({ room: exampleStudy, by: 'signe', as: 'codebook', acts: codebookActs() });
	for (const material of materials) {
		const by = 'interviewer' in material ? material.interviewer : 'torben';
		await write({
			room: exampleStudy,
			by,
			as: `source ${material.key}`,
			acts: sourceActs(material),
			on: material.date
		});
		const of = codings.find(({ source }) => source === material.key);
		for (const coder of ['signe', 'torben'] as const)
			if (of) {
				const acts = codingActs(material, of, coder);
				await write({ room: exampleStudy, by: coder, as: `codings ${material.key} ${coder}`, acts });
			}
	}
	await write({ room: exampleStudy, by: 'signe', as: 'themes', acts: themeActs() });
	await write({ room: exampleStudy, by: 'torben', as: 'findings', acts: findingActs() });
	await write({ room: exampleStudy, by: 'signe', as: 'focus areas', acts: focusAreaActs() });
	for (const [n, memo] of memos.entries()) {
		const acts = [memoAct(memo, exampleId('memo', String(n)))];
		await write({ room: exampleStudy, by: memo.by, as: `memo ${n}`, acts, on: memo.on });
	}
}

function memoAct({ about, kind, text }: ExampleMemo, id: Ulid): Act {
	const of =
		about === 'study' ? studyRecord(exampleStudy) : 'source' in about ? sourceId(about.source) : codeId(about.code);
	return making(`memo:${id}`, { about: of, kind, text });
}

async function released(write: Write): Promise<void> {
	const about: RecordId = standardRecord(exampleStandard);
	const acts = [
		making(about, { title: standard.title, language: 'da' }),
		making(draft, { title: standard.title }),
		...personAct('signe', 'author'),
		...personAct('mette', 'author'),
		...personAct('henrik', 'reviewer')
	];
	await write({ room: exampleStandard, by: 'mette', as: 'standard', acts });
	for (const { key, quotes, release } of findings) {
		if (!release.released) continue;
		const of: RecordId = `release:${ulidOf(findingId(key))}:${exampleId('standard')}`;
		const chosen = quotes.map(({ extract }) => quoteId(key, extract));
		await write({
			room: exampleStudy,
			by: 'signe',
			as: `release ${key}`,
			acts: [making(of, { rationale: release.rationale, quotes: chosen })],
			deed: { kind: 'release', to: exampleStandard, finding: findingId(key) },
			...(release.on === undefined ? {} : { on: release.on })
		});
	}
}

async function inStandard({ rooms, relay }: ExampleHost, write: Write): Promise<void> {
	const held = await rooms.room(exampleStandard).records.range(`released-finding:${exampleId('study')}:`);
	const finding: FindingInRoom = (key) => {
		const found = held.find(({ id }) => ulidOf(id) === ulidOf(findingId(key)));
		return found && isOf(releasedFinding, found) ? { id: found.id, fingerprint: found.f.fingerprint } : undefined;
	};
	const text = standardText(finding);
	await relay.begin(exampleStandard, draft, text, personId('mette'));
	for (const [n, thread] of standard.threads.entries()) {
		const place = placeOfWords(text, thread.quote);
		if (!place) throw new Error(`the example's standard does not hold "${thread.quote}"`);
		const end = place.offset + thread.quote.length;
		const { by, on, text: comment } = thread.comment;
		const made = making(threadId(n), {
			draft,
			text: comment,
			quote: thread.quote,
			prefix: place.around.slice(Math.max(0, place.offset - 40), place.offset),
			suffix: place.around.slice(end, end + 40),
			block: place.block,
			offset: place.offset,
			...(thread.resolved ? { resolved: true } : {})
		});
		for (const [i, answer] of thread.answers.entries()) {
			const id: RecordId = `reply:${ulidOf(threadId(n))}:${exampleId('reply', String(n), String(i))}`;
			const acts = [making(id, { text: answer.text })];
			await write({ room: exampleStandard, by: answer.by, as: `reply ${n} ${i}`, acts, on: answer.on });
		}
		// The thread last: the last thread says that everything is there.
		await write({ room: exampleStandard, by, as: `thread ${n}`, acts: [made], on });
	}
}
