import { kindOf, type RecordId } from '../ids.ts';
import { code, folder } from './code.ts';
import { coding } from './coding.ts';
import { memo } from './memo.ts';
import { participant } from './participant.ts';
import { person } from './person.ts';
import { reading } from './reading.ts';
import type { RecordKind } from './record-kind.ts';
import { source } from './source.ts';
import { standard } from './standard.ts';
import { study } from './study.ts';
import { version, words } from './version.ts';

/** Every kind of record there is. The policy, the validation and the test of the walls are read from this list. */
export const recordKinds: readonly RecordKind[] = [
	person,
	study,
	standard,
	source,
	version,
	words,
	reading,
	participant,
	folder,
	code,
	coding,
	memo
];

const byName = new Map(recordKinds.map((kind) => [kind.kind, kind]));

export function kindNamed(id: RecordId): RecordKind | undefined {
	return byName.get(kindOf(id));
}
