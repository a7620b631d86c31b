import { wordsIn } from '#lib/domain/standard/outline.ts';
import type { Block, StandardText } from '#lib/domain/standard/text.ts';

/** The words of a draft, a line a block: what can be copied when it cannot be saved. */
export function plainText({ blocks }: StandardText): string {
	return blocks.flatMap(linesOf).join('\n\n');
}

function linesOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [wordsIn(block.content)];
		case 'list':
			return block.items.flatMap((item) => item.flatMap(linesOf));
		case 'table':
			return block.rows.map((row) => row.map((cell) => cell.blocks.flatMap(linesOf).join(' ')).join('\t'));
		case 'provision':
			return [wordsIn(block.statement), ...block.rationale.flatMap(linesOf)];
	}
}
