/** As much of lunr 2.3 as is used here; its own package brings no types. */
declare module 'lunr' {
	export interface Builder {
		ref(name: string): void;
		field(name: string): void;
		add(document: Readonly<Record<string, unknown>>): void;
		build(): Index;
	}
	export interface Match {
		readonly ref: string;
		readonly score: number;
		/** By term found, then by field. */
		readonly matchData: { readonly metadata: Readonly<Record<string, unknown>> };
	}
	export interface Index {
		query(ask: (query: { term(term: string, options: object): void }) => void): Match[];
	}
	interface Token {
		toString(): string;
	}
	interface Lunr {
		readonly Builder: new () => Builder;
		readonly Token: new (word: string, metadata: object) => Token;
		readonly stemmer: (token: Token) => Token;
		/** Added by lunr-languages. */
		readonly da: { readonly stemmer: (token: Token) => Token };
	}
	const lunr: Lunr;
	export default lunr;
}

declare module 'lunr-languages/lunr.stemmer.support.js' {
	import type { Lunr } from 'lunr';
	const add: (lunr: Lunr) => void;
	export default add;
}

declare module 'lunr-languages/lunr.da.js' {
	import type { Lunr } from 'lunr';
	const add: (lunr: Lunr) => void;
	export default add;
}
