import type { VTTCue } from 'media-captions';
import { decodeEntities } from './decode-entities.ts';

/** What one person says in one cue. Times in milliseconds; a cue with several voices gives several. */
export interface Caption {
	readonly from: number;
	readonly to: number;
	readonly speaker: string | undefined;
	readonly text: string;
	/** False for the second voice of a cue: the cue began with the first. */
	readonly opensCue: boolean;
}

const voice = /<v(?:\.[^\s>]*)*\s+([^>]+)>/;
const tag = /<\/?[a-z][^<>]*>|<[\d:.]+>|\{\\[^}]*\}/gi;

/** The words of cues: voices told apart, tags taken away, entities decoded. A line that begins with a dash is another voice. */
export function captionsOf(cues: readonly VTTCue[]): Caption[] {
	return [...cues]
		.filter((cue) => Number.isFinite(cue.startTime) && Number.isFinite(cue.endTime))
		.sort((a, b) => a.startTime - b.startTime)
		.flatMap((cue) => {
			const from = Math.round(cue.startTime * 1000);
			const to = Math.max(from, Math.round(cue.endTime * 1000));
			return voicesIn(cue.text).map((said, index) => ({ from, to, ...said, opensCue: index === 0 }));
		});
}

function voicesIn(raw: string): { readonly speaker: string | undefined; readonly text: string }[] {
	// split() with a group gives text, speaker, text, speaker …
	const [before = '', ...rest] = raw.split(voice);
	const said: { readonly speaker: string | undefined; readonly text: string }[] = [];
	for (const text of before.split(/\n(?=\s*[-–]\s)/)) said.push({ speaker: undefined, text: plainWords(text) });
	for (let at = 0; at < rest.length; at += 2) {
		const speaker = decodeEntities(rest[at] ?? '')
			.replace(/\s+/g, ' ')
			.trim()
			.slice(0, 60)
			.trim();
		said.push({ speaker, text: plainWords(rest[at + 1] ?? '') });
	}
	return said.filter(({ text }) => text !== '');
}

function plainWords(text: string): string {
	return decodeEntities(text.replace(tag, '')).replace(/\s+/g, ' ').trim();
}
