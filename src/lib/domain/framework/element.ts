/** A row of the framework by its number; 0 is *Tværgående / andet*, where something may stay for good. */
export type Element = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export const elements: readonly Element[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];

/** Whether the last part of an id names a row. */
export const isElement = (part: string): boolean => /^\d$/.test(part);

export function elementOf(number: number): Element | undefined {
	return elements.find((one) => one === number);
}
