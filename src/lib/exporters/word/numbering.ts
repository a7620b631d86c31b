import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { Element } from '#lib/domain/framework/element.ts';
import { listIndent } from './look.ts';

/** How deep lists are told apart; what lies deeper looks like the last. */
export const deepestList = 5;

const bullets = ['•', '–', '▪', '•', '–', '▪'];
const counters = [
	LevelFormat.DECIMAL,
	LevelFormat.LOWER_LETTER,
	LevelFormat.LOWER_ROMAN,
	LevelFormat.DECIMAL,
	LevelFormat.LOWER_LETTER,
	LevelFormat.LOWER_ROMAN
];

const level = (text: string, more: Partial<ILevelsOptions> = {}): ILevelsOptions => ({
	level: 0,
	format: LevelFormat.DECIMAL,
	text,
	alignment: AlignmentType.START,
	...more
});

const heading = (depth: number, text: string, width: number, start = 1): ILevelsOptions =>
	level(text, { level: depth, start, style: { paragraph: { indent: { left: width, hanging: width } } } });

const item = (depth: number, more: Partial<ILevelsOptions>): ILevelsOptions => {
	const left = (depth + 1) * listIndent;
	return level('%1.', { ...more, style: { paragraph: { indent: { left, hanging: 340 } } } });
};

const chapter = (start: number): ILevelsOptions[] => [
	heading(0, '%1', 680, start),
	heading(1, '%1.%2', 680),
	heading(2, '%1.%2.%3', 794)
];

/**
 * What Word counts. Chapters of elements carry the element's own number, so that K2.3 stands in chapter 2; the last row
 * of the framework begins at 0. Every list of a text is an instance of its depth's counter and begins at 1.
 */
export function numberingOf(appendixLabel: string): INumberingOptions {
	const depths = Array.from({ length: deepestList + 1 }, (_, depth) => depth);
	return {
		config: [
			{ reference: 'elements', levels: chapter(1) },
			{ reference: 'cross-cutting', levels: chapter(0) },
			{ reference: 'appendices', levels: [level(`${appendixLabel} %1`, { suffix: LevelSuffix.SPACE })] },
			...depths.flatMap((depth) => [
				{
					reference: `bullets-${depth}`,
					levels: [item(depth, { format: LevelFormat.BULLET, text: bullets[depth] ?? '•' })]
				},
				{ reference: `counted-${depth}`, levels: [item(depth, { format: counters[depth] ?? LevelFormat.DECIMAL })] }
			])
		]
	};
}

/** The counter of an element's chapter. */
export const chapterNumbering = (element: Element): string => (element === 0 ? 'cross-cutting' : 'elements');
