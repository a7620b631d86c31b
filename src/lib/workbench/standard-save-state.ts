import type { DraftSaveState } from '#lib/collab/draft-save-state.ts';
import type { SaveState } from './save-state.ts';

const worstFirst: readonly SaveState[] = ['refused', 'waiting', 'saving', 'saved'];

/** What may be said of a standard: of the acts beside the text, and of the text while it is open. The worst is said. */
export function standardSaveState(acts: SaveState, draft: DraftSaveState | undefined): SaveState {
	return worstFirst.find((state) => state === acts || state === draft) ?? 'saved';
}
