import type { PersonId } from '#lib/domain/ids.ts';
import type { Role } from '#lib/domain/records/person.ts';
import type { Project } from '#lib/domain/room.ts';

/** In days. */
export const invitationDays = { least: 1, usual: 14, most: 60 } as const;

export interface NewInvitation {
	readonly project: Project;
	/** A name of a role; one that the project's type does not have is refused. */
	readonly role: string;
	/** An owner of the project. */
	readonly by: PersonId;
	/** Whole days until it expires. */
	readonly days?: number;
}

/** What somebody who follows the link is told. */
export interface Invitation {
	readonly project: Project;
	readonly role: Role;
	/** Her name. */
	readonly invitedBy: string;
	readonly expires: Date;
}

export type InvitationState = 'open' | 'used' | 'withdrawn' | 'expired';

/** What the owners of the project see. */
export interface ListedInvitation extends Invitation {
	/** For withdrawing; the code cannot be had from it. */
	readonly id: string;
	readonly made: Date;
	readonly state: InvitationState;
	/** Name of the one who has accepted. */
	readonly acceptedBy: string | undefined;
}

export interface Accepted {
	readonly project: Project;
	readonly role: Role;
	readonly person: PersonId;
}
