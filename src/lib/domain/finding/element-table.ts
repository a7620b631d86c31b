import { elements, type Element } from '../framework/element.ts';
import type { FindingId } from '../ids.ts';
import { sectors } from '../records/participant.ts';
import type { Sector } from '../standard/text.ts';
import { materials, type Material } from './material.ts';

/** A finding as the table of elements places it. */
export interface LinkedFinding {
	readonly id: FindingId;
	readonly elements: readonly Element[];
	readonly materials: readonly Material[];
	readonly sectors: readonly Sector[];
}

export interface ElementTableRow<F extends LinkedFinding, P extends { readonly element: Element }> {
	readonly element: Element;
	/** By kind of material the findings that rest on it, in the order given. */
	readonly cells: readonly { readonly material: Material; readonly findings: readonly F[] }[];
	/** Linked to the element, and resting on no extract as yet. */
	readonly bare: readonly F[];
	/** Whose voices are heard in the findings of the row. */
	readonly sectors: readonly Sector[];
	readonly provisions: readonly P[];
}

/** The rows of the framework, 1 to 9 and then 0, with what the study has found and what standards say. */
export function elementTable<F extends LinkedFinding, P extends { readonly element: Element }>(
	findings: readonly F[],
	provisions: readonly P[]
): ElementTableRow<F, P>[] {
	return elements.map((element) => {
		const linked = findings.filter((one) => one.elements.includes(element));
		return {
			element,
			cells: materials.map((material) => ({
				material,
				findings: linked.filter((one) => one.materials.includes(material))
			})),
			bare: linked.filter((one) => one.materials.length === 0),
			sectors: sectors.filter((sector) => linked.some((one) => one.sectors.includes(sector))),
			provisions: provisions.filter((one) => one.element === element)
		};
	});
}
