import {
	count,
	either,
	line,
	list,
	numbers,
	oneOf,
	prose,
	ref,
	required,
	shape,
	type Field,
	type FieldsOf
} from '../fields.ts';
import type { VersionId } from '../ids.ts';
import type { Start } from '../text/start.ts';
import { recordKind } from './record-kind.ts';

/** A source holds at most this many UTF-16 units (an interview of an hour holds about 50,000). */
export const longestText = 2_000_000;
const at = required(count(longestText));
const id = required(line(40));

const start: Field<Start> = either<Start>(
	shape({ id, kind: required(oneOf('heading')), at, level: required(count(9)) }),
	shape({ id, kind: required(oneOf('turn')), at, speaker: required(line(60)) }),
	shape({ id, kind: required(oneOf('cue')), at, from: required(count()), to: required(count()) }),
	shape({ id, kind: required(oneOf('cell')), at, row: required(count()), column: required(count()) }),
	shape({ id, kind: required(oneOf('page', 'slide')), at, no: required(count()) })
);

const trace = numbers(3);

/** One state of a source's words; never changed. Its words are a record of their own, which can be deleted. */
export const version = recordKind({
	kind: 'version',
	rooms: ['study', 'own'],
	parts: 2,
	fields: {
		/** In the line of heads 1, 2, 3 …; a side version has none. */
		no: count(),
		length: required(count(longestText)),
		starts: required(list(200_000, start)),
		/** How the words came from those of a parent: numbers only. The first version has no parent. */
		from: list(
			2,
			shape({
				parent: required(ref<VersionId>('version')),
				ops: list(100_000, trace),
				undo: list(100_000, trace),
				kept: list(100_000, trace),
				base: ref<VersionId>('version')
			})
		),
		undoes: ref<VersionId>('version')
	},
	may: { create: 'worker', update: 'server', delete: 'maker-or-owner' }
});
export type TextVersion = FieldsOf<typeof version.fields>;

/** The words of one version, under the ids of the source and the version. */
export const words = recordKind({
	kind: 'words',
	rooms: ['study', 'own'],
	parts: 2,
	fields: { text: required(prose(longestText)) },
	may: { create: 'worker', update: 'server', delete: 'maker-or-owner' }
});
