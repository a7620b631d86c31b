import type { Project } from '#lib/domain/room.ts';
import type { Host } from '#lib/server/host.ts';
import { titleOf } from '#lib/server/projects.ts';

type Of<Type extends string> = Extract<Project, `${Type}-${string}`>;

/** The project of that id (the last part of its address) or that exact title; an id wins, two of one title are none. */
export async function findProject<Type extends 'study' | 'standard'>(
	{ rooms, projects }: Host,
	type: Type,
	named: string
): Promise<Of<Type> | undefined> {
	const isOf = (project: Project): project is Of<Type> => project.startsWith(`${type}-`);
	const all = rooms.projects().filter(isOf);
	const byId = all.find((project) => project === named || project === `${type}-${named}`);
	if (byId) return byId;
	const titled: Of<Type>[] = [];
	for (const project of all) if ((await titleOf(projects, project)) === named) titled.push(project);
	return titled.length === 1 ? titled[0] : undefined;
}
