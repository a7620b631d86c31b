import type { Start } from '#lib/domain/text/start.ts';
import { layOut, type Block, type BlockStart } from '#lib/importers/block.ts';
import type { Material, Passage } from './material.ts';

/** The canonical text of a source and what begins where in it, as if it had been imported from a file. */
export function layOutMaterial(material: Material): { readonly text: string; readonly starts: readonly Start[] } {
	if (!('turns' in material)) return layOut(material.blocks.flatMap(blocksOf));
	return layOut(material.turns.map(({ speaker, text }) => ({ text, starts: [{ kind: 'turn', at: 0, speaker }] })));
}

function blocksOf({ heading, level, page, text }: Passage): Block[] {
	const pageStart: BlockStart[] = page === undefined ? [] : [{ kind: 'page', at: 0, no: page }];
	if (heading === undefined) return [{ text, starts: pageStart }];
	return [
		{ text: heading, starts: [...pageStart, { kind: 'heading', at: 0, level: level ?? 1 }] },
		{ text, starts: [] }
	];
}
