import type { PersonId } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { Hue } from '#lib/domain/records/hue.ts';
import { standardRoles, studyRoles, type Role } from '#lib/domain/records/person.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { parseRoom, type Project } from '#lib/domain/room.ts';
import type { AccountStore } from './account-store.ts';
import { membershipKey, type Contents, type Draft } from './documents.ts';
import type { AccountRefusal } from './refusal.ts';
import type { Turns } from './turns.ts';

/** What the room of a project is told about a person in it. */
export interface Membership {
	readonly project: Project;
	readonly person: PersonId;
	readonly name: string;
	readonly colour: Hue;
	/** Undefined: no longer a member. */
	readonly role: Role | undefined;
}

export interface ProjectMember {
	readonly person: PersonId;
	readonly name: string;
	readonly role: Role;
	readonly email: string;
}

type Stored = Contents['membership'];

/** The role of that name, if a project of this type has it. */
export function roleIn(project: Project, name: string): Role | undefined {
	const roles: readonly Role[] = parseRoom(project)?.type === 'study' ? studyRoles : standardRoles;
	return roles.find((role) => role === name);
}

/** Who may enter which project, and as what. Whoever leaves stays here without a role, so that her room hears of it. */
export class Memberships {
	readonly #store: AccountStore;
	readonly #turns: Turns;
	readonly #now: () => Date;
	readonly #tell: (what: Membership) => Promise<void>;

	constructor(store: AccountStore, turns: Turns, now: () => Date, tell: (what: Membership) => Promise<void>) {
		this.#store = store;
		this.#turns = turns;
		this.#now = now;
		this.#tell = tell;
	}

	memberOf(person: PersonId, project: Project): Member | undefined {
		const role = this.#store.image.get('membership', membershipKey(project, person))?.role;
		return role && this.#store.image.person(person) ? { person, role } : undefined;
	}

	projectsOf(person: PersonId): { readonly project: Project; readonly role: Role }[] {
		return this.#all().flatMap((held) =>
			held.person === person && held.role ? [{ project: held.project, role: held.role }] : []
		);
	}

	/** By name, as Danish sorts. */
	membersOf(project: Project): ProjectMember[] {
		const members = this.#of(project).flatMap(({ person, role }) => {
			const account = this.#store.image.person(person)?.account;
			return account && role ? [{ person, name: account.name, role, email: account.email }] : [];
		});
		return members.sort((a, b) => a.name.localeCompare(b.name, 'da'));
	}

	/** Makes her the owner of a project that is new. Throws when it is somebody else's: project ids are never chosen. */
	begin(project: Project, owner: PersonId): Promise<void> {
		return this.#turns.take(project, async () => {
			if (!this.#store.image.person(owner)) throw new Error(`${owner} has no account`);
			if (this.#of(project).some(({ person }) => person !== owner)) throw new Error(`${project} has begun already`);
			await this.#write(project, owner, (held) => ok(held ?? this.#fresh(project, owner, 'owner')));
		});
	}

	/** Lets her in by an invitation, once: a second call changes nothing, whatever has become of her role since. */
	async join(project: Project, person: PersonId, role: Role, invitation: string): Promise<void> {
		await this.#write(project, person, (held) => {
			if (held?.invitation === invitation) return ok(held);
			return ok(held?.role ? { ...held, invitation } : { ...this.#fresh(project, person, role), invitation });
		});
	}

	setRole(project: Project, person: PersonId, name: string): Promise<Result<void, AccountRefusal>> {
		const role = roleIn(project, name);
		if (!role) return Promise.resolve(failed({ code: 'role-unknown' }));
		return this.#change(project, person, (held) => ({ ...held, role }));
	}

	remove(project: Project, person: PersonId): Promise<Result<void, AccountRefusal>> {
		return this.#change(project, person, (held) => {
			const left: Draft<Stored> = { ...held };
			delete left.role;
			return left;
		});
	}

	/** Tells the rooms of everybody once more: a crash may have come between storing and telling. */
	async tellAll(): Promise<void> {
		for (const held of this.#all()) await this.#tellOf(held);
	}

	/** Tells the rooms of one person: she is called something else now. */
	async tellAbout(person: PersonId): Promise<void> {
		for (const held of this.#all()) if (held.person === person) await this.#tellOf(held);
	}

	#change(project: Project, person: PersonId, change: (held: Stored) => Stored): Promise<Result<void, AccountRefusal>> {
		return this.#turns.take(project, async () => {
			const key = membershipKey(project, person);
			let wasOwner: Stored | undefined;
			const changed = await this.#store.write<'membership', AccountRefusal>('membership', key, (held) => {
				if (!held?.role) return failed({ code: 'not-member' });
				const next = change(held);
				wasOwner = held.role === 'owner' && next.role !== 'owner' ? held : undefined;
				return wasOwner && !this.#hasOwner(project, person) ? failed({ code: 'last-owner' }) : ok(next);
			});
			if (!changed.ok) return changed;
			if (wasOwner) {
				// Another process may have let the other owner go at this very moment: looked at from both sides after both
				// have written, at least one of them sees it.
				await this.#store.refresh('membership', `${project}:`);
				if (!this.#hasOwner(project, person)) {
					const undone = wasOwner;
					await this.#store.write('membership', key, () => ok(undone));
					return failed({ code: 'last-owner' });
				}
			}
			await this.#tellOf(changed.value);
			return ok(undefined);
		});
	}

	async #write(
		project: Project,
		person: PersonId,
		change: (held: Stored | undefined) => Result<Stored, never>
	): Promise<void> {
		const written = await this.#store.write('membership', membershipKey(project, person), change);
		if (written.ok) await this.#tellOf(written.value);
	}

	async #tellOf({ project, person, role }: Stored): Promise<void> {
		const account = this.#store.image.person(person)?.account;
		if (account) await this.#tell({ project, person, name: account.name, colour: account.colour, role });
	}

	/** Whether the project has an owner beside this person. */
	#hasOwner(project: Project, but: PersonId): boolean {
		return this.#of(project).some(
			({ person, role }) => role === 'owner' && person !== but && this.#store.image.person(person) !== undefined
		);
	}

	#fresh(project: Project, person: PersonId, role: Role): Stored {
		return { project, person, role, since: this.#now().toISOString() };
	}

	#of(project: Project): Stored[] {
		return this.#all().filter((held) => held.project === project);
	}

	#all(): Stored[] {
		return this.#store.image.all('membership').map(([, held]) => held);
	}
}
