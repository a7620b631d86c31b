import type { ReceivedChange, Refusal, Restrict } from '#lib/domain/change/change.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { quote } from '#lib/domain/records/quote.ts';
import type { Intent } from '../intent-log.ts';
import { copyOfFinding, copyOfQuote, fingerprintWith, holdsCopy, releasesOf } from './copies.ts';
import { setting, type DeedContext } from './context.ts';

/** What a restriction may say; everything else of a quote is an ordinary act. */
const fields = ['wording', 'approval', 'approvedBy', 'approvedHow', 'approvedOn'];

/**
 * A quote is withdrawn, or stands as its participant corrected it: in every standard that holds a copy, whoever asks and
 * whether or not she is a member there. The standards are written before the study.
 */
export async function restrict(
	change: ReceivedChange,
	{ quote: id }: Restrict,
	{ room, store, staged, beyond }: DeedContext
): Promise<Intent | Refusal> {
	if (room.type !== 'study') return { code: 'wrong-room', record: id };
	const held = staged.get(id);
	if (!held || held.deleted || !isOf(quote, held)) return { code: 'gone', record: id };
	const [act, ...more] = change.acts;
	if (act?.id !== id || act.kind !== 'update' || more.length > 0) return { code: 'invalid', record: id };
	const other = Object.keys(act.fields).find((name) => !fields.includes(name));
	if (other !== undefined) return { code: 'invalid', record: id, field: other };
	const approval = act.fields['approval']?.to;
	if (approval !== 'withdrawn' && approval !== 'corrected') return { code: 'invalid', record: id, field: 'approval' };
	const said = act.fields['wording']?.to;
	const corrected = typeof said === 'string' ? said : held.f.wording;
	const { finding } = held.f;
	const copy = copyOfQuote(finding, id);
	const elsewhere = [];
	for (const { room: standard } of await releasesOf(finding, store)) {
		if (!(await holdsCopy(beyond.recordsOf(standard), copy))) continue;
		const wording = approval === 'withdrawn' ? null : corrected;
		const of = copyOfFinding(room, finding);
		const text = await fingerprintWith(beyond.recordsOf(standard), of, { id: copy, approval, wording: wording ?? '' });
		elsewhere.push({
			room: standard,
			acts: [
				setting(copy, { approval, wording, ...(approval === 'withdrawn' ? { attribution: null } : {}) }),
				...(text === undefined ? [] : [setting(of, { fingerprint: beyond.hash(text) })])
			]
		});
	}
	return { change, elsewhere };
}
