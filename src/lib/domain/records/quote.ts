import { day, line, oneOf, prose, ref, required, type FieldsOf } from '../fields.ts';
import type { CodingId, FindingId, ParticipantId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

export const approvals = ['draft', 'sent', 'approved', 'corrected', 'withdrawn'] as const;
export type Approval = (typeof approvals)[number];
export const approvalWays = ['mail', 'telephone', 'meeting', 'other'] as const;

/** An extract as it is to be printed under a finding: its words, whose they are, and whether she has said yes. */
export const quote = recordKind({
	kind: 'quote',
	rooms: ['study'],
	parts: 1,
	fields: {
		finding: required(ref<FindingId>('finding')),
		coding: required(ref<CodingId>('coding')),
		/** Shortened with […], or as the participant corrected it. */
		wording: required(prose(4000)),
		participant: ref<ParticipantId>('participant'),
		/** The line under the printed quote. The server writes it, by the participant's way of being named. */
		attribution: line(300),
		approval: required(oneOf(...approvals)),
		/** By whom, how and when it was approved, corrected or withdrawn. */
		approvedBy: line(120),
		approvedHow: oneOf(...approvalWays),
		approvedOn: day()
	},
	may: { create: 'worker', update: 'worker', delete: 'worker' }
});
export type Quote = FieldsOf<typeof quote.fields>;
