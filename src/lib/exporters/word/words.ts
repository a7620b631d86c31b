import type { Material } from '#lib/domain/finding/material.ts';
import type { BasisRole, Obligation, Sector } from '#lib/domain/standard/text.ts';
import type { NotPrinted } from '../printed-quote.ts';

/** The words that a standard's file has around its own text, in the standard's language. */
export interface WordWords {
	/** What kind of document it is, over its title. */
	readonly kind: string;
	/** Under the title, with the day already written out. */
	readonly draftOf: (day: string) => string;
	readonly contents: string;
	/** "Side 3 af 12": the words before the two numbers. */
	readonly page: string;
	readonly of: string;
	readonly summary: {
		readonly title: string;
		readonly number: string;
		readonly statement: string;
		readonly appliesTo: string;
		readonly none: string;
	};
	readonly emptyElement: string;
	readonly obligations: Readonly<Record<Obligation, string>>;
	readonly sectors: Readonly<Record<Sector, string>>;
	readonly materials: Readonly<Record<Material, string>>;
	readonly appliesTo: (sectors: string) => string;
	readonly rationale: string;
	readonly basis: string;
	readonly roles: Readonly<Record<BasisRole, string>>;
	readonly noStatement: string;
	readonly missingFinding: string;
	readonly quoted: (wording: string) => string;
	/** What stands in the text in place of a quote that may not be printed. */
	readonly notPrinted: Readonly<Record<NotPrinted, string>>;
	readonly appendix: {
		readonly label: string;
		readonly title: string;
		readonly lead: string;
		readonly provision: string;
		readonly finding: string;
		readonly quotes: string;
		readonly noBasis: string;
		readonly noQuotes: string;
		readonly cited: string;
		readonly see: string;
		readonly contradicting: string;
		readonly none: string;
	};
	readonly somebody: string;
}
