import { count, flag, line, prose, ref, required } from '../fields.ts';
import type { DraftId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

const longestComment = 10_000;

/** A comment on words of a draft. Its place is a mark in the text, which the server puts there. */
export const thread = recordKind({
	kind: 'thread',
	rooms: ['standard'],
	parts: 1,
	fields: {
		draft: required(ref<DraftId>('draft')),
		text: required(prose(longestComment)),
		/** The words it was put on, and what stood around them: by these a lost mark is found again. */
		quote: required(prose(4000)),
		prefix: prose(200),
		suffix: prose(200),
		/** The block's id, and where in its text the words began (UTF-16 units; an atom counts one). */
		block: line(60),
		offset: count(),
		resolved: flag(),
		/** The words are gone: the server found nothing to put the mark on. */
		loose: flag()
	},
	may: {
		create: 'member',
		update: 'maker-or-owner',
		delete: 'maker-or-owner',
		fields: {
			resolved: 'worker',
			loose: 'server',
			quote: 'server',
			prefix: 'server',
			suffix: 'server',
			block: 'server',
			offset: 'server',
			draft: 'server'
		}
	}
});

/** An answer in a thread: `reply:<thread>:<ulid>`. */
export const reply = recordKind({
	kind: 'reply',
	rooms: ['standard'],
	parts: 2,
	fields: { text: required(prose(longestComment)) },
	may: { create: 'member', update: 'maker-or-owner', delete: 'maker-or-owner' }
});
