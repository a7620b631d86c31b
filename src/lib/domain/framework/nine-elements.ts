import data from '../../../../codebooks/nine-elements.json' with { type: 'json' };
import type { Element } from './element.ts';

export interface FrameworkRow {
	readonly element: Element;
	/** As the order says it. */
	readonly title: string;
	/** For narrow places. */
	readonly short: string;
}

type Language = 'da' | 'en';
const rows: Readonly<Record<Language, Readonly<Record<`${Element}`, Omit<FrameworkRow, 'element'>>>>> = data.rows;

/**
 * A row of the nine elements of the Danish executive order on quality standards (sundhedsloven § 118 b), or
 * *Tværgående / andet*: the order's list is open.
 */
export function elementRow(element: Element, language: Language): FrameworkRow {
	return { element, ...rows[language][`${element}`] };
}
