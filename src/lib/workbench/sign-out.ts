import type { PersonId } from '#lib/domain/ids.ts';
import { forgetPerson, unsentOf } from '#lib/sync/device.ts';
import { forgetSignedIn } from './signed-in.ts';

/** What would be lost if everything of hers in this browser were deleted now. */
export function unsentChanges(person: PersonId): Promise<number> {
	return unsentOf(person);
}

/** Leaves nothing of her in this browser. */
export async function forgetHer(person: PersonId): Promise<void> {
	await forgetPerson(person);
	forgetSignedIn();
}
