import { moment, ref } from '../fields.ts';
import type { CodingId } from '../ids.ts';
import { recordKind } from './record-kind.ts';

/** That one person has read one source, and where she left it: `reading:<source>:<person>`. */
export const reading = recordKind({
	kind: 'reading',
	rooms: ['study', 'own'],
	parts: 2,
	fields: { read: moment(), opened: moment(), at: ref<CodingId>('coding') },
	may: { create: 'herself', update: 'herself', delete: 'herself' }
});
