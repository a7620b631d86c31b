import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import type { Project } from '#lib/domain/room.ts';

/** The first page of a project. */
export function projectAddress(project: Project): ResolvedPathname {
	const id = project.slice(project.indexOf('-') + 1);
	return project.startsWith('study-')
		? resolve('/study/[study]', { study: id })
		: resolve('/standard/[standard]', { standard: id });
}
