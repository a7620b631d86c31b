import type { PersonId } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import type { Role } from '#lib/domain/records/person.ts';
import type { Project } from '#lib/domain/room.ts';

export interface Membership {
	readonly project: Project;
	readonly role: Role;
	readonly title: string;
}

/** Who sits here and what she is a member of, as the server last said. */
export interface SignedIn {
	readonly person: PersonId;
	readonly name: string;
	readonly projects: readonly Membership[];
}

/** Where this browser keeps who was signed in last, so that the workbench starts without a network. */
const kept = 'roedtraad/signed-in';

export function keepSignedIn(signedIn: SignedIn): void {
	localStorage.setItem(kept, JSON.stringify(signedIn));
}

export function forgetSignedIn(): void {
	localStorage.removeItem(kept);
}

export function keptSignedIn(): SignedIn | undefined {
	const text = localStorage.getItem(kept);
	if (text === null) return undefined;
	const said: unknown = JSON.parse(text);
	return isSignedIn(said) ? said : undefined;
}

export function isSignedIn(value: unknown): value is SignedIn {
	return (
		isObject(value) &&
		typeof value['person'] === 'string' &&
		typeof value['name'] === 'string' &&
		Array.isArray(value['projects'])
	);
}
