import { count, line, oneOf, required } from '../fields.ts';
import { longestLease } from './lease.ts';
import { recordKind } from './record-kind.ts';

export const standard = recordKind({
	kind: 'standard',
	rooms: ['standard'],
	parts: 1,
	fields: { title: required(line(200)), language: oneOf('da', 'en'), lease: count(longestLease) },
	may: { create: 'server', update: 'owner', delete: 'server' }
});
