import { count, day, line, list, oneOf, prose, ref, required, shape, type FieldsOf } from '../fields.ts';
import type { ParticipantId, VersionId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

/** Kinds of material, kept apart to the end of an analysis. */
export const sourceKinds = [
	'interview',
	'group-interview',
	'workshop',
	'practice-example',
	'desk-research',
	'statement',
	'slides',
	'field-note',
	'survey'
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What may stand in quotation marks: word for word, partly, or notes taken down (referat). */
export const exactnesses = ['verbatim', 'partly-verbatim', 'notes'] as const;
export type Exactness = (typeof exactnesses)[number];

export const speakerRoles = ['interviewer', 'informant'] as const;

/** Whose turns carry a label in the transcript. */
export const speaker = shape({
	label: required(line(60)),
	role: required(oneOf(...speakerRoles)),
	participant: ref<ParticipantId>('participant')
});

export const source = recordKind({
	kind: 'source',
	rooms: ['study', 'own'],
	parts: 1,
	fields: {
		title: required(line(300)),
		kind: required(oneOf(...sourceKinds)),
		exactness: required(oneOf(...exactnesses)),
		/** The version that is read and coded now; the server alone moves it. */
		head: required(ref<VersionId>('version')),
		words: required(count()),
		language: oneOf('da', 'en', 'other'),
		date: day(),
		reference: prose(2000),
		note: prose(10_000),
		speakers: list(60, speaker),
		/** The file it came from: its name and its size in bytes. */
		file: shape({ name: required(line(300)), bytes: required(count()) })
	},
	may: {
		create: 'worker',
		update: 'worker',
		delete: 'maker-or-owner',
		// The head moves by a correction alone, or codings would lose their way.
		fields: { head: 'server', words: 'server' }
	}
});
export type Source = FieldsOf<typeof source.fields>;
