import { count, line, oneOf, prose, required } from '../fields.ts';
import { longestLease } from './lease.ts';
import { recordKind } from './record-kind.ts';

/** Braun & Clarke 2021, "One size fits all?": the approach decides which tools and words a study gets. */
export const approaches = ['reflexive', 'codebook', 'coding-reliability'] as const;
export const orientations = ['inductive', 'deductive', 'both'] as const;

export const study = recordKind({
	kind: 'study',
	rooms: ['study'],
	parts: 1,
	fields: {
		title: required(line(200)),
		approach: required(oneOf(...approaches)),
		orientation: required(oneOf(...orientations)),
		question: prose(4000),
		language: oneOf('da', 'en'),
		lease: count(longestLease)
	},
	may: { create: 'server', update: 'owner', delete: 'server' }
});
