import { line, place, prose, ref, required } from '../fields.ts';
import type { CodeId, FindingId, ThemeId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

/** A declared heading that gathers codes, themes and findings without claiming a shared meaning: no theme. */
export const focusArea = recordKind({
	kind: 'focus-area',
	rooms: ['study'],
	parts: 1,
	fields: { title: required(line(200)), note: prose(4000), place: place() },
	may: { create: 'worker', update: 'worker', delete: 'maker-or-owner' }
});

/** That something is gathered under a focus area: `focus-member:<area>:<its ulid>`. */
export const focusMember = recordKind({
	kind: 'focus-member',
	rooms: ['study'],
	parts: 2,
	fields: { of: required(ref<CodeId | ThemeId | FindingId>('code', 'theme', 'finding')) },
	may: { create: 'worker', update: 'worker', delete: 'worker' }
});
