import {
	type Field,
	type FieldsOf,
	type FieldTable,
	line,
	moment,
	oneOf,
	ref,
	required,
	shape,
	ulidField
} from '#lib/domain/fields.ts';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import { isJson, isObject } from '#lib/domain/json.ts';
import { hues } from '#lib/domain/records/hue.ts';
import type { Role } from '#lib/domain/records/person.ts';
import { parseRoom, type Project } from '#lib/domain/room.ts';
import { emailMost, nameMost } from './identity.ts';

/** The version of the stored shapes. */
export const documentVersion = 1;

const role = oneOf<Role>('owner', 'researcher', 'author', 'reviewer');
const personRef = ref<PersonId>('person');
const project: Field<Project> & { readonly required: true } = {
	required: true,
	is: (value) => typeof value === 'string' && ['study', 'standard'].includes(parseRoom(value)?.type ?? '')
};

const personFields = {
	person: required(personRef),
	name: required(line(nameMost)),
	email: required(line(emailMost)),
	/** The argon2id hash with its salt and parameters (PHC string). */
	password: required(line(500)),
	colour: required(oneOf(...hues)),
	since: required(moment())
};

/**
 * The kinds of documents, each with its fields. An id is `<kind>:<key>`, and the key is made so that what may exist
 * once collides: a person's is the hash of her e-mail, a session's that of its token, an invitation's that of its code,
 * a membership's are project and person.
 */
const kinds = {
	person: personFields,
	session: {
		person: required(personRef),
		begun: required(moment()),
		/** Last use, to within a day. */
		used: required(moment())
	},
	/** Of a session that was ended from elsewhere: what its browser is to be told at its next contact. The key is the session's. */
	ending: {
		person: required(personRef),
		at: required(moment()),
		/** What the browser keeps of hers: nothing, or what it has not sent yet. */
		keeps: required(oneOf('nothing', 'unsent'))
	},
	membership: {
		project,
		person: required(personRef),
		/** Missing: she was a member once. */
		role,
		since: required(moment()),
		/** Key of the invitation she came by: it lets her in once. */
		invitation: line(64)
	},
	invitation: {
		project,
		role: required(role),
		by: required(personRef),
		made: required(moment()),
		expires: required(moment()),
		/** Taken: somebody has accepted, and it is not finished yet. */
		state: required(oneOf('open', 'taken', 'used', 'withdrawn')),
		/** Who has accepted. */
		person: personRef,
		/** The account she makes thereby; dropped when finished. */
		account: shape(personFields),
		/** Names the acceptance, so that nobody finishes or frees another's. */
		acceptance: ulidField()
	}
} satisfies Readonly<Record<string, FieldTable>>;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
/** The content of a document of each kind; fields that a newer program has stored are carried along. */
export type Contents = { readonly [K in Kind]: FieldsOf<Kinds[K]> };

/** A content from which optional fields are being deleted. */
export type Draft<T> = { -readonly [F in keyof T]: T[F] };

export const kindNames: readonly Kind[] = ['person', 'session', 'ending', 'membership', 'invitation'];

export type Taken = {
	readonly [K in Kind]: {
		readonly kind: K;
		readonly key: string;
		readonly rev: string;
		/** Undefined: deleted. */
		readonly content: Contents[K] | undefined;
	};
}[Kind];

export const membershipKey = (where: Project, person: PersonId): string => `${where}:${ulidPart(person)}`;

const ulidPart = (person: PersonId): Ulid => person.slice('person:'.length);

/** A document of ours that this version does not understand; the message is its id, which names nobody. */
export class UnreadableAccount extends Error {}

/** What the database holds: undefined for what is not ours; throws for what is ours and cannot be read. */
export function readDocument(document: unknown): Taken | undefined {
	if (!isObject(document)) return undefined;
	const { _id: id, _rev: rev, _deleted: deleted, v, ...content } = document;
	if (typeof id !== 'string' || typeof rev !== 'string') return undefined;
	const colon = id.indexOf(':');
	const kind = kindNames.find((name) => name === id.slice(0, colon));
	if (!kind) return undefined;
	const key = id.slice(colon + 1);
	if (deleted === true) return { kind, key, rev, content: undefined };
	const taken = v === documentVersion ? fitted(kind, key, rev, content) : undefined;
	if (!taken) throw new UnreadableAccount(id);
	return taken;
}

function fitted(kind: Kind, key: string, rev: string, content: unknown): Taken | undefined {
	switch (kind) {
		case 'person':
			return fits('person', content) ? { kind, key, rev, content } : undefined;
		case 'session':
			return fits('session', content) ? { kind, key, rev, content } : undefined;
		case 'ending':
			return fits('ending', content) ? { kind, key, rev, content } : undefined;
		case 'membership':
			return fits('membership', content) ? { kind, key, rev, content } : undefined;
		case 'invitation':
			return fits('invitation', content) ? { kind, key, rev, content } : undefined;
	}
}

/** Whether every field that we know is as it should be; others are left alone. */
export function fits<K extends Kind>(kind: K, content: unknown): content is Contents[K] {
	if (!isObject(content)) return false;
	const table: FieldTable = kinds[kind];
	return Object.entries(table).every(([name, field]) => {
		const value = content[name];
		return value === undefined ? !field.required : isJson(value) && field.is(value);
	});
}
