import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import type { Project } from '#lib/domain/room.ts';

/** The first page of a project: a study, until a standard has a page. */
export function projectAddress(project: Project): ResolvedPathname {
	return resolve('/study/[study]', { study: project.slice(project.indexOf('-') + 1) });
}
