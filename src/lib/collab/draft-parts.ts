import type { Node } from '@tiptap/pm/model';
import { elementOf, type Element } from '#lib/domain/framework/element.ts';
import type { ReleasedFindingId } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import { sectors } from '#lib/domain/records/participant.ts';
import { numbersOf } from '#lib/domain/standard/outline.ts';
import {
	basisRoles,
	obligations,
	type BasisLink,
	type BlockId,
	type Obligation,
	type Sector
} from '#lib/domain/standard/text.ts';
import { idOf } from './block-ids.ts';
import { everyNode, PerBlock } from './per-block.ts';
import { sectorAttributes } from './provision-nodes.ts';
import { findingIn } from './released-ids.ts';

/** A heading of the open draft, and where it stands. */
export interface HeadingPart {
	readonly at: number;
	readonly id: BlockId;
	readonly level: number;
	readonly element: Element | undefined;
	readonly text: string;
}

/** A provision of the open draft. Where it stands is left out: writing before it changes nothing of it. */
export interface ProvisionPart {
	readonly id: BlockId;
	readonly number: string;
	readonly obligation: Obligation;
	readonly element: Element;
	readonly sectors: readonly Sector[];
	readonly basis: readonly BasisLink[];
}

/** A finding cited in running text. */
export interface CitationPart {
	readonly finding: ReleasedFindingId;
	readonly fingerprint: string;
}

export interface DraftParts {
	readonly headings: readonly HeadingPart[];
	readonly provisions: readonly ProvisionPart[];
	readonly citations: readonly CitationPart[];
}

type Unnumbered = Omit<ProvisionPart, 'number'>;

/** What one block brings; places are counted from its beginning. */
interface BlockParts {
	readonly headings: readonly HeadingPart[];
	readonly provisions: readonly Unnumbered[];
	readonly citations: readonly CitationPart[];
}

/** What lists beside the text are made from. */
export function draftParts(doc: Node): DraftParts {
	return new PartsReader().read(doc);
}

/**
 * Reads a draft again and again while it is written in. What is as it was when it was read before is the very same object,
 * a list too, so that what is derived of it is not derived anew.
 */
export class PartsReader {
	readonly #blocks = new PerBlock(blockParts);
	#last: DraftParts = { headings: [], provisions: [], citations: [] };

	read(doc: Node): DraftParts {
		const headings: HeadingPart[] = [];
		const unnumbered: Unnumbered[] = [];
		const citations: CitationPart[] = [];
		doc.forEach((block, start) => {
			const parts = this.#blocks.of(block);
			for (const heading of parts.headings) headings.push({ ...heading, at: start + heading.at });
			unnumbered.push(...parts.provisions);
			citations.push(...parts.citations);
		});
		const numbers = numbersOf(unnumbered);
		const provisions = unnumbered.map((one): ProvisionPart => ({ ...one, number: numbers.get(one.id) ?? '' }));
		const byId = new Map(this.#last.provisions.map((one) => [one.id, one]));
		this.#last = {
			headings: kept(this.#last.headings, headings, (_one, nth) => this.#last.headings[nth]),
			provisions: kept(this.#last.provisions, provisions, ({ id }) => byId.get(id)),
			citations: kept(this.#last.citations, citations, (_one, nth) => this.#last.citations[nth])
		};
		return this.#last;
	}
}

/** What is read now, in the objects in which it was read before where it is the same. */
function kept<T extends object>(
	before: readonly T[],
	now: readonly T[],
	was: (one: T, nth: number) => T | undefined
): readonly T[] {
	const all = now.map((one, nth) => {
		const old = was(one, nth);
		return old && isSame(old, one) ? old : one;
	});
	return all.length === before.length && all.every((one, nth) => one === before[nth]) ? before : all;
}

/** Whether two parts say the same. Their values are plain: words, numbers, lists of them. */
function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (Array.isArray(one) && Array.isArray(other))
		return one.length === other.length && one.every((item, nth) => isSame(item, other[nth]));
	if (!isObject(one) || !isObject(other)) return false;
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => isSame(one[name], other[name]));
}

function blockParts(block: Node): BlockParts {
	const headings: HeadingPart[] = [];
	const provisions: Unnumbered[] = [];
	const citations: CitationPart[] = [];
	everyNode(block, (node, at) => {
		const id = idOf(node) ?? '';
		if (node.type.name === 'heading') {
			const element = elementIn(node.attrs['element']);
			headings.push({ at, id, level: Number(node.attrs['level']), element, text: node.textContent });
		} else if (node.type.name === 'provision') provisions.push(provisionPart(node, id));
		else if (node.type.name === 'citation') {
			const finding = findingIn(node.attrs['finding']);
			if (finding) citations.push({ finding, fingerprint: String(node.attrs['fingerprint']) });
		}
	});
	return { headings, provisions, citations };
}

function provisionPart({ attrs, children }: Node, id: BlockId): Unnumbered {
	return {
		id,
		obligation: obligations.find((one) => one === attrs['obligation']) ?? 'requirement',
		element: elementIn(attrs['element']) ?? 0,
		sectors: sectors.filter((sector) => attrs[sectorAttributes[sector]] === true),
		basis: children.flatMap((part) => (part.type.name === 'basis' ? part.children.flatMap(linkPart) : []))
	};
}

function linkPart(node: Node): BasisLink[] {
	const finding = findingIn(node.attrs['finding']);
	if (!finding) return [];
	const role = basisRoles.find((one) => one === node.attrs['role']) ?? 'grounds';
	return [{ id: idOf(node) ?? '', finding, role, fingerprint: String(node.attrs['fingerprint']) }];
}

const elementIn = (value: unknown): Element | undefined => (typeof value === 'number' ? elementOf(value) : undefined);

/**
 * The element whose chapter a place stands in: that of the last heading before it that says one, unless a heading of the
 * same height without an element has begun something else.
 */
export function elementAt(headings: readonly HeadingPart[], at: number): Element {
	const before = headings.filter((heading) => heading.at < at);
	const chapter = before.findLast(({ element }) => element !== undefined);
	const isOver = before.some(({ at: later, level }) => chapter && later > chapter.at && level <= chapter.level);
	return isOver ? 0 : (chapter?.element ?? 0);
}

/** By finding, the numbers of the provisions that rest on it, in the order of the text. */
export function usesOf({ provisions }: DraftParts): ReadonlyMap<ReleasedFindingId, readonly string[]> {
	const found = new Map<ReleasedFindingId, string[]>();
	for (const { number, basis } of provisions)
		for (const { finding } of basis) found.set(finding, [...(found.get(finding) ?? []), number]);
	return found;
}

/** Whether what a finding was linked for has changed since: the link is to be confirmed again (skal genbekræftes). */
export function isSuspect(
	link: { readonly fingerprint: string },
	finding: { readonly f: { readonly fingerprint: string } } | undefined
): boolean {
	return finding !== undefined && finding.f.fingerprint !== link.fingerprint;
}
