import { oneOf, prose, ref, required } from '../fields.ts';
import type { RecordId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

export const memoKinds = ['familiarisation', 'analytic', 'methodological'] as const;

/** A note on a source, a code or the study as a whole. */
export const memo = recordKind({
	kind: 'memo',
	rooms: ['study', 'own'],
	parts: 1,
	fields: {
		about: required(ref<RecordId>('source', 'code', 'study', 'participant', 'coding')),
		text: required(prose(200_000)),
		kind: oneOf(...memoKinds)
	},
	may: { create: 'worker', update: 'maker-or-owner', delete: 'maker-or-owner' }
});
