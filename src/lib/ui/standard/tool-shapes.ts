/** Signs of the tools, drawn on 16 by 16 in the colour of the text around them. */
export const toolShapes = {
	bold: 'M4.75 2.75h4a2.6 2.6 0 0 1 0 5.2h-4Z M4.75 7.95h4.75a2.65 2.65 0 0 1 0 5.3H4.75Z',
	italic: 'M7 2.75h4.5 M4.5 13.25H9 M9.25 2.75l-2.5 10.5',
	bulletList: 'M6 4h8 M6 8h8 M6 12h8 M2.5 4h.01 M2.5 8h.01 M2.5 12h.01',
	orderedList: 'M7 4h7 M7 8h7 M7 12h7 M2 3l1-.5v3.25 M1.75 9.75c0-1.5 2.25-1.25 2 0-.1.6-1.2 1.4-2 2.25h2.25',
	table: 'M2 3.25h12v9.5H2Z M2 6.5h12 M2 9.6h12 M6 3.25v9.5 M10 3.25v9.5',
	link: 'M6.75 9.25 9.25 6.75 M7.5 4.75l1-1a2.65 2.65 0 0 1 3.75 3.75l-1 1 M8.5 11.25l-1 1a2.65 2.65 0 0 1-3.75-3.75l1-1',
	footnote: 'M2 12.5h7 M2 9h7 M2 5.5h5 M12 2.5l1.25-.75V7'
};
export type ToolName = keyof typeof toolShapes;
