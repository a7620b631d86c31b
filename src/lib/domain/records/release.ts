import { flag, line, list, moment, prose, ref, required } from '../fields.ts';
import type { QuoteId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

/** At most so many quotes go with one finding. */
export const mostQuotes = 200;

/** That a finding was released to a standard, `release:<finding>:<standard>`; written by the deed *release* only. */
export const release = recordKind({
	kind: 'release',
	rooms: ['study'],
	parts: 2,
	fields: {
		/** The standard's title at that moment, for those who are not members of it. */
		title: line(200),
		rationale: required(prose(4000)),
		quotes: required(list(mostQuotes, required(ref<QuoteId>('quote')))),
		/** What was copied, as a keyed hash; the server writes it. */
		fingerprint: line(100),
		released: moment(),
		/** Something that was copied has changed in the study since. */
		newer: flag()
	},
	may: { create: 'worker', update: 'worker', delete: 'server' }
});
