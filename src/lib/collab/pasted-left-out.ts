import { classesOf, styleOf, type PastedElement } from './pasted-tree.ts';

const tags = new Set(
	'button hr head input link meta noscript script select style template textarea title xml'.split(' ')
);

/** Comments and their marks, what a tracked change has deleted, Word's table of contents, marks of a paragraph's end. */
const classes =
	/^(msocomtxt|MsoCommentReference|msocomanchor|MsoCommentText|msoDel|MsoToc\d|MsoTocHeading|MsoHeader|MsoFooter|EOP)$/i;

const parts = new Set(['comment-list', 'comment', 'header', 'footer']);

/** What is no part of the text that somebody meant to paste. */
export function isLeftOut(element: PastedElement): boolean {
	if (tags.has(element.tag) || classesOf(element).some((name) => classes.test(name))) return true;
	const isTrackedDeletion = element.tag === 'del' && ('datetime' in element.attrs || 'cite' in element.attrs);
	if (isTrackedDeletion) return true;
	const style = styleOf(element);
	const isHidden = style.get('display') === 'none' || style.get('mso-hide') === 'all';
	return isHidden || parts.has(style.get('mso-element') ?? '');
}
