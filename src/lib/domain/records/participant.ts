import { line, oneOf, prose, required, type FieldsOf } from '../fields.ts';
import { recordKind } from './record-kind.ts';

export const sectors = ['municipality', 'region', 'general-practice', 'specialised', 'cross-sector'] as const;
export const namings = ['name-and-title', 'role', 'pseudonym', 'none'] as const;

/** Somebody whose words are in the material, under pseudonym; the real name is in the vault. */
export const participant = recordKind({
	kind: 'participant',
	rooms: ['study'],
	parts: 1,
	fields: {
		pseudonym: required(line(80)),
		role: line(120),
		profession: line(120),
		sector: oneOf(...sectors),
		naming: oneOf(...namings),
		group: line(80),
		note: prose(4000)
	},
	may: { create: 'worker', update: 'worker', delete: 'maker-or-owner' }
});
export type Participant = FieldsOf<typeof participant.fields>;
