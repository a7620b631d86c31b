import type { RequestHandler } from './$types';
import { host } from '#lib/server/host.ts';
import { titleOf } from '#lib/server/projects.ts';

/** Who is signed in and what she is a member of: the first thing a page of a project asks. */
export const GET: RequestHandler = async ({ locals }) => {
	if (!locals.session) return new Response(null, { status: 401 });
	const { person, name } = locals.session;
	const { accounts, projects } = host();
	const list = await Promise.all(
		accounts
			.projectsOf(person)
			.map(async ({ project, role }) => ({ project, role, title: await titleOf(projects, project) }))
	);
	return Response.json({ person, name, projects: list }, { headers: { 'cache-control': 'no-store' } });
};
