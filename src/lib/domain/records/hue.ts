/** The twelve hues of codes and people, in the order in which they are given out: neighbours differ most. */
export const hues = [
	'blue',
	'orange',
	'green',
	'purple',
	'yellow',
	'teal',
	'pink',
	'brown',
	'sky',
	'olive',
	'indigo',
	'grey'
] as const;
export type Hue = (typeof hues)[number];

/** The hue for the next of a growing number of things. */
export function nextHue(already: number): Hue {
	return hues[already % hues.length] ?? hues[0];
}
