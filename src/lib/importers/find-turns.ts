import type { Block, BlockStart } from './block.ts';
import type { Remark } from './import-result.ts';
import { isNeverASpeaker, isUsualLabel, labelAt, looksLikeAName, type SpeakerLabel } from './speaker-label.ts';

/** Labels other than the usual ones must open at least this part of the paragraphs, from the first label on. */
const leastShare = 0.15;
/** … and this part when one label stands alone. */
const leastShareAlone = 0.3;

/**
 * Finds who speaks: the label goes out of the text and into the start of a turn, so that a text to be coded holds spoken
 * words only. A turn lasts over the paragraphs that follow without a label.
 *
 * A label counts when the usual ones (Interviewer, P4 …) stand there at least twice, or when other labels recur and open
 * a good part of the paragraphs: "Formål: …" in a report is nobody. What may have been a speaker is told in a remark.
 */
export function findTurns(blocks: readonly Block[]): {
	readonly blocks: readonly Block[];
	readonly remarks: readonly Remark[];
} {
	const alreadyTold = blocks.some(({ starts }) => starts.some(({ kind }) => kind === 'turn'));
	if (alreadyTold) return { blocks, remarks: [] };
	const found = blocks.map((block) => (mayOpenATurn(block) ? labelAt(block.text) : undefined));
	const speakers = speakersAmong(found);
	if (speakers.size === 0) return { blocks, remarks: [] };

	let times = 0;
	const doubtful = new Set<string>();
	const told = blocks.map((block, index) => {
		const label = found[index];
		if (label === undefined) return block;
		if (!speakers.has(label.label)) {
			if (looksLikeAName(label.label) && !isNeverASpeaker(label.label)) doubtful.add(label.label);
			return block;
		}
		times += label.times;
		return withoutLabel(block, label);
	});
	const remarks: Remark[] = [];
	if (times > 0) remarks.push({ code: 'times-removed', count: times });
	if (doubtful.size > 0) remarks.push({ code: 'perhaps-speakers', labels: [...doubtful] });
	return { blocks: told, remarks };
}

/** Labels a line may begin a paragraph with, for texts whose lines are broken: joined lines must not swallow a turn. */
export function labelsOfLines(lines: readonly string[]): ReadonlySet<string> {
	const counts = countLabels(lines.map(labelAt));
	return new Set([...counts].filter(([label, count]) => count > 1 || isUsualLabel(label)).map(([label]) => label));
}

function speakersAmong(found: readonly (SpeakerLabel | undefined)[]): ReadonlySet<string> {
	const counts = countLabels(found);
	const labels = [...counts.keys()].filter((label) => !isNeverASpeaker(label));
	const turnsOf = (some: readonly string[]) => some.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);

	const usual = labels.filter(isUsualLabel);
	const recurring = labels.filter((label) => !isUsualLabel(label) && (counts.get(label) ?? 0) > 1);
	const paragraphs = found.length - found.findIndex((label) => label !== undefined);
	const share = turnsOf([...usual, ...recurring]) / paragraphs;
	const needed = usual.length + recurring.length > 1 ? leastShare : leastShareAlone;

	const others = share >= needed ? recurring : [];
	return new Set(turnsOf(usual) + turnsOf(others) > 1 ? [...usual, ...others] : []);
}

function countLabels(found: readonly (SpeakerLabel | undefined)[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const label of found) if (label) counts.set(label.label, (counts.get(label.label) ?? 0) + 1);
	return counts;
}

function mayOpenATurn({ starts }: Block): boolean {
	return !starts.some(({ kind }) => kind === 'heading' || kind === 'cell');
}

function withoutLabel(block: Block, { label, length }: SpeakerLabel): Block {
	const moved = block.starts.map((start): BlockStart => ({ ...start, at: Math.max(0, start.at - length) }));
	return { text: block.text.slice(length), starts: [{ kind: 'turn', at: 0, speaker: label }, ...moved] };
}
