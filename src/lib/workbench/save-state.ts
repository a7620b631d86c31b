import type { Change } from '#lib/domain/change/change.ts';
import type { Progress } from '#lib/sync/mirror.ts';
import type { Trouble } from '#lib/sync/network.ts';

export type SaveState = 'saved' | 'saving' | 'waiting' | 'refused';

/**
 * What may be said of her acts. "Saved" only when the server has answered for every one of them; what is on this device
 * alone is never called saved.
 */
export function saveState({ unsaved, waiting, refused }: Progress, trouble: Trouble | undefined): SaveState {
	if (refused.length > 0) return 'refused';
	if (unsaved === 0 && waiting === 0) return 'saved';
	return unsaved === 0 && trouble !== undefined ? 'waiting' : 'saving';
}

/** The words she wrote in a Change, so that none are lost when it is refused. */
export function wordsIn(change: Change): string {
	// The acts of a correction hold the whole text; what she wrote is what was put in.
	if (change.correction)
		return change.correction.ops
			.map(({ ins }) => ins)
			.filter(Boolean)
			.join('\n\n');
	const values = change.acts.flatMap((act) => (act.kind === 'delete' ? [] : Object.entries(act.fields)));
	const prose = [
		...['text', 'note', 'definition', 'label', 'title', 'question'],
		...['name', 'pattern', 'idea', 'is', 'isNot', 'reason', 'claim', 'wording', 'rationale']
	];
	return values
		.flatMap(([name, { to }]) => (prose.includes(name) && typeof to === 'string' && to !== '' ? [to] : []))
		.join('\n\n');
}
