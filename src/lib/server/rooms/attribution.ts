import { applyAct } from '#lib/domain/change/apply-act.ts';
import type { ReceivedChange } from '#lib/domain/change/change.ts';
import { attributionOf } from '#lib/domain/finding/attribution.ts';
import type { ParticipantId } from '#lib/domain/ids.ts';
import { participant } from '#lib/domain/records/participant.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { study } from '#lib/domain/records/study.ts';
import { studyRecord } from '#lib/domain/room.ts';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import type { DeedContext } from './deeds/context.ts';

/** The line under a participant's quotes as it is after a Change; empty when she is not named, or gone. */
export async function attributionFor(
	id: ParticipantId,
	change: ReceivedChange,
	{ room, staged, store, beyond }: DeedContext
): Promise<string> {
	if (room.type !== 'study') return '';
	const now = staged.get(id) ?? (await store.get(id));
	const act = change.acts.find((one) => one.id === id);
	const then = act ? applyAct(now, act, change).entry : now;
	if (!then || then.deleted || !isOf(participant, then)) return '';
	const about = await store.get(studyRecord(room.room));
	const say = about && isOf(study, about) && about.f.language === 'en' ? en : da;
	const named = then.f.naming === 'name-and-title' ? await beyond.nameOf(room.room, id, change.by) : undefined;
	return attributionOf(then.f, { named, sector: (sector) => say.material.people.sectors[sector] });
}
