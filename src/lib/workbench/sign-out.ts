import { isRecordId, kindOf, type PersonId } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import { forgetPerson, forgetSent, letGo, unsentOf } from '#lib/sync/device.ts';
import { forgetSignedIn, keptSignedIn } from './signed-in-kept.ts';

/** What the server says of a session that was ended from elsewhere: whose it was, and what this browser keeps of hers. */
interface Ending {
	readonly person: PersonId;
	readonly keeps: 'nothing' | 'unsent';
}

/** What would be lost if everything of hers in this browser were deleted now. */
export function unsentChanges(person: PersonId): Promise<number> {
	return unsentOf(person);
}

/** Leaves nothing of her in this browser. */
export async function forgetHer(person: PersonId): Promise<void> {
	await forgetPerson(person);
	forgetThat(person);
}

/** Leaves her copies where they are; her tabs let go of them, so that nothing of hers goes out as another's. */
export function leaveHers(person: PersonId): void {
	letGo(person);
	forgetThat(person);
}

/** Another may be signed in by now. */
function forgetThat(person: PersonId): void {
	if (keptSignedIn()?.person === person) forgetSignedIn();
}

/** Does as the server says of a session that was ended from elsewhere. Told again, there is nothing left to do. */
export async function obey({ person, keeps }: Ending): Promise<void> {
	forgetThat(person);
	await (keeps === 'nothing' ? forgetPerson(person) : forgetSent(person));
}

/** This person is signed in here now: tabs that another left open let go. */
export function meet(person: PersonId): void {
	const before = keptSignedIn()?.person;
	if (before !== undefined && before !== person) leaveHers(before);
}

export function readEnding(value: unknown): Ending | undefined {
	if (!isObject(value)) return undefined;
	const { person, keeps } = value;
	return isPerson(person) && (keeps === 'nothing' || keeps === 'unsent') ? { person, keeps } : undefined;
}

function isPerson(value: unknown): value is PersonId {
	return isRecordId(value) && kindOf(value) === 'person';
}
