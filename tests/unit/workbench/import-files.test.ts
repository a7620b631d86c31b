import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SourceId } from '#lib/domain/ids.ts';
import { studyRoom } from '#lib/domain/room.ts';
import type { ImportResult, ReadSource } from '#lib/importers/import-result.ts';
import type { ReadRequest, WorkerReply } from '#lib/importers/worker-messages.ts';
import { ImportFiles, type GivenFile, type ItemState } from '#lib/workbench/import-files.svelte.ts';
import type { KeptOriginal, NotKept } from '#lib/workbench/originals.svelte.ts';
import type { ReadingWorker } from '#lib/workbench/read-in-worker.ts';
import type { Keeping, NewSource } from '#lib/workbench/new-source.ts';
import { newId } from '../../support/rooms.ts';

const limits = { fileBytes: 1000, characters: 500, parseMilliseconds: 60_000 };

const aReading: ReadSource = {
	outcome: 'read',
	text: 'Hvad gør I om natten?',
	starts: [],
	words: 5,
	format: 'plain-text',
	title: 'Interview 04',
	kind: 'interview',
	exactness: 'verbatim',
	language: 'da',
	speakers: [{ label: 'P4', role: 'informant' }],
	remarks: []
};

/** A worker that does with each file what the script says of its name. */
class ScriptedWorker implements ReadingWorker {
	static started: ScriptedWorker[] = [];
	ended = false;
	#message: (event: { readonly data: unknown }) => void = () => undefined;
	#error: () => void = () => undefined;
	readonly #script: Script;

	constructor(script: Script) {
		this.#script = script;
		ScriptedWorker.started.push(this);
	}

	addEventListener(type: string, heard: (event: { readonly data: unknown }) => void): void {
		if (type === 'message') this.#message = heard;
		else if (type === 'error') this.#error = () => heard({ data: undefined });
	}

	postMessage({ id, name }: ReadRequest): void {
		const say = (reply: WorkerReply): void => {
			if (!this.ended) this.#message({ data: reply });
		};
		const does = this.#script[name] ?? { result: aReading };
		this.#message({ data: { sourceName: 'worker', targetName: 'main', action: 'ready' } });
		if ('result' in does) queueMicrotask(() => say({ type: 'result', id, result: does.result }));
		else if (does.is === 'failing') queueMicrotask(() => say({ type: 'failed', id, message: 'a bug' }));
		else if (does.is === 'crashing') queueMicrotask(() => this.#error());
		else say({ type: 'progress', id, done: 1, of: 2 });
	}

	terminate(): void {
		this.ended = true;
	}
}

type Script = Readonly<
	Record<string, { readonly result: ImportResult } | { readonly is: 'failing' | 'crashing' | 'endless' }>
>;

class Shelf {
	readonly added: { readonly source: NewSource; readonly where: Keeping }[] = [];
	/** What it and the place for originals beside it were asked to do, in order. */
	readonly told: string[] = [];
	canKeep = false;
	full = false;

	get all(): readonly { readonly f: NewSource }[] {
		return this.added.map(({ source }) => ({ f: source }));
	}

	add(source: NewSource, where: Keeping, id: SourceId = `source:${newId()}`): Promise<SourceId> {
		this.told.push(`add ${id}`);
		if (this.full) return Promise.reject(new Error('no room on the device'));
		this.added.push({ source, where });
		return Promise.resolve(id);
	}
}

function aFile(name: string, size = 10): GivenFile {
	return { name, size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) };
}

function importing(script: Script = {}, shelf = new Shelf()): { readonly imports: ImportFiles; readonly shelf: Shelf } {
	const start = (): ReadingWorker => new ScriptedWorker(script);
	return { imports: new ImportFiles(shelf, studyRoom(newId()), undefined, { start, limits }), shelf };
}

const states = (imports: ImportFiles): ItemState['is'][] => imports.items.map(({ state }) => state.is);
const why = (imports: ImportFiles, at = 0): string | undefined => {
	const state = imports.items[at]?.state;
	return state?.is === 'refused' ? state.why.code : undefined;
};

beforeEach(() => {
	vi.useFakeTimers();
	ScriptedWorker.started = [];
});
afterEach(() => {
	vi.useRealTimers();
});

describe('files on their way in', () => {
	test('a file becomes a source with what was guessed of it, and the file it came from', async () => {
		const { imports, shelf } = importing();
		await imports.addFiles([aFile('interview_04.txt')]);
		expect(shelf.added).toEqual([
			{
				where: 'study',
				source: {
					title: 'Interview 04',
					text: 'Hvad gør I om natten?',
					starts: [],
					kind: 'interview',
					exactness: 'verbatim',
					language: 'da',
					speakers: [{ label: 'P4', role: 'informant' }],
					file: { name: 'interview_04.txt', bytes: 10 }
				}
			}
		]);
		expect(states(imports)).toEqual(['taken-in']);
	});

	test('each file is read by a worker of its own, which is ended', async () => {
		const { imports } = importing();
		await imports.addFiles([aFile('a.txt'), aFile('b.txt')]);
		expect(ScriptedWorker.started.map(({ ended }) => ended)).toEqual([true, true]);
	});

	test('one at a time', async () => {
		const { imports } = importing({ 'a.txt': { is: 'endless' } });
		const done = imports.addFiles([aFile('a.txt'), aFile('b.txt')]);
		await vi.advanceTimersByTimeAsync(1000);
		expect(states(imports)).toEqual(['reading', 'waiting']);
		expect(ScriptedWorker.started).toHaveLength(1);
		imports.cancel();
		await done;
	});

	test('how far it is, in items and bytes', async () => {
		const { imports } = importing({ 'b.txt': { is: 'endless' } });
		const done = imports.addFiles([aFile('a.txt', 100), aFile('b.txt', 50), aFile('c.txt', 7)]);
		await vi.advanceTimersByTimeAsync(10);
		expect(imports.progress).toEqual({ items: 1, of: 3, bytes: 125, ofBytes: 157 });
		imports.cancel();
		await done;
	});

	test('a refusal is kept with its reason, and the next file is taken in', async () => {
		const { imports } = importing({ 'a.docx': { result: { outcome: 'refused', why: { code: 'damaged' } } } });
		await imports.addFiles([aFile('a.docx'), aFile('b.txt')]);
		expect(why(imports)).toBe('damaged');
		expect(states(imports)).toEqual(['refused', 'taken-in']);
	});

	test('a reading that does not end is ended when the time is up, and the next file is taken in', async () => {
		const { imports } = importing({ 'a.pdf': { is: 'endless' } });
		const done = imports.addFiles([aFile('a.pdf'), aFile('b.txt')]);
		await vi.advanceTimersByTimeAsync(limits.parseMilliseconds - 1);
		expect(states(imports)).toEqual(['reading', 'waiting']);
		await vi.advanceTimersByTimeAsync(1);
		await done;
		expect(why(imports)).toBe('took-too-long');
		expect(states(imports)).toEqual(['refused', 'taken-in']);
		expect(ScriptedWorker.started[0]?.ended).toBe(true);
	});

	test.each(['failing', 'crashing'] as const)(
		'a worker that is %s is a fault of ours, and the next goes on',
		async (is) => {
			const { imports } = importing({ 'a.pdf': { is } });
			await imports.addFiles([aFile('a.pdf'), aFile('b.txt')]);
			expect(why(imports)).toBe('fault');
			expect(states(imports)).toEqual(['refused', 'taken-in']);
		}
	);

	test('a file over the limit is refused before it is read', async () => {
		const { imports } = importing();
		const arrayBuffer = vi.fn(() => Promise.resolve(new ArrayBuffer(0)));
		await imports.addFiles([{ name: 'a.pdf', size: 1001, arrayBuffer }, aFile('b.txt')]);
		expect(why(imports)).toBe('too-large');
		expect(arrayBuffer).not.toHaveBeenCalled();
		expect(states(imports)).toEqual(['refused', 'taken-in']);
	});

	test('what the browser cannot open, such as a folder, is refused', async () => {
		const { imports } = importing();
		const folder = { name: 'interviews', size: 0, arrayBuffer: () => Promise.reject(new Error('not a file')) };
		await imports.addFiles([folder, aFile('b.txt')]);
		expect(why(imports)).toBe('unreadable');
		expect(states(imports)).toEqual(['refused', 'taken-in']);
	});

	test('a source that the device does not take is said not to be kept', async () => {
		const shelf = new Shelf();
		shelf.full = true;
		const { imports } = importing({}, shelf);
		await imports.addFiles([aFile('a.txt')]);
		expect(why(imports)).toBe('not-kept');
	});

	test('when she stops, what is in stays in, and later files are taken in', async () => {
		const { imports, shelf } = importing({ 'b.txt': { is: 'endless' } });
		const done = imports.addFiles([aFile('a.txt'), aFile('b.txt'), aFile('c.txt')]);
		await vi.advanceTimersByTimeAsync(10);
		imports.cancel();
		await done;
		expect(states(imports)).toEqual(['taken-in', 'cancelled', 'cancelled']);
		expect(ScriptedWorker.started.every(({ ended }) => ended)).toBe(true);
		await imports.addFiles([aFile('d.txt')]);
		expect(states(imports).at(-1)).toBe('taken-in');
		expect(shelf.added).toHaveLength(2);
	});

	test('a file of the same name and size as before is taken in, with a remark', async () => {
		const { imports } = importing();
		await imports.addFiles([aFile('a.txt'), aFile('a.txt')]);
		expect(imports.items[1]?.state).toMatchObject({ is: 'taken-in', remarks: [{ code: 'already-here' }] });
	});

	test('clearing the list forgets what is over', async () => {
		const { imports, shelf } = importing();
		await imports.addFiles([aFile('a.txt')]);
		imports.clear();
		expect(imports.items).toEqual([]);
		expect(shelf.added).toHaveLength(1);
	});
});

describe('a text that is written or pasted', () => {
	test('is read for its turns, under her title and without a file', async () => {
		const { imports, shelf } = importing();
		await imports.addText('  Samtale på\ngangen ', 'Interviewer: Hvad gør I om natten?');
		expect(shelf.added[0]?.source.title).toBe('Samtale på gangen');
		expect(shelf.added[0]?.source).not.toHaveProperty('file');
	});

	test('is kept as it is when it cannot be read', async () => {
		const { imports, shelf } = importing({
			'Noter.txt': { result: { outcome: 'refused', why: { code: 'unknown-format', name: '', looksLike: 'html' } } }
		});
		await imports.addText('Noter', '<html> stod der på skærmen');
		expect(shelf.added[0]?.source).toMatchObject({ title: 'Noter', text: '<html> stod der på skærmen', starts: [] });
		expect(imports.items[0]?.state).toMatchObject({ remarks: [{ code: 'taken-as-it-is' }] });
	});
});

describe('where new material goes', () => {
	test('to the team where she has no room of her own', async () => {
		const { imports, shelf } = importing();
		imports.chooseWhere('own');
		await imports.addFiles([aFile('a.txt')]);
		expect(shelf.added[0]?.where).toBe('study');
	});

	test('to her own room when she has said so', async () => {
		const shelf = new Shelf();
		shelf.canKeep = true;
		const { imports } = importing({}, shelf);
		imports.chooseWhere('own');
		await imports.addFiles([aFile('a.txt')]);
		expect(shelf.added[0]?.where).toBe('own');
	});
});

describe('the file itself', () => {
	const id: SourceId = `source:${newId()}`;

	function keeping(lost?: NotKept, script: Script = {}) {
		const shelf = new Shelf();
		const kept: KeptOriginal[] = [];
		const note = (what: string) => (of: SourceId) => {
			shelf.told.push(`${what} ${of}`);
		};
		const originals = {
			newSource: () => id,
			keep(of: SourceId, file: KeptOriginal) {
				note('keep')(of);
				kept.push(file);
				return Promise.resolve(lost);
			},
			ready: note('ready'),
			drop(of: SourceId) {
				note('drop')(of);
				return Promise.resolve();
			}
		};
		const start = (): ReadingWorker => new ScriptedWorker(script);
		return { imports: new ImportFiles(shelf, studyRoom(newId()), originals, { start, limits }), shelf, kept };
	}

	test('is kept under the id of its source before the source is, and may be sent when both are', async () => {
		const { imports, shelf, kept } = keeping();
		const bytes = new Uint8Array([80, 75, 3, 4]);
		const file = {
			name: 'a.docx',
			size: 4,
			type: 'application/x-word',
			arrayBuffer: () => Promise.resolve(bytes.buffer)
		};
		await imports.addFiles([file]);
		expect(shelf.told).toEqual([`keep ${id}`, `add ${id}`, `ready ${id}`]);
		expect(kept.map(({ content, ...rest }) => ({ ...rest, content: [...new Uint8Array(content)] }))).toEqual([
			{ name: 'a.docx', type: 'application/x-word', content: [80, 75, 3, 4] }
		]);
		expect(imports.items[0]?.state).toEqual({ is: 'taken-in', source: id, remarks: [] });
	});

	test('is let go of when its source could not be kept', async () => {
		const { imports, shelf } = keeping();
		shelf.full = true;
		await imports.addFiles([aFile('a.txt')]);
		expect(shelf.told).toEqual([`keep ${id}`, `add ${id}`, `drop ${id}`]);
		expect(why(imports)).toBe('not-kept');
	});

	test.each([
		[{ tag: 'OriginalsFull', most: 500 << 20 } as const, { code: 'originals-full', megabytes: 500 }],
		[{ tag: 'DeviceFull' } as const, { code: 'original-not-kept' }]
	])('that could not be kept is said: %o; the source comes in all the same', async (lost, remark) => {
		const { imports, shelf } = keeping(lost);
		await imports.addFiles([aFile('a.txt')]);
		expect(imports.items[0]?.state).toEqual({ is: 'taken-in', source: id, remarks: [remark] });
		expect(shelf.told).toEqual([`keep ${id}`, `add ${id}`]);
	});

	test('is not kept of a file that was refused, nor of a text that was written here', async () => {
		const { imports, shelf } = keeping(undefined, {
			'a.docx': { result: { outcome: 'refused', why: { code: 'damaged' } } }
		});
		await imports.addFiles([aFile('a.docx')]);
		await imports.addText('Feltnote', 'Der var stille.');
		expect(shelf.told.filter((told) => !told.startsWith('add'))).toEqual([]);
		expect(shelf.added).toHaveLength(1);
	});
});
