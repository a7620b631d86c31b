import { Editor } from '@tiptap/core';
import { Fragment, type NodeType } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { draftExtensions } from '#lib/collab/schema.ts';
import { schema } from './some-editor.ts';

/** The kinds of node that a node may begin with, and so hold. */
const kindsIn = ({ contentMatch }: NodeType): NodeType[] =>
	Array.from({ length: contentMatch.edgeCount }, (_, edge) => contentMatch.edge(edge).type);

/** Every row of up to three of these. */
function rowsOf(kinds: readonly NodeType[]): NodeType[][] {
	const longer = (rows: NodeType[][]) => rows.flatMap((row) => kinds.map((kind) => [...row, kind]));
	const [ones, twos] = [longer([[]]), longer(longer([[]]))];
	return [[], ...ones, ...twos, ...longer(twos)];
}

const made = (type: NodeType) => (type.isText ? schema.text('ord') : type.create());

describe('the schema', () => {
	/** The root alone is no part that could be deleted. */
	const parts = Object.values(schema.nodes).filter((type) => type !== schema.topNodeType);

	test.each(parts.map((type) => [type.name, type] as const))(
		'whatever parts two people leave in a %s, and in what order, it allows them: nothing is deleted',
		(_name, type) => {
			const refused = rowsOf(kindsIn(type)).filter((row) => !type.validContent(Fragment.from(row.map(made))));
			expect(refused.map((row) => row.map(({ name }) => name))).toEqual([]);
		}
	);

	test('an editor’s own schema allows them too', () => {
		const content = { type: 'doc', content: [{ type: 'paragraph' }] };
		const editor = new Editor({ element: null, content, extensions: draftExtensions() });
		expect(editor.schema.nodes['bulletList']?.validContent(Fragment.empty)).toBe(true);
	});

	test('a line takes every mark', () => {
		for (const type of parts.filter(({ inlineContent }) => inlineContent))
			expect(Object.values(schema.marks).filter((mark) => !type.allowsMarkType(mark))).toEqual([]);
	});

	test('nothing must be given for a node or a mark to be made', () => {
		for (const type of parts) expect(type.hasRequiredAttrs()).toBe(false);
		for (const mark of Object.values(schema.marks)) expect(() => mark.create()).not.toThrow();
	});
});
