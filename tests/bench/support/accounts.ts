import type { PersonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/room.ts';
import type { Session } from '#lib/server/accounts/session.ts';
import type { Host } from '#lib/server/host.ts';
import { password } from '../../browser/support/people.ts';

/** Somebody with an account, signed in while the seed is made. */
export interface Account {
	readonly email: string;
	readonly person: PersonId;
	readonly session: Session;
}

const names =
	'Anna Holm;Bo Lind;Cira Berg;Dina Dahl;Erik Elm;Fie Friis;Gerda Gran;Hans Hede;Ida Iversen;Jens Juul;Karen Krog;Lone Lund;Mads Munk;Nina Nord;Olga Odde;Palle Poulsen;Rie Ravn;Søren Skov;Tove Thy;Ulla Ulv'.split(
		';'
	);

/** The e-mail of the nth person, from 0: what she signs in with. */
export const emailOf = (nth: number): string => `person${nth + 1}@example.dk`;

/** The first so many people. */
export async function makeAccounts({ accounts }: Host, count: number): Promise<Account[]> {
	const made: Account[] = [];
	for (const [nth, name] of names.slice(0, count).entries()) {
		const email = emailOf(nth);
		const added = await accounts.addPerson({ name, email, password });
		const signedIn = await accounts.signIn({ email, password, from: '127.0.0.1' });
		if (!added.ok || !signedIn.ok) throw new Error(`${name} got no account`);
		made.push({ email, person: added.value.person, session: signedIn.value.session });
	}
	return made;
}

/** The first owns the project; the others come in by invitation. */
export async function letIn(
	{ accounts }: Host,
	project: Project,
	people: readonly Account[],
	role: string
): Promise<void> {
	const [owner, ...others] = people;
	if (!owner) return;
	await accounts.beginProject(project, owner.person);
	for (const { email, session } of others) {
		const invited = await accounts.invite({ project, role, by: owner.person, days: 14 });
		const accepted = invited.ok ? await accounts.accept(invited.value.code, { session }) : invited;
		if (!accepted.ok) throw new Error(`${email} cannot come in: ${accepted.why.code}`);
	}
}
