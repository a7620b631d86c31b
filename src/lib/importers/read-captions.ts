import type { Block, BlockStart } from './block.ts';
import { captionsOf, type Caption } from './caption-cues.ts';
import { decodeText } from './decode-text.ts';
import { findTurns } from './find-turns.ts';
import type { ImportLimits } from './import-limits.ts';
import { refused, type Progress, type Reading, type Remark } from './import-result.ts';

/** A pause after which a finished sentence also ends the paragraph. */
const pauseMilliseconds = 2000;
/** A paragraph this long ends with its next sentence, since machine-made captions may have no pauses at all. */
const longParagraph = 1000;

/**
 * Captions (WebVTT or SubRip) as running text with the times beside it. Cues of one speaker are joined to a paragraph
 * until the speaker changes, or a sentence ends and then a pause of over two seconds follows, or the paragraph is long.
 * A cue without a speaker goes on with the one before.
 */
export async function readCaptions(bytes: Uint8Array, _limits: ImportLimits, progress: Progress): Promise<Reading> {
	const { text, remarks: decoding } = decodeText(bytes);
	const { parseText } = await import('media-captions');
	const type = /^\uFEFF?WEBVTT/.test(text) ? 'vtt' : 'srt';
	const { cues } = await parseText(text, { type, strict: false, errors: false });
	if (cues.length === 0) return refused({ code: text.trim() === '' || type === 'vtt' ? 'empty' : 'damaged' });
	const { captions, remarks } = namedSpeakers(captionsOf(cues));
	progress(1, 1);
	return { outcome: 'read', blocks: paragraphsOf(captions), title: undefined, remarks: [...decoding, ...remarks] };
}

/** Where no voices are marked, speakers may be named in the words: "Interviewer: …". */
function namedSpeakers(captions: readonly Caption[]): {
	readonly captions: readonly Caption[];
	readonly remarks: readonly Remark[];
} {
	if (captions.some(({ speaker }) => speaker !== undefined)) return { captions, remarks: [] };
	const { blocks, remarks } = findTurns(captions.map(({ text }) => ({ text, starts: [] })));
	const named = captions.map((caption, index) => {
		const turn = blocks[index]?.starts.find((start) => start.kind === 'turn');
		return { ...caption, text: blocks[index]?.text ?? caption.text, speaker: turn?.speaker };
	});
	return { captions: named, remarks };
}

function paragraphsOf(captions: readonly Caption[]): Block[] {
	const blocks: Block[] = [];
	let text = '';
	let starts: BlockStart[] = [];
	let speaker: string | undefined;
	let before: Caption | undefined;
	for (const caption of captions) {
		const turns = caption.speaker !== undefined && caption.speaker !== speaker;
		if (before && (turns || !caption.opensCue || endsHere(text, caption.from - before.to))) {
			blocks.push({ text, starts });
			text = '';
			starts = [];
		}
		if (turns) {
			speaker = caption.speaker;
			starts.push({ kind: 'turn', at: 0, speaker: caption.speaker });
		}
		if (text !== '') text += ' ';
		if (caption.opensCue) starts.push({ kind: 'cue', at: text.length, from: caption.from, to: caption.to });
		text += caption.text;
		before = caption;
	}
	return text === '' ? blocks : [...blocks, { text, starts }];
}

function endsHere(text: string, pause: number): boolean {
	return /[.!?…]["”»)]?$/.test(text) && (pause > pauseMilliseconds || text.length > longParagraph);
}
