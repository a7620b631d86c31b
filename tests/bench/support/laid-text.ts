import type { Start } from '#lib/domain/text/start.ts';
import { layOut, type Block } from '#lib/importers/block.ts';
import { isUsualLabel, labelAt } from '#lib/importers/speaker-label.ts';
import type { CorpusText } from '../corpus/corpus.ts';

/** A transcript as the product keeps it, and where an offset of its file has come to. */
export interface LaidText {
	readonly text: string;
	readonly starts: readonly Start[];
	readonly at: (offset: number) => number;
}

/** Lays a text file out as an import does: who speaks goes out of the words, paragraphs follow on each other. */
export function laidText({ text: file }: CorpusText): LaidText {
	const paragraphs = file.trimEnd().split('\n\n');
	const labels = paragraphs.map((paragraph) => {
		const found = labelAt(paragraph);
		return found && isUsualLabel(found.label) ? found : undefined;
	});
	const blocks = paragraphs.map((paragraph, i): Block => {
		const found = labels[i];
		if (!found) return { text: paragraph, starts: [] };
		return { text: paragraph.slice(found.length), starts: [{ kind: 'turn', at: 0, speaker: found.label }] };
	});
	const { text, starts } = layOut(blocks);
	const places: { readonly from: number; readonly skipped: number; readonly to: number; readonly length: number }[] =
		[];
	let [from, to] = [0, 0];
	for (const [i, paragraph] of paragraphs.entries()) {
		const skipped = labels[i]?.length ?? 0;
		const length = paragraph.length - skipped;
		places.push({ from, skipped, to, length });
		from += paragraph.length + 2;
		to += length + 1;
	}
	if (to !== text.length + 1) throw new Error('a paragraph of the corpus is not laid out as it stands in its file');
	return {
		text,
		starts,
		at(offset) {
			const place = places.findLast((one) => one.from <= offset) ?? { from: 0, skipped: 0, to: 0, length: 0 };
			return place.to + Math.min(place.length, Math.max(0, offset - place.from - place.skipped));
		}
	};
}
