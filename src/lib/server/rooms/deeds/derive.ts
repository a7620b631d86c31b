import type { Deed, ReceivedChange, Refusal } from '#lib/domain/change/change.ts';
import type { Intent } from '../intent-log.ts';
import type { DeedContext } from './context.ts';
import { release } from './release.ts';
import { restrict } from './restrict.ts';
import { share } from './share.ts';

/**
 * Works out both halves of an act over two rooms, from the server's own records, and judges the other room's half too.
 * What is derived goes into the intent, so that a crash between the rooms is mended from it.
 */
export async function deriveDeed(change: ReceivedChange, deed: Deed, context: DeedContext): Promise<Intent | Refusal> {
	switch (deed.kind) {
		case 'share':
			return share(change, deed, context);
		case 'release':
			return release(change, deed, context);
		case 'restrict':
			return restrict(change, deed, context);
	}
}
