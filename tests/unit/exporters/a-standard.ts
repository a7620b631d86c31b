import type { Element } from '#lib/domain/framework/element.ts';
import type { ReleasedFindingId, ReleasedQuoteId, ThreadId } from '#lib/domain/ids.ts';
import type {
	BasisLink,
	Block,
	Heading,
	Inline,
	Paragraph,
	Provision,
	QuoteAtom,
	Words
} from '#lib/domain/standard/text.ts';
import type {
	ExportedFinding,
	ExportedQuote,
	ExportedStandard,
	ExportedThread
} from '#lib/exporters/exported-standard.ts';

/** A ulid that says which it is in a test. */
export const ulidOf = (name: string): string => `01${name.replace(/[ilou]/g, 'x')}`.padEnd(26, '0');

export const findingId = (name: string): ReleasedFindingId => `released-finding:${ulidOf('study')}:${ulidOf(name)}`;
export const quoteId = (finding: string, name: string): ReleasedQuoteId =>
	`released-quote:${ulidOf(finding)}:${ulidOf(name)}`;
export const threadId = (name: string): ThreadId => `thread:${ulidOf(name)}`;

export const words = (text: string, more: Partial<Words> = {}): Words => ({ kind: 'words', text, ...more });
export const marked = (text: string, ...threads: string[]): Words => words(text, { threads: threads.map(threadId) });
export const quoted = (finding: string, name: string): QuoteAtom => ({
	kind: 'quote',
	id: `atom-${name}`,
	quote: quoteId(finding, name)
});
export const line = (...content: (Inline | string)[]): Inline[] =>
	content.map((one) => (typeof one === 'string' ? words(one) : one));

export const paragraph = (...content: (Inline | string)[]): Paragraph => ({
	kind: 'paragraph',
	id: '',
	content: line(...content)
});
export const heading = (text: string, level: 1 | 2 | 3 = 1): Heading => ({
	kind: 'heading',
	id: '',
	level,
	content: line(text)
});
export const elementHeading = (element: Element, text: string): Heading => ({ ...heading(text), element });

export const rests = (finding: string, role: BasisLink['role'] = 'grounds'): BasisLink => ({
	id: `link-${finding}`,
	finding: findingId(finding),
	role,
	fingerprint: 'then'
});

export function provision(
	id: string,
	element: Element,
	statement: string | readonly Inline[],
	more: Partial<Provision> = {}
): Provision {
	return {
		kind: 'provision',
		id,
		obligation: 'requirement',
		element,
		sectors: [],
		statement: typeof statement === 'string' ? line(statement) : statement,
		rationale: [],
		basis: [],
		...more
	};
}

export const finding = (claim: string, more: Partial<ExportedFinding> = {}): ExportedFinding => ({
	claim,
	studyTitle: 'Basal palliation',
	materials: ['interviews'],
	sectors: [],
	...more
});

export const quote = (of: string, wording: string, more: Partial<ExportedQuote> = {}): ExportedQuote => ({
	finding: findingId(of),
	approval: 'approved',
	side: 'supports',
	left: false,
	wording,
	attribution: 'Sygeplejerske, kommune',
	...more
});

export const thread = (text: string, more: Partial<ExportedThread> = {}): ExportedThread => ({
	author: 'Anna Holm',
	at: '2026-03-02T11:59:00.000Z',
	text,
	resolved: false,
	loose: false,
	replies: [],
	...more
});

export function aStandard(blocks: readonly Block[], more: Partial<ExportedStandard> = {}): ExportedStandard {
	return {
		title: 'Kvalitet i basal palliation',
		language: 'da',
		date: '2026-03-02T12:00:00.000Z',
		text: { blocks },
		findings: new Map(),
		quotes: new Map(),
		threads: new Map(),
		...more
	};
}
