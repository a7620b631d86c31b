import { meet, obey, readEnding } from './sign-out.ts';
import { forgetSignedIn, isSignedIn, keepSignedIn, keptSignedIn, type SignedIn } from './signed-in-kept.ts';

export type { Membership, SignedIn } from './signed-in-kept.ts';

/**
 * Asks the server who is signed in; without a network, what it said last. Undefined: nobody is, and she must sign in.
 * A session that ran out leaves what is kept here, for her to go on with; one that was ended from elsewhere does not.
 */
export async function whoIsSignedIn(): Promise<SignedIn | undefined> {
	let response: Response;
	try {
		response = await fetch('/me');
	} catch {
		return keptSignedIn();
	}
	if (response.status === 401) {
		forgetSignedIn();
		const ending = readEnding(await response.json().catch(() => undefined));
		if (ending) await obey(ending);
		return undefined;
	}
	if (!response.ok) return keptSignedIn();
	const said: unknown = await response.json();
	if (!isSignedIn(said)) return undefined;
	meet(said.person);
	keepSignedIn(said);
	return said;
}
