import type { Node } from '@tiptap/pm/model';
import { elementOf, type Element } from '#lib/domain/framework/element.ts';
import type { ReleasedFindingId } from '#lib/domain/ids.ts';
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

/** A provision of the open draft, and where it stands. */
export interface ProvisionPart {
	readonly at: number;
	readonly id: BlockId;
	readonly number: string;
	readonly obligation: Obligation;
	readonly element: Element;
	readonly sectors: readonly Sector[];
	readonly statement: string;
	readonly basis: readonly BasisLink[];
}

/** A finding cited in running text. */
export interface CitationPart {
	readonly at: number;
	readonly finding: ReleasedFindingId;
	readonly fingerprint: string;
}

export interface DraftParts {
	readonly headings: readonly HeadingPart[];
	readonly provisions: readonly ProvisionPart[];
	readonly citations: readonly CitationPart[];
}

/** What lists beside the text are made from. */
export function draftParts(doc: Node): DraftParts {
	const headings: HeadingPart[] = [];
	const provisions: Omit<ProvisionPart, 'number'>[] = [];
	const citations: CitationPart[] = [];
	doc.descendants((node, at) => {
		const id = idOf(node) ?? '';
		if (node.type.name === 'heading') {
			const element = elementIn(node.attrs['element']);
			headings.push({ at, id, level: Number(node.attrs['level']), element, text: node.textContent });
		} else if (node.type.name === 'provision') provisions.push(provisionPart(node, at, id));
		else if (node.type.name === 'citation') {
			const finding = findingIn(node.attrs['finding']);
			if (finding) citations.push({ at, finding, fingerprint: String(node.attrs['fingerprint']) });
		}
	});
	const numbers = numbersOf(provisions);
	return {
		headings,
		provisions: provisions.map((one) => ({ ...one, number: numbers.get(one.id) ?? '' })),
		citations
	};
}

function provisionPart({ attrs, children }: Node, at: number, id: BlockId): Omit<ProvisionPart, 'number'> {
	const parts = (name: string) => children.filter(({ type }) => type.name === name);
	return {
		at,
		id,
		obligation: obligations.find((one) => one === attrs['obligation']) ?? 'requirement',
		element: elementIn(attrs['element']) ?? 0,
		sectors: sectors.filter((sector) => attrs[sectorAttributes[sector]] === true),
		statement: parts('statement')
			.map(({ textContent }) => textContent)
			.join(' '),
		basis: parts('basis').flatMap((basis) => basis.children.flatMap(linkPart))
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
