import { count, line, list, oneOf, prose, ref, required, shape } from '../fields.ts';
import type { ReleasedFindingId } from '../ids.ts';
import { obligations } from '../standard/text.ts';
import { sectors } from './participant.ts';
import { recordKind } from './record-kind.ts';

const servers = { create: 'server', update: 'server', delete: 'server' } as const;

/** A co-edited text of a standard; its words lie in a log of their own. */
export const draft = recordKind({
	kind: 'draft',
	rooms: ['standard'],
	parts: 1,
	fields: { title: required(line(200)) },
	may: servers
});

const outlined = shape({
	id: required(line(60)),
	number: required(line(12)),
	obligation: required(oneOf(...obligations)),
	element: required(count(9)),
	sectors: required(list(5, required(oneOf(...sectors)))),
	statement: required(prose(4000)),
	findings: required(list(200, required(ref<ReleasedFindingId>('released-finding'))))
});

/** The provisions of a draft as it stands, `outline:<draft>`; derived by the server after each stored group. */
export const outline = recordKind({
	kind: 'outline',
	rooms: ['standard'],
	parts: 1,
	fields: { provisions: required(list(5000, required(outlined))) },
	may: servers
});
