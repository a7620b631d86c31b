import { line, oneOf, required } from '../fields.ts';
import { recordKind } from './record-kind.ts';

export const standard = recordKind({
	kind: 'standard',
	rooms: ['standard'],
	parts: 1,
	fields: { title: required(line(200)), language: oneOf('da', 'en') },
	may: { create: 'server', update: 'owner', delete: 'server' }
});
