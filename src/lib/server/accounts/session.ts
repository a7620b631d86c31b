import type { PersonId } from '#lib/domain/ids.ts';

/** Somebody who is signed in on one device. */
export interface Session {
	/** The secret in her cookie; it never leaves the server otherwise, and is never stored. */
	readonly token: string;
	/** Names the session without giving it away: the hash under which it is stored. */
	readonly id: string;
	readonly person: PersonId;
	readonly name: string;
}

/** How a session was ended from elsewhere: by signing out everywhere, or by a new password. */
export interface Ending {
	readonly person: PersonId;
	/** What the browser keeps of hers when it is told: nothing, or what it has not sent yet. */
	readonly keeps: Keeps;
}

export type Keeps = 'nothing' | 'unsent';

export interface SignedIn {
	readonly session: Session;
	/** When it ends unless it is used before. */
	readonly expires: Date;
}
