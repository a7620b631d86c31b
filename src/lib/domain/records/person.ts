import { flag, line, oneOf, required } from '../fields.ts';
import { hues } from './hue.ts';
import { recordKind } from './record-kind.ts';

export const studyRoles = ['owner', 'researcher'] as const;
export const standardRoles = ['owner', 'author', 'reviewer'] as const;
export type StudyRole = (typeof studyRoles)[number];
export type StandardRole = (typeof standardRoles)[number];
export type Role = StudyRole | StandardRole;

/** A person as the others in a room see her: no e-mail. She may have no account (the example, an import). */
export const person = recordKind({
	kind: 'person',
	rooms: ['study', 'standard'],
	parts: 1,
	fields: {
		name: required(line(120)),
		role: required(oneOf<Role>('owner', 'researcher', 'author', 'reviewer')),
		colour: required(oneOf(...hues)),
		/** No longer a member; her name stays on what she made. */
		left: flag()
	},
	may: { create: 'server', update: 'server', delete: 'server' }
});
