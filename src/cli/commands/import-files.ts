import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ulid } from 'ulid';
import { changeVersion, type Act } from '#lib/domain/change/change.ts';
import { ulidOf, type PersonId, type RecordId, type SourceId, type Ulid } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { StudyRoom } from '#lib/domain/room.ts';
import { importLimits } from '#lib/importers/import-limits.ts';
import type { ImportResult, ReadSource } from '#lib/importers/import-result.ts';
import { en } from '#lib/messages/en.ts';
import { refusalSaid } from '#lib/messages/import-refusal.ts';
import { Originals } from '#lib/server/files/originals.ts';
import type { Host } from '#lib/server/host.ts';
import { readInThread } from '#lib/server/import/read-in-thread.ts';
import type { Command } from './command.ts';
import { findProject } from './find-project.ts';

/** Where a source's record ends: its own limits (domain/records/source.ts). */
const most = { title: 300, label: 60, speakers: 60, fileName: 300 };

/** Of a file from the command line nobody says what it is; it is given back as no more than a file. */
const unknownType = 'application/octet-stream';

export const importFiles: Command = {
	usage: 'import STUDY FILE…',
	what: 'brings files into a study as sources, in the name of its owner',
	read([study, ...files]) {
		if (study === undefined || files.length === 0) return undefined;
		return async (host, { print, complain }) => {
			const room = await findProject(host, 'study', study);
			const owner = room && host.accounts.membersOf(room).find(({ role }) => role === 'owner')?.person;
			if (!room || !owner) {
				complain(
					room
						? `The study "${study}" has no owner yet: make the first account.`
						: `There is no study "${study}". "roedtraad list" shows those there are.`
				);
				return 1;
			}
			let failed = 0;
			for (const file of files) {
				const outcome = await takeIn(host, room, owner, file);
				if (outcome.ok) print(`${file}: "${outcome.title}", ${outcome.words} words`);
				else complain(`${file}: not brought in. ${outcome.why}`);
				if (outcome.ok && !outcome.isOriginalKept)
					complain(`${file}: brought in, but the file itself was not kept: there is no room for it in FILES_DIR.`);
				if (!outcome.ok) failed++;
			}
			print(`${files.length - failed} of ${files.length} files brought in`);
			return failed === 0 ? 0 : 1;
		};
	}
};

type Outcome =
	| { readonly ok: true; readonly title: string; readonly words: number; readonly isOriginalKept: boolean }
	| { readonly ok: false; readonly why: string };

async function takeIn(host: Host, room: StudyRoom, owner: PersonId, file: string): Promise<Outcome> {
	const content = await opened(file);
	if (!content.ok) return content;
	const bytes = content.value;
	const read = await readOne(file, bytes);
	if (read.outcome === 'failed') return { ok: false, why: en.material.refusals.fault() };
	if (read.outcome === 'refused') return { ok: false, why: refusalSaid(en, String, read.why) };
	const name = basename(file);
	const source: SourceId = `source:${newId()}`;
	const title = oneLine(read.title === '' ? name : read.title, most.title);
	const change = {
		v: changeVersion,
		id: newId(),
		room,
		epoch: host.rooms.room(room).epoch,
		at: new Date().toISOString(),
		acts: actsFor(source, read, title, { name: oneLine(name, most.fileName), bytes: bytes.byteLength })
	};
	const [answer] = await host.rooms.submit(room, owner, [change]);
	if (answer?.verdict !== 'stored')
		return { ok: false, why: answer?.verdict === 'refused' ? en.sync.refusals[answer.why.code] : 'It was not stored.' };
	const given = {
		by: owner,
		name: oneLine(name, most.fileName),
		type: unknownType,
		shared: true,
		content: whole(bytes)
	};
	const kept = await new Originals(host.vault, host.files).keep(room, source, given);
	return { ok: true, title, words: read.words, isOriginalKept: kept.ok };
}

type Read = ImportResult | { readonly outcome: 'failed' };

async function readOne(file: string, bytes: Uint8Array): Promise<Read> {
	// Beside this file in the finished build.
	const thread = new URL('read-thread.js', import.meta.url);
	return readInThread(thread, { name: basename(file), bytes });
}

/** The bytes of a file that is there, can be opened, and is not larger than what is read. */
async function opened(file: string): Promise<Result<Uint8Array, string>> {
	const found = await stat(file).catch(() => undefined);
	const { fileBytes: limit } = importLimits;
	if (found?.isFile() && found.size > limit)
		return failed(refusalSaid(en, String, { code: 'too-large', bytes: found.size, limit }));
	const bytes = found?.isFile() ? await readFile(file).catch(() => undefined) : undefined;
	return bytes ? ok(new Uint8Array(bytes)) : failed('There is no such file, or it cannot be opened.');
}

/** A file's content in one piece. */
async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
	yield await Promise.resolve(bytes);
}

function actsFor(
	id: SourceId,
	read: ReadSource,
	title: string,
	file: { readonly name: string; readonly bytes: number }
): Act[] {
	const [source, version] = [ulidOf(id), newId()];
	const speakers = read.speakers.filter(({ label }) => label.length <= most.label).slice(0, most.speakers);
	return [
		making(`words:${source}:${version}`, { text: read.text }),
		making(`version:${source}:${version}`, {
			no: 1,
			length: read.text.length,
			starts: read.starts.map((start) => ({ ...start }))
		}),
		making(id, {
			title,
			kind: read.kind,
			exactness: read.exactness,
			language: read.language,
			head: `version:${source}:${version}`,
			words: read.words,
			file,
			...(speakers.length > 0 ? { speakers: speakers.map((one) => ({ ...one })) } : {})
		})
	];
}

function making(id: RecordId, content: Readonly<Record<string, Json>>): Act {
	const fields = Object.entries(content).map(([name, to]) => [name, { to }] as const);
	return { id, kind: 'create', fields: Object.fromEntries(fields) };
}

const newId = (): Ulid => ulid().toLowerCase();
const oneLine = (text: string, length: number): string => text.replace(/\s+/g, ' ').trim().slice(0, length);
