import type { Project } from '#lib/domain/room.ts';
import type { Host } from '#lib/server/host.ts';
import { titleOf } from '#lib/server/projects.ts';

/** The project of that id (the last part of its address) or that exact title; an id wins, two of one title are none. */
export async function findProject(
	{ rooms, projects }: Host,
	type: 'study' | 'standard',
	named: string
): Promise<Project | undefined> {
	const all = rooms.projects().filter((project) => project.startsWith(`${type}-`));
	const byId = all.find((project) => project === named || project === `${type}-${named}`);
	if (byId) return byId;
	const titled: Project[] = [];
	for (const project of all) if ((await titleOf(projects, project)) === named) titled.push(project);
	return titled.length === 1 ? titled[0] : undefined;
}
