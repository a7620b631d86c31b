import { contexts, type Context } from '#lib/domain/codebook/extracts.ts';
import { isUlid, ulidOf, type PersonId, type SourceId } from '#lib/domain/ids.ts';
import { sourceKinds } from '#lib/domain/records/source.ts';
import type { ExtractReading } from '#lib/workbench/extracts.svelte.ts';

const isContext = (word: string): word is Context => Object.hasOwn(contexts, word);

/** How a code's page is read, as its address says it: so the way back leads to the same extracts. */
export function readingOf(params: URLSearchParams): ExtractReading {
	const context = params.get('context') ?? 'none';
	return {
		sources: params
			.getAll('source')
			.filter(isUlid)
			.map((id): SourceId => `source:${id}`),
		people: params
			.getAll('person')
			.filter(isUlid)
			.map((id): PersonId => `person:${id}`),
		kinds: sourceKinds.filter((kind) => params.getAll('kind').includes(kind)),
		context: isContext(context) ? context : 'none'
	};
}

/** The part of the address after the question mark; empty when nothing is narrowed. */
export function addressOf({ sources, people, kinds, context }: ExtractReading): string {
	return new URLSearchParams([
		...sources.map((id) => ['source', ulidOf(id)]),
		...people.map((id) => ['person', ulidOf(id)]),
		...kinds.map((kind) => ['kind', kind]),
		...(context === 'none' ? [] : [['context', context]])
	]).toString();
}
