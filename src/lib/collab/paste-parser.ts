import { DOMParser, Fragment, Slice, type ParseOptions, type Schema } from '@tiptap/pm/model';
import { pastedBlocks } from './pasted-blocks.ts';
import { pictureTag, treeOfDom, within } from './pasted-tree.ts';
import { draftJson } from './to-draft.ts';

/**
 * Reads what is pasted. What was copied in a draft, and plain text, is read as ever; what comes from Word and the like is
 * read for what it says, and made into what a draft holds.
 */
export class PasteParser extends DOMParser {
	readonly #leftOut: (pictures: number) => void;

	/** `leftOut`: told how many pictures did not come along. */
	constructor(schema: Schema, leftOut: (pictures: number) => void) {
		super(schema, [...DOMParser.fromSchema(schema).rules]);
		this.#leftOut = leftOut;
	}

	override parseSlice(dom: Node, options: ParseOptions = {}): Slice {
		// The editor asks for space as it stands in what it wrote itself, and in plain text.
		if (options.preserveWhitespace || !(dom instanceof Element)) return super.parseSlice(dom, options);
		const body = treeOfDom(dom);
		const pictures = within(body).filter(({ tag }) => tag === pictureTag).length;
		if (pictures > 0) this.#leftOut(pictures);
		const blocks = pastedBlocks(body);
		if (blocks.length === 0) return Slice.empty;
		const nodes = draftJson({ blocks }).content ?? [];
		return new Slice(Fragment.from(nodes.map((node) => this.schema.nodeFromJSON(node))), 0, 0);
	}
}
