import type { PersonId } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { Role } from '#lib/domain/records/person.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { Project } from '#lib/domain/room.ts';
import { AccountStore } from './account-store.ts';
import type { Invitation, ListedInvitation, NewInvitation } from './invitation.ts';
import { Invitations } from './invitations.ts';
import { Memberships, type Membership, type ProjectMember } from './memberships.ts';
import { PasswordHasher, passwordCost, type PasswordCost } from './password-hasher.ts';
import { People, type NewPerson } from './people.ts';
import type { AccountRefusal } from './refusal.ts';
import { hashOf, isSecret, linkBytes, newSecret } from './secrets.ts';
import type { Ending, Session, SignedIn } from './session.ts';
import { Sessions } from './sessions.ts';
import { SignIn, type Credentials } from './sign-in.ts';
import { Turns } from './turns.ts';

export interface AccountsTools {
	readonly now: () => Date;
	/**
	 * Makes the room of a project agree with a membership. Called after the membership is stored, awaited, and called
	 * again for every membership at each start: it must do nothing when nothing is to be done.
	 */
	readonly onMembership: (what: Membership) => Promise<void>;
	/** Told the hashes of the tokens (`Session.id`) when they are gone from the database, by whichever process. */
	readonly onSessionEnd: (tokenHashes: readonly string[], person: PersonId) => void;
	/** How often sessions that have run out are ended, in milliseconds; an hour unless said. */
	readonly sweepEvery?: number;
	/** Tests make it cheap. */
	readonly passwordCost?: PasswordCost;
}

const hour = 60 * 60 * 1000;

export interface Joined {
	readonly project: Project;
	readonly role: Role;
	/** When the person got her account by it: she is signed in. */
	readonly signedIn?: SignedIn;
}

/** People, sessions, memberships and invitations. What is expected to fail is a value; all reading is from memory. */
export interface Accounts {
	/** The token for the first account, as long as there is none; another at each start. For whoever started the server. */
	readonly firstToken: () => string | undefined;
	readonly begin: (given: NewPerson & { readonly token: string }) => Promise<Result<SignedIn, AccountRefusal>>;
	readonly signIn: (credentials: Credentials) => Promise<Result<SignedIn, AccountRefusal>>;
	readonly session: (token: string | undefined) => Session | undefined;
	readonly signOut: (token: string) => Promise<void>;
	/** Her browsers are told to forget everything of hers. */
	readonly signOutEverywhere: (person: PersonId) => Promise<void>;
	/** How the session of a token was ended from elsewhere: what its browser is to be told. */
	readonly ending: (token: string | undefined) => Ending | undefined;
	/** Ends all her sessions and begins a new one; her browsers but that of the session `here` are told. */
	readonly changePassword: (
		person: PersonId,
		old: string,
		wanted: string,
		here?: Session['id']
	) => Promise<Result<SignedIn, AccountRefusal>>;
	/** Her projects' rooms are told what she is called now. */
	readonly rename: (person: PersonId, name: string) => Promise<Result<void, AccountRefusal>>;
	readonly memberOf: (person: PersonId, project: Project) => Member | undefined;
	readonly projectsOf: (person: PersonId) => { readonly project: Project; readonly role: Role }[];
	readonly membersOf: (project: Project) => ProjectMember[];
	/** Throws when the project has somebody else in it already. */
	readonly beginProject: (project: Project, owner: PersonId) => Promise<void>;
	/** Whoever asks for it must be an owner: that is judged by the caller, as with `remove`. */
	readonly setRole: (project: Project, person: PersonId, role: string) => Promise<Result<void, AccountRefusal>>;
	readonly remove: (project: Project, person: PersonId) => Promise<Result<void, AccountRefusal>>;
	readonly invite: (
		given: NewInvitation
	) => Promise<Result<{ readonly code: string; readonly expires: Date }, AccountRefusal>>;
	/** What the link of that code offers; nothing changes by asking. */
	readonly invitation: (code: string) => Result<Invitation, AccountRefusal>;
	readonly accept: (
		code: string,
		as: { readonly session: Session } | NewPerson
	) => Promise<Result<Joined, AccountRefusal>>;
	readonly invitationsOf: (project: Project) => ListedInvitation[];
	readonly withdrawInvitation: (id: string) => Promise<Result<void, AccountRefusal>>;
	/** Without token or invitation: for the command line. */
	readonly addPerson: (given: NewPerson) => Promise<Result<{ readonly person: PersonId }, AccountRefusal>>;
	/** Whose e-mail it is: for the command line. */
	readonly personCalled: (email: string) => PersonId | undefined;
	/** Without the old one, and ends all her sessions: for the command line. */
	readonly setPassword: (person: PersonId, wanted: string) => Promise<Result<void, AccountRefusal>>;
	/** Finishes what is being stored; the database stays open. */
	readonly close: () => Promise<void>;
}

/** Opens the accounts, finishes what a crash left half done, and tells every membership. */
export async function openAccounts(database: PouchDB.Database, tools: AccountsTools): Promise<Accounts> {
	const { now } = tools;
	const store = await AccountStore.open(database, tools.onSessionEnd);
	const turns = new Turns();
	const people = new People(store, await PasswordHasher.open(tools.passwordCost ?? passwordCost), now);
	const sessions = new Sessions(store, now);
	const memberships = new Memberships(store, turns, now, tools.onMembership);
	const invitations = new Invitations(store, people, memberships, now);
	const door = new SignIn(people, sessions, now);
	const first = newSecret(linkBytes);
	await sessions.sweep();
	await invitations.finishTaken();
	await memberships.tellAll();
	const sweeping = setInterval(() => sessions.sweepBehind(), tools.sweepEvery ?? hour).unref();
	return {
		firstToken: () => (people.areNone ? first : undefined),
		begin: ({ token, ...given }) =>
			// One at a time: the token is good for one account, whatever its e-mail.
			turns.take('first', async () => {
				if (!people.areNone) return failed({ code: 'token-used' });
				if (!isSecret(token, hashOf(first))) return failed({ code: 'token-wrong' });
				const added = await people.add(given);
				return added.ok ? ok(await sessions.begin(added.value.person)) : added;
			}),
		signIn: (credentials) => door.signIn(credentials),
		session: (token) => sessions.find(token),
		signOut: (token) => sessions.end(token),
		signOutEverywhere: (person) => sessions.endAll(person, 'nothing'),
		ending: (token) => sessions.ending(token),
		changePassword: (person, old, wanted, here) => door.changePassword(person, old, wanted, here),
		async rename(person, name) {
			const renamed = await people.rename(person, name);
			if (!renamed.ok) return renamed;
			await memberships.tellAbout(person);
			return ok(undefined);
		},
		memberOf: (person, project) => memberships.memberOf(person, project),
		projectsOf: (person) => memberships.projectsOf(person),
		membersOf: (project) => memberships.membersOf(project),
		beginProject: (project, owner) => memberships.begin(project, owner),
		setRole: (project, person, role) => memberships.setRole(project, person, role),
		remove: (project, person) => memberships.remove(project, person),
		invite: (given) => invitations.invite(given),
		invitation: (code) => invitations.look(code),
		async accept(code, as) {
			if ('session' in as) {
				const session = sessions.find(as.session.token);
				if (!session) return failed({ code: 'signed-out' });
				const accepted = await invitations.acceptAs(code, session.person);
				return accepted.ok ? ok({ project: accepted.value.project, role: accepted.value.role }) : accepted;
			}
			// Looked at before anything costly is done for somebody unknown.
			const open = invitations.look(code);
			if (!open.ok) return open;
			const account = await people.prepare(as);
			if (!account.ok) return account;
			const accepted = await invitations.acceptWith(code, account.value);
			if (!accepted.ok) return accepted;
			const { project, role, person } = accepted.value;
			return ok({ project, role, signedIn: await sessions.begin(person) });
		},
		invitationsOf: (project) => invitations.of(project),
		withdrawInvitation: (id) => invitations.withdraw(id),
		async addPerson(given) {
			const added = await people.add(given);
			return added.ok ? ok({ person: added.value.person }) : added;
		},
		personCalled: (email) => people.called(email),
		setPassword: (person, wanted) => door.setPassword(person, wanted),
		async close() {
			clearInterval(sweeping);
			await sessions.idle();
			store.close();
		}
	};
}
