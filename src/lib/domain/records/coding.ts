import { count, prose, ref, required } from '../fields.ts';
import type { CodeId, VersionId } from '../ids.ts';
import { recordKind } from './record-kind.ts';
import { longestText } from './version.ts';

/** A quote is as long as its passage; prefix and suffix hold 32 units and what makes them whole graphemes. */
const around = prose(200);

/** A code applied by a person to a passage: offsets in UTF-16 units of the named version, half open. */
export const coding = recordKind({
	kind: 'coding',
	rooms: ['study', 'own'],
	parts: 2,
	fields: {
		code: required(ref<CodeId>('code')),
		version: required(ref<VersionId>('version')),
		start: required(count(longestText)),
		end: required(count(longestText)),
		/** Taken by the server from its own words. */
		quote: prose(longestText),
		prefix: around,
		suffix: around,
		note: prose(10_000)
	},
	may: { create: 'worker', update: 'maker-or-owner', delete: 'maker-or-owner' }
});
