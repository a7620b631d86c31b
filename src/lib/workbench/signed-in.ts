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

/**
 * Asks the server who is signed in; without a network, what it said last. Undefined: nobody is, and she must sign in.
 */
export async function whoIsSignedIn(): Promise<SignedIn | undefined> {
	let response: Response;
	try {
		response = await fetch('/me');
	} catch {
		return readKept();
	}
	if (response.status === 401) {
		forgetSignedIn();
		return undefined;
	}
	if (!response.ok) return readKept();
	const said: unknown = await response.json();
	if (!isSignedIn(said)) return undefined;
	localStorage.setItem(kept, JSON.stringify(said));
	return said;
}

export function forgetSignedIn(): void {
	localStorage.removeItem(kept);
}

function readKept(): SignedIn | undefined {
	const text = localStorage.getItem(kept);
	if (text === null) return undefined;
	const said: unknown = JSON.parse(text);
	return isSignedIn(said) ? said : undefined;
}

function isSignedIn(value: unknown): value is SignedIn {
	return (
		isObject(value) &&
		typeof value['person'] === 'string' &&
		typeof value['name'] === 'string' &&
		Array.isArray(value['projects'])
	);
}
