import { ulid } from 'ulid';
import type { PersonId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { Project } from '#lib/domain/room.ts';
import type { AccountStore } from './account-store.ts';
import type { Contents, Draft } from './documents.ts';
import {
	invitationDays,
	type Accepted,
	type Invitation,
	type InvitationState,
	type ListedInvitation,
	type NewInvitation
} from './invitation.ts';
import { roleIn, type Memberships } from './memberships.ts';
import type { Account, People } from './people.ts';
import type { AccountRefusal } from './refusal.ts';
import { hashOf, linkBytes, newSecret } from './secrets.ts';

const day = 24 * 60 * 60 * 1000;

type Stored = Contents['invitation'];

/** Links that let one person into a project. Opening one changes nothing: mail scanners open everything. */
export class Invitations {
	readonly #store: AccountStore;
	readonly #people: People;
	readonly #memberships: Memberships;
	readonly #now: () => Date;

	constructor(store: AccountStore, people: People, memberships: Memberships, now: () => Date) {
		this.#store = store;
		this.#people = people;
		this.#memberships = memberships;
		this.#now = now;
	}

	/** The code stands in the fragment of the link; it can be read here only, once. */
	async invite(
		given: NewInvitation
	): Promise<Result<{ readonly code: string; readonly expires: Date }, AccountRefusal>> {
		const { project, by, days = invitationDays.usual } = given;
		const { least, most } = invitationDays;
		const role = roleIn(project, given.role);
		if (!role) return failed({ code: 'role-unknown' });
		if (!Number.isInteger(days) || days < least || days > most) return failed({ code: 'days-range', least, most });
		if (!this.#isOwner(by, project)) return failed({ code: 'not-owner' });
		const code = newSecret(linkBytes);
		const made = this.#now();
		const expires = new Date(made.getTime() + days * day);
		const times = { made: made.toISOString(), expires: expires.toISOString() };
		await this.#store.write('invitation', hashOf(code), () => ok({ project, role, by, ...times, state: 'open' }));
		return ok({ code, expires });
	}

	look(code: string): Result<Invitation, AccountRefusal> {
		const open = this.#open(this.#store.image.get('invitation', hashOf(code)));
		return open.ok ? ok(this.#told(open.value)) : open;
	}

	/** For somebody who has an account. */
	async acceptAs(code: string, person: PersonId): Promise<Result<Accepted, AccountRefusal>> {
		const open = this.#open(this.#store.image.get('invitation', hashOf(code)));
		if (!open.ok) return open;
		if (this.#memberships.memberOf(person, open.value.project)) return failed({ code: 'already-member' });
		return this.#accept(code, { person });
	}

	/** For somebody who gets her account by it; `People.prepare` made it. */
	acceptWith(code: string, account: Account): Promise<Result<Accepted, AccountRefusal>> {
		return this.#accept(code, { person: account.person, account });
	}

	/** All invitations of a project, the newest first. */
	of(project: Project): ListedInvitation[] {
		const found = this.#store.image.all('invitation').filter(([, held]) => held.project === project);
		return found
			.map(([id, held]) => ({
				...this.#told(held),
				id,
				made: new Date(held.made),
				state: this.#stateOf(held),
				acceptedBy: held.person && this.#people.find(held.person)?.name
			}))
			.sort((a, b) => b.made.getTime() - a.made.getTime());
	}

	async withdraw(id: string): Promise<Result<void, AccountRefusal>> {
		const written = await this.#store.write<'invitation', AccountRefusal>('invitation', id, (held) => {
			if (!held) return failed({ code: 'invitation-unknown' });
			if (held.state === 'withdrawn') return ok(held);
			return held.state === 'open' ? ok({ ...held, state: 'withdrawn' }) : failed({ code: 'invitation-used' });
		});
		return written.ok ? ok(undefined) : written;
	}

	/** At start: brings to its end what a crash left half accepted. */
	async finishTaken(): Promise<void> {
		for (const [key, held] of this.#store.image.all('invitation'))
			if (held.state === 'taken') await this.#finish(key, held);
	}

	/**
	 * The invitation is taken first, by its revision, so that of two who accept at once one wins; it then holds all that
	 * is needed to finish, so that a crash loses nobody her invitation. Account, membership and end are stored after it.
	 */
	async #accept(
		code: string,
		who: { readonly person: PersonId; readonly account?: Account }
	): Promise<Result<Accepted, AccountRefusal>> {
		const key = hashOf(code);
		const acceptance = ulid().toLowerCase();
		const taken = await this.#store.write<'invitation', AccountRefusal>('invitation', key, (held) => {
			const open = this.#open(held);
			return open.ok ? ok({ ...open.value, ...who, acceptance, state: 'taken' }) : open;
		});
		return taken.ok ? this.#finish(key, taken.value) : taken;
	}

	async #finish(key: string, taken: Stored): Promise<Result<Accepted, AccountRefusal>> {
		const { project, role, person, account } = taken;
		if (!person) throw new Error('an invitation was taken by nobody');
		if (account) {
			const stored = await this.#people.store(account);
			if (!stored.ok) {
				await this.#end(key, taken, 'open');
				return stored;
			}
		}
		await this.#memberships.join(project, person, role, key);
		await this.#end(key, taken, 'used');
		return ok({ project, role, person });
	}

	/** Ends this acceptance, unless another process has done so already. */
	async #end(key: string, { acceptance }: Stored, state: 'open' | 'used'): Promise<void> {
		await this.#store.write('invitation', key, (held) => {
			if (held?.state !== 'taken' || held.acceptance !== acceptance) return failed('ended');
			const ended: Draft<Stored> = { ...held, state };
			delete ended.account;
			delete ended.acceptance;
			if (state === 'open') delete ended.person;
			return ok(ended);
		});
	}

	/** The invitation when it can be accepted, else why not. */
	#open(held: Stored | undefined): Result<Stored, AccountRefusal> {
		if (!held) return failed({ code: 'invitation-unknown' });
		switch (this.#stateOf(held)) {
			case 'open':
				return ok(held);
			case 'used':
				return failed({ code: 'invitation-used' });
			case 'withdrawn':
				return failed({ code: 'invitation-withdrawn' });
			case 'expired':
				return failed({ code: 'invitation-expired', expired: new Date(held.expires) });
		}
	}

	#stateOf({ state, expires, by, project }: Stored): InvitationState {
		if (state === 'taken' || state === 'used') return 'used';
		// An owner who was removed must not come back by a link she kept.
		if (state === 'withdrawn' || !this.#isOwner(by, project)) return 'withdrawn';
		return this.#now() >= new Date(expires) ? 'expired' : 'open';
	}

	#isOwner(person: PersonId, project: Project): boolean {
		return this.#memberships.memberOf(person, project)?.role === 'owner';
	}

	#told({ project, role, by, expires }: Stored): Invitation {
		return { project, role, invitedBy: this.#people.find(by)?.name ?? '', expires: new Date(expires) };
	}
}
