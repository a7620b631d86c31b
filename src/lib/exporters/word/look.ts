/** How the file looks. Lengths are twips (a twentieth of a point), sizes half points, as Word counts them. */
export const fonts = { text: 'Calibri', heading: 'Georgia' } as const;

/** Ink, and the one accent: the thread, in which a provision's number is set, since from there one goes down. */
export const colours = { ink: '1F1C19', soft: '57514B', line: 'C9C3BA', tint: 'F4F1EC', thread: 'A3262A' } as const;

export const sizes = { text: 22, small: 19, note: 18, heading1: 36, heading2: 27, heading3: 23, title: 60 } as const;

/** A4 with margins of 2.5 cm. */
export const page = { width: 11906, height: 16838, margin: 1418 } as const;
export const textWidth = page.width - 2 * page.margin;
export const landscapeWidth = page.height - 2 * page.margin;

/** How far the words of a provision stand from its number. */
export const provisionIndent = 851;
/** How far each depth of a list stands in. */
export const listIndent = 425;
