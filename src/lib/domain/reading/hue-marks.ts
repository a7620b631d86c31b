import type { Hue } from '../records/hue.ts';

/** How a stripe and a dot are drawn beside their colour. */
export const marks = ['solid', 'dashed', 'dotted', 'hollow'] as const;
export type Mark = (typeof marks)[number];

/**
 * Whoever does not see red and green apart sees four families of hues: blue to purple, green to brown, teal to grey, and
 * orange with yellow. Within a family every hue has a mark of its own.
 */
export const markOf: Readonly<Record<Hue, Mark>> = {
	blue: 'solid',
	purple: 'dashed',
	indigo: 'dotted',
	sky: 'hollow',
	green: 'solid',
	brown: 'dashed',
	olive: 'dotted',
	teal: 'solid',
	pink: 'dashed',
	grey: 'dotted',
	orange: 'solid',
	yellow: 'dashed'
};
