import type { Exactness, SourceKind } from '#lib/domain/records/source.ts';
import type { Start } from '#lib/domain/text/start.ts';
import type { Speaker } from './import-result.ts';
import { roleOf } from './speaker-label.ts';

/** What the guesses go by. */
export interface Clues {
	readonly name: string;
	readonly text: string;
	readonly starts: readonly Start[];
	/** The title the file gives itself. */
	readonly ownTitle: string | undefined;
}

const kindWords: readonly (readonly [SourceKind, RegExp])[] = [
	['group-interview', /fokusgruppe|gruppeinterview|focus group|group interview/i],
	['workshop', /workshop|borgerpanel|panelmøde/i],
	['field-note', /feltnote|feltdagbog|observationsnote|field ?note/i],
	['practice-example', /praksiseksempe?l|eksempel fra praksis|practice example/i],
	['survey', /spørgeskema|survey|questionnaire/i],
	['statement', /redegørelse|udtalelse|høringssvar|positionspapir|statement|position paper/i],
	['slides', /slides|præsentation|presentation|oplæg/i],
	['interview', /interview|samtale med/i],
	['desk-research', /rapport|anbefaling|vejledning|retningslinje|artikel|litteratur|report|guideline/i]
];

/** The first words of a text, where a transcript tells what it is. */
const opening = 400;

/** The kind of a source: by its name, then its title, then who speaks, then its first words; else desk research. */
export function guessKind({ name, text, starts }: Clues, title: string, speakers: readonly Speaker[]): SourceKind {
	// "referat_interview" and "præsentation-2" are words of their own.
	const named = kindIn(name.replace(/[_-]/g, ' ')) ?? kindIn(title);
	if (named) return named;
	if (starts.some(({ kind }) => kind === 'slide')) return 'slides';
	const told = kindIn(text.slice(0, opening));
	if (speakers.length === 0 && told === undefined && readsLikeSlides(text)) return 'slides';
	if (speakers.length === 0) return told === 'interview' ? 'desk-research' : (told ?? 'desk-research');
	if (told === 'workshop' || told === 'group-interview') return told;
	return speakers.filter(({ role }) => role === 'informant').length > 2 ? 'group-interview' : 'interview';
}

function kindIn(words: string): SourceKind | undefined {
	return kindWords.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Text taken out of slides: short lines, and a good part of them bullets. */
function readsLikeSlides(text: string): boolean {
	const lines = text.split('\n');
	const bullets = lines.filter((line) => /^[•▪◦‣·–-]\s/u.test(line)).length;
	const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
	return lines.length >= 20 && bullets > lines.length * 0.15 && (lengths[lengths.length >> 1] ?? 0) < 60;
}

/** How near the words are to what was said. Documents that nobody spoke are word for word what they are. */
export function guessExactness({ name, text, starts }: Clues, title: string, kind: SourceKind): Exactness {
	const about = `${name.replace(/[_-]/g, ' ')}\n${title}\n${text.slice(0, opening)}`;
	if (/delvist? (?:ordret|transskriberet)|partly verbatim/i.test(about)) return 'partly-verbatim';
	if (/(?<!\p{L})(?:referat|mødenoter|noter|notat|feltnoter?|opsummering|minutes|notes)(?!\p{L})/iu.test(about))
		return 'notes';
	if (kind === 'field-note') return 'notes';
	const wasSpoken = kind === 'interview' || kind === 'group-interview' || kind === 'workshop';
	const isTranscript = starts.some((start) => start.kind === 'turn' || start.kind === 'cue');
	if (!wasSpoken || isTranscript) return 'verbatim';
	// Told again in running text: what stands in quotation marks is theirs.
	return /[”"»“][^”"»“«\n]{20,}[”"«“]/.test(text) ? 'partly-verbatim' : 'notes';
}

const danish = /(?<!\p{L})(?:og|det|er|ikke|jeg|at|af|på|til|der|med|som|har|vi|den)(?!\p{L})/giu;
const english = /(?<!\p{L})(?:and|the|is|not|of|to|that|with|as|have|we|it|was|this|you)(?!\p{L})/giu;

/** Danish or English, by their small words in the first 20,000 characters; Danish when they tell nothing. */
export function guessLanguage(text: string): 'da' | 'en' {
	const sample = text.slice(0, 20_000);
	return (sample.match(english)?.length ?? 0) > (sample.match(danish)?.length ?? 0) ? 'en' : 'da';
}

/** Who speaks, in the order they are first heard. */
export function speakersOf(starts: readonly Start[]): Speaker[] {
	const labels = new Set(starts.flatMap((start) => (start.kind === 'turn' ? [start.speaker] : [])));
	return [...labels].map((label) => ({ label, role: roleOf(label) }));
}

/** Headings that many documents begin with, and titles that programs put in by themselves. */
const noTitle =
	/^(?:forord|resumé|indhold|indholdsfortegnelse|indledning|baggrund|kolofon|abstract|summary|contents|introduction|preface|document\d*|dokument\d*|untitled|uden titel|powerpoint[ -].*|microsoft word.*|\P{L}*)$/iu;
/** As long as a title may be. */
const longestTitle = 300;

/** The first heading near the top, else the title the file gives itself, else its name made readable. */
export function guessTitle({ name, text, starts, ownTitle }: Clues): string {
	const headings = starts.flatMap(({ kind, at }) => (kind === 'heading' ? [lineAt(text, at)] : []));
	const first = starts.find((start) => start.kind === 'heading' && start.at < 1000);
	const candidates = [first ? (headings[0] ?? '') : '', ownTitle ?? '', readableName(name)].map((title) =>
		title.replace(/\s+/g, ' ').trim()
	);
	return (candidates.find((title) => !noTitle.test(title)) ?? name).slice(0, longestTitle);
}

function lineAt(text: string, at: number): string {
	const end = text.indexOf('\n', at);
	return text.slice(at, end === -1 ? undefined : end);
}

/** "interview_03-anonym.docx" → "Interview 03 anonym"; the hyphens of a date stay. */
function readableName(name: string): string {
	const words = name
		.replace(/^.*[/\\]/, '')
		.replace(/\.[^.]{1,8}$/, '')
		.replace(/_/g, ' ')
		.replace(/(?<!\d)-|-(?!\d)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
