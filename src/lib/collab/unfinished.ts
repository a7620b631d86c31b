import type { NodeType, Schema } from '@tiptap/pm/model';

/**
 * Lets every node but the root hold less than its content says: a list without items, a cell without a paragraph. That is
 * what two people leave who each delete one of two, and the binding to Yjs, which makes each node by itself and asks
 * whether it is allowed, deletes what is not for everybody. Commands go by what the content says, so that who empties a
 * cell has a line to write in; `keep-shape.ts` fills the rest.
 */
export function allowUnfinished(schema: Schema): Schema {
	for (const type of Object.values(schema.nodes)) if (type !== schema.topNodeType) allowBeginning(type);
	return schema;
}

function allowBeginning(type: NodeType): void {
	type.validContent = (content) =>
		type.contentMatch.matchFragment(content) !== null && content.content.every(({ marks }) => type.allowsMarks(marks));
}
