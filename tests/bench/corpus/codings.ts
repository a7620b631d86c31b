import { Chance, unevenly } from './chance.ts';
import type { CorpusCode, CorpusCoding, CorpusText } from './corpus.ts';
import { anyWord, subjects } from './vocabulary.ts';

/** Codes under codes under codes: few at the top, most at the bottom. */
export function codebook(count: number): CorpusCode[] {
	const chance = new Chance(`codebook ${count}`);
	const [first, second] = [Math.max(4, Math.round(count * 0.06)), Math.round(count * 0.28)];
	const names = new Set<string>();
	const codes: CorpusCode[] = [];
	for (let i = 0; i < count; i++) {
		const level = i < first ? 1 : i < first + second ? 2 : 3;
		const above = level === 1 ? [] : level === 2 ? codes.slice(0, first) : codes.slice(first, first + second);
		codes.push({
			id: `c${String(i + 1).padStart(4, '0')}`,
			parent: level === 1 ? null : chance.among(above).id,
			level,
			name: freshName(chance, i, names),
			description: Array.from({ length: chance.from(6, 20) }, () => anyWord(chance)).join(' ')
		});
	}
	return codes;
}

function freshName(chance: Chance, nth: number, names: Set<string>): string {
	const own = subjects[nth];
	let name = own ?? `${chance.among(subjects)} ${anyWord(chance)}`;
	while (names.has(name)) name = `${name} ${anyWord(chance)}`;
	names.add(name);
	return name;
}

interface Paragraph {
	readonly start: number;
	readonly end: number;
}

interface Laid extends CorpusText {
	/** Spoken paragraphs: not the heading and the line of facts. */
	readonly spoken: readonly Paragraph[];
}

function laid(text: CorpusText): Laid {
	const spoken: Paragraph[] = [];
	let start = 0;
	for (const paragraph of text.text.trimEnd().split('\n\n')) {
		spoken.push({ start, end: start + paragraph.length });
		start += paragraph.length + 2;
	}
	return { ...text, spoken: spoken.slice(2) };
}

/** So many of the last codings may be coded again by somebody else. */
const remembered = 400;
const begun = Date.UTC(2025, 0, 6, 8);

/** Codings as a team makes them: a few texts and codes have most, and one passage in four is coded by a second person. */
export function codings(
	seed: string,
	count: number,
	texts: readonly CorpusText[],
	codes: readonly CorpusCode[],
	coders: number
): CorpusCoding[] {
	const chance = new Chance(`codings ${seed}`);
	const anyText = unevenly(texts.map(laid), 0.6);
	const anyCode = unevenly(shuffled(codes, chance), 0.85);
	const anybody = (): string => `coder${chance.from(1, coders)}`;
	const made: CorpusCoding[] = [];
	let at = begun;
	for (let n = 1; n <= count; n++) {
		at += chance.from(5, 180) * 1000;
		const seen = n > 20 && chance.is(0.25) ? chance.among(made.slice(-remembered)) : undefined;
		const place = seen ?? placeIn(anyText(chance), chance);
		const { doc, start, end } = place;
		const code = seen && chance.is(0.7) ? seen.code : anyCode(chance).id;
		const about = {
			id: `k${String(n).padStart(6, '0')}`,
			doc,
			code,
			coder: anybody(),
			start,
			end,
			at: new Date(at).toISOString()
		};
		const memo = Array.from({ length: 8 }, () => anyWord(chance)).join(' ');
		made.push(chance.is(0.04) ? { ...about, memo } : about);
	}
	return made;
}

/** Whole words of a paragraph; one passage in nine reaches into the next paragraph. */
function placeIn({ name, text, spoken }: Laid, chance: Chance): Pick<CorpusCoding, 'doc' | 'start' | 'end'> {
	const nth = chance.from(0, spoken.length - 2);
	const [here, next] = [spoken[nth], spoken[nth + 1]];
	if (!here || !next) throw new Error(`${name} is too short to be coded`);
	const last = chance.is(0.11) ? next : here;
	const start = wordAt(text, chance.from(here.start + 4, Math.max(here.start + 4, here.end - 12)), here.start + 4);
	const length = Math.round(chance.skewed(4.4, 1.4));
	const wanted = last === next ? next.start + 4 + chance.from(10, 80) : start + Math.max(8, length);
	const space = text.indexOf(' ', Math.min(wanted, last.end));
	const end = space === -1 || space > last.end ? last.end : space;
	return { doc: name, start, end };
}

/** The beginning of the word in which an offset lies. */
function wordAt(text: string, offset: number, least: number): number {
	return Math.max(least, text.lastIndexOf(' ', offset) + 1);
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
	return list
		.map((one) => ({ one, at: chance.share() }))
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}
