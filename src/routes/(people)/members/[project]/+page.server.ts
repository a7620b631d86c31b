import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { isUlid } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import { standardRoles, studyRoles } from '#lib/domain/records/person.ts';
import { parseRoom, type Project } from '#lib/domain/room.ts';
import { invitationDays } from '#lib/server/accounts/invitation.ts';
import { host } from '#lib/server/host.ts';
import { titleOf } from '#lib/server/projects.ts';
import { invitationLink } from '#lib/ui/people/invitation-link.ts';
import { textOf } from '../../form-values.server.ts';
import { errorsOf, refuse, refuseWhole } from '../../refuse.server.ts';

/** The project of the address and what she is in it. Strangers are not told that there is such a project. */
function entered({ locals, params, url }: Pick<RequestEvent, 'locals' | 'url'> & { params: { project: string } }): {
	project: Project;
	member: Member;
} {
	if (!locals.session) redirect(303, `/signin?to=${encodeURIComponent(url.pathname)}`);
	const room = parseRoom(params.project);
	const member =
		room && room.type !== 'own' ? host().accounts.memberOf(locals.session.person, room.project) : undefined;
	if (!room || !member) error(404);
	return { project: room.project, member };
}

export const load: PageServerLoad = async (event) => {
	const { project, member } = entered(event);
	const { accounts, projects } = host();
	const isOwner = member.role === 'owner';
	return {
		project,
		title: await titleOf(projects, project),
		isOwner,
		roles: parseRoom(project)?.type === 'study' ? studyRoles : standardRoles,
		days: invitationDays,
		// An e-mail is for those who decide who has access.
		members: accounts.membersOf(project).map(({ person, name, role, email }) => ({
			person,
			name,
			role,
			email: isOwner ? email : undefined,
			isYou: person === member.person
		})),
		invitations: isOwner
			? accounts
					.invitationsOf(project)
					.filter(({ state }) => state === 'open')
					.map(({ id, role, invitedBy, expires }) => ({ id, role, invitedBy, expires }))
			: []
	};
};

export const actions: Actions = {
	role: async (event) => {
		const { project, member } = entered(event);
		const data = await event.request.formData();
		const ulid = textOf(data, 'person');
		const form = `role-${ulid}`;
		if (member.role !== 'owner') return refuseWhole(form, { code: 'not-owner' });
		if (!isUlid(ulid)) return refuseWhole(form, { code: 'not-member' });
		const { accounts } = host();
		const changed = await accounts.setRole(project, `person:${ulid}`, textOf(data, 'role'));
		if (!changed.ok) return refuse(form, errorsOf(changed.why));
		const now = accounts.membersOf(project).find(({ person }) => person === `person:${ulid}`);
		return { form, done: now ? { what: 'role' as const, name: now.name, role: now.role } : undefined };
	},

	remove: async (event) => {
		const { project, member } = entered(event);
		const ulid = textOf(await event.request.formData(), 'person');
		const form = `remove-${ulid}`;
		if (member.role !== 'owner') return refuseWhole(form, { code: 'not-owner' });
		if (!isUlid(ulid)) return refuseWhole(form, { code: 'not-member' });
		const { accounts } = host();
		const gone = accounts.membersOf(project).find(({ person }) => person === `person:${ulid}`);
		const removed = await accounts.remove(project, `person:${ulid}`);
		if (!removed.ok) return refuse(form, errorsOf(removed.why));
		if (member.person === `person:${ulid}`) redirect(303, '/');
		return { form, done: gone ? { what: 'removed' as const, name: gone.name } : undefined };
	},

	invite: async (event) => {
		const { project, member } = entered(event);
		const data = await event.request.formData();
		const role = textOf(data, 'role');
		const days = textOf(data, 'days');
		const made = await host().accounts.invite({ project, role, by: member.person, days: Number(days) });
		if (!made.ok) return refuse('invite', errorsOf(made.why), { role, days });
		const link = invitationLink(event.url.origin, made.value.code);
		return { form: 'invite', done: { what: 'invited' as const, link, role, expires: made.value.expires } };
	},

	withdraw: async (event) => {
		const { project, member } = entered(event);
		const id = textOf(await event.request.formData(), 'invitation');
		const form = `withdraw-${id}`;
		if (member.role !== 'owner') return refuseWhole(form, { code: 'not-owner' });
		const { accounts } = host();
		// Only of this project: owning one gives no say in another.
		if (!accounts.invitationsOf(project).some((held) => held.id === id))
			return refuseWhole(form, { code: 'invitation-unknown' });
		const withdrawn = await accounts.withdrawInvitation(id);
		if (!withdrawn.ok) return refuse(form, errorsOf(withdrawn.why));
		return { form, done: { what: 'withdrawn' as const } };
	}
};
