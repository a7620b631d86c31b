import type { ResolvedPathname } from '$app/types';
import type { Search, ShownHit } from '#lib/workbench/search.svelte.ts';

/** What is searched, and how the panel speaks of it. */
export interface Searched {
	readonly search: Search;
	readonly title: string;
	/** Where it is sought. */
	readonly within: string;
	/** How far the indexing has come; empty when it is done. */
	readonly progress: string;
	/** Where a result leads; undefined when what was found has gone. */
	readonly hrefOf: (hit: ShownHit) => ResolvedPathname | undefined;
	/** Where a result stands, in words. */
	readonly whereIs: (hit: ShownHit) => readonly string[];
	/** Whether results lie on the page that is open: it stays as it is scrolled, and shows the place itself. */
	readonly isHere?: boolean;
}
