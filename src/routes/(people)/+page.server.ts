import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import type { PersonId } from '#lib/domain/ids.ts';
import { study } from '#lib/domain/records/study.ts';
import type { Project } from '#lib/domain/room.ts';
import { host } from '#lib/server/host.ts';
import { makeStandard, makeStudy, titleOf, type ProjectTools } from '#lib/server/projects.ts';
import { projectAddress } from '#lib/ui/people/project-address.ts';
import { textOf } from './form-values.server.ts';
import { refuse } from './refuse.server.ts';

/** In UTF-16 units, as the records of a study and a standard have it. */
const titleMost = 200;

export const load: PageServerLoad = async ({ locals }) => {
	const { accounts, projects } = host();
	if (!locals.session) redirect(303, accounts.firstToken() === undefined ? '/signin' : '/begin');
	const list = await Promise.all(
		accounts
			.projectsOf(locals.session.person)
			.map(async ({ project, role }) => ({ project, role, title: await titleOf(projects, project) }))
	);
	return { projects: list.sort((a, b) => a.title.localeCompare(b.title, 'da')) };
};

export const actions: Actions = {
	/** Makes a study of her own and goes to its first page. */
	study: (event) => begin(event, 'study', makeStudy),
	standard: (event) => begin(event, 'standard', makeStandard)
};

async function begin(
	{ locals, request }: Pick<RequestEvent, 'locals' | 'request'>,
	form: 'study' | 'standard',
	make: (tools: ProjectTools, title: string, by: PersonId) => Promise<Project>
) {
	if (!locals.session) redirect(303, '/signin');
	const title = textOf(await request.formData(), 'title')
		.trim()
		.normalize('NFC');
	if (!study.fields.title.is(title))
		return refuse(form, { title: { code: 'title-shape', most: titleMost } }, { title });
	const { accounts, projects } = host();
	const project = await make(projects, title, locals.session.person);
	await accounts.beginProject(project, locals.session.person);
	redirect(303, projectAddress(project));
}
