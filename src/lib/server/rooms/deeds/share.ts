import type { Act, ReceivedChange, Refusal, Share } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { ulidOf } from '#lib/domain/ids.ts';
import { judge } from '#lib/domain/policy.ts';
import { parseRoom } from '#lib/domain/room.ts';
import type { Intent } from '../intent-log.ts';
import type { DeedContext } from './context.ts';

/** Her own source with its versions, words, codings and notes becomes the study's, under the same ids. */
export async function share(
	change: ReceivedChange,
	{ from, to, source }: Share,
	{ member, store }: DeedContext
): Promise<Intent | Refusal> {
	const there = parseRoom(to);
	const here = parseRoom(from);
	if (there?.type !== 'study' || here?.type !== 'own' || here.room !== change.room || here.project !== there.room)
		return { code: 'wrong-room', record: source };
	const held = await store.get(source);
	if (!held || held.deleted) return { code: 'gone', record: source };
	const below = await Promise.all(
		['version', 'words', 'coding', 'reading'].map((kind) => store.range(`${kind}:${ulidOf(source)}:`))
	);
	const memos = (await store.range('memo:')).filter(({ f }) => f['about'] === source);
	const moved = [held, ...below.flat(), ...memos];
	const acts = moved.map(made);
	for (const act of acts) {
		const refusal = judge(member, there, act, undefined);
		if (refusal) return refusal;
	}
	return {
		change: { ...change, acts: moved.map(({ id }): Act => ({ id, kind: 'delete' })) },
		elsewhere: [{ room: there.room, acts }]
	};
}

function made({ id, f }: Entry): Act {
	return { id, kind: 'create', fields: Object.fromEntries(Object.entries(f).map(([name, to]) => [name, { to }])) };
}
