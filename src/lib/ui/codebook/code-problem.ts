import type { CodeId } from '#lib/domain/ids.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Codebook } from '#lib/workbench/codebook.svelte.ts';

/** Why a code cannot be called so, and what to do instead; `self`: the code that is renamed. */
export function codeProblem(
	say: Messages['codebook'],
	codebook: Codebook,
	name: string,
	self?: CodeId
): string | undefined {
	const problem = codebook.problemOf(name, self);
	if (problem === undefined) return undefined;
	return problem === 'taken' ? say.done.taken(codebook.named(name)?.f.label ?? name) : say.element;
}
