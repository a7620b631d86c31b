import { expect } from 'vitest';
import * as Y from 'yjs';
import { ulidOf, type ThreadId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { draftBlocks, draftOf } from '#lib/server/collab/draft-text.ts';
import { atom } from '#lib/domain/standard/comment-place.ts';
import { aChange, creating, newId } from '../../../support/rooms.ts';
import type { World } from './world.ts';

/** Somebody comments, by an ordinary Change, on words as she sees them. */
export async function comment(world: World, name: string, content: Readonly<Record<string, Json>>): Promise<ThreadId> {
	const id: ThreadId = `thread:${newId()}`;
	await act(world, name, [creating(id, { draft: world.draft, text: 'Hvorfor?', ...content })]);
	return id;
}

export async function act(world: World, name: string, acts: Parameters<typeof aChange>[0]): Promise<void> {
	const { standard, people, house } = world;
	const answers = await house.rooms.submit(standard, people[name] ?? 'person:x', [aChange(acts, { room: standard })]);
	expect(answers).toMatchObject([{ verdict: 'stored' }]);
}

/** The words under the mark of a thread, a line feed between blocks. */
export function markedWords(doc: Y.Doc, thread: ThreadId): string {
	return draftBlocks(draftOf(doc))
		.flatMap(({ text, marks }) => {
			const spans = marks.filter((mark) => mark.thread === ulidOf(thread));
			return spans.length === 0 ? [] : [spans.map(({ from, to }) => text.slice(from, to)).join('')];
		})
		.join('\n')
		.replaceAll(atom, '');
}

/** What the record of a thread says of its place. */
export async function placeIn({ house, standard }: World, thread: ThreadId): Promise<unknown> {
	const entry = await house.rooms.room(standard).records.get(thread);
	if (!entry || entry.deleted) return undefined;
	const { quote, block, offset, loose } = entry.f;
	return { quote, block, offset, ...(loose === undefined ? {} : { loose }) };
}
