import { isRecordId } from '#lib/domain/ids.ts';
import type { Answer, Hit } from '#lib/search/answer.ts';
import type { Searchable, SearchableKind } from '#lib/search/searchable.ts';
import { SearchEngine } from '#lib/search/search-engine.ts';

/** A source with these words; its name says nothing. */
export function aSource(name: string, text: string, more: Partial<Searchable> = {}): Searchable {
	const id = `source:${name}`;
	if (!isRecordId(id)) throw new Error(`${id} is no id`);
	return { id, kind: 'source', title: 'x', text, language: 'da', ...more };
}

/** An engine that has indexed these. */
export function engineOf(...searchables: readonly Searchable[]): SearchEngine {
	const engine = new SearchEngine();
	engine.put(searchables);
	return worked(engine);
}

export function worked(engine: SearchEngine): SearchEngine {
	while (engine.work());
	return engine;
}

export function hitsIn(answer: Answer, kind: SearchableKind = 'source'): readonly Hit[] {
	return answer.groups.find((group) => group.kind === kind)?.hits ?? [];
}

/** The words that are marked in each result. */
export function found(engine: SearchEngine, typed: string): string[] {
	return engine.search(typed).groups.flatMap(({ hits }) => hits.map(marked));
}

export function marked({ parts }: Hit): string {
	return parts.flatMap(({ text, isFound }) => (isFound ? [text] : [])).join(' | ');
}
