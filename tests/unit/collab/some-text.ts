import fc from 'fast-check';
import { elements } from '#lib/domain/framework/element.ts';
import type { ReleasedFindingId, ReleasedQuoteId, ThreadId } from '#lib/domain/ids.ts';
import { sectors } from '#lib/domain/records/participant.ts';
import {
	basisRoles,
	obligations,
	type Block,
	type Cell,
	type Inline,
	type List,
	type Paragraph,
	type Provision,
	type StandardText
} from '#lib/domain/standard/text.ts';
import { newId } from '../../support/rooms.ts';

export const aFinding: ReleasedFindingId = `released-finding:${newId()}:${newId()}`;
export const anotherFinding: ReleasedFindingId = `released-finding:${newId()}:${newId()}`;
export const aQuote: ReleasedQuoteId = `released-quote:${newId()}:${newId()}`;
const threads: readonly [ThreadId, ThreadId] = [
	'thread:01arz3ndektsv4rrffq69g5fav',
	'thread:01arz3ndektsv4rrffq69g5faw'
];

const id = fc.uuid();
const word = fc.string({
	minLength: 1,
	maxLength: 12,
	unit: fc.constantFrom('a', 'b', 'c', ' ', 'æ', 'ø', 'å', '.', '\u{1f33c}')
});

const inline: fc.Arbitrary<Inline> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record(
			{
				kind: fc.constant('words'),
				text: word,
				bold: fc.constant(true),
				italic: fc.constant(true),
				underline: fc.constant(true),
				strike: fc.constant(true),
				href: fc.constantFrom('https://www.sst.dk/', 'mailto:a@b.dk'),
				threads: fc.constantFrom<readonly ThreadId[]>([threads[0]], threads)
			},
			{ requiredKeys: ['kind', 'text'] }
		)
	},
	fc.constant<Inline>({ kind: 'break' }),
	fc.record({ kind: fc.constant('footnote'), id, text: word }),
	fc.record({ kind: fc.constant('citation'), id, finding: fc.constant(aFinding), fingerprint: word }),
	fc.record({ kind: fc.constant('quote'), id, quote: fc.constant(aQuote) })
);

/** A line in which no two neighbours are words that look the same: they would be one. */
const line = fc.array(inline, { maxLength: 6 }).map((content) =>
	content.filter((one, at) => {
		const before = content[at - 1];
		return one.kind !== 'words' || before?.kind !== 'words' || look(one) !== look(before);
	})
);
const look = (one: Inline): string => JSON.stringify({ ...one, text: '' });

const paragraph: fc.Arbitrary<Paragraph> = fc.record({ kind: fc.constant('paragraph'), id, content: line });
const plain = fc.array(paragraph, { minLength: 1, maxLength: 2 });
const list: fc.Arbitrary<List> = fc.record({
	kind: fc.constant('list'),
	ordered: fc.boolean(),
	items: fc.array(plain, { minLength: 1, maxLength: 3 })
});
const cell: fc.Arbitrary<Cell> = fc.record({
	header: fc.boolean(),
	colspan: fc.integer({ min: 1, max: 3 }),
	rowspan: fc.integer({ min: 1, max: 3 }),
	blocks: plain
});
const provision: fc.Arbitrary<Provision> = fc.record({
	kind: fc.constant('provision'),
	id,
	obligation: fc.constantFrom(...obligations),
	element: fc.constantFrom(...elements),
	sectors: fc.subarray([...sectors]),
	statement: line,
	// One empty paragraph is what an empty rationale is kept as.
	rationale: fc
		.array(fc.oneof(paragraph, list), { maxLength: 3 })
		.filter(([first, ...more]) => more.length > 0 || first?.kind !== 'paragraph' || first.content.length > 0),
	basis: fc.array(
		fc.record({
			id,
			finding: fc.constantFrom(aFinding, anotherFinding),
			role: fc.constantFrom(...basisRoles),
			fingerprint: word
		}),
		{ maxLength: 3 }
	)
});

const block: fc.Arbitrary<Block> = fc.oneof(
	paragraph,
	provision,
	list,
	fc.record(
		{
			kind: fc.constant('heading'),
			id,
			level: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
			element: fc.constantFrom(...elements),
			content: line
		},
		{ requiredKeys: ['kind', 'id', 'level', 'content'] }
	),
	fc.record({
		kind: fc.constant('table'),
		rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
	})
);

/** Any text of a standard. */
export const anyText: fc.Arbitrary<StandardText> = fc.record({
	blocks: fc.array(block, { minLength: 1, maxLength: 6 })
});
