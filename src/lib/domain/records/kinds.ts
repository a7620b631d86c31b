import { kindOf, type RecordId } from '../ids.ts';
import { code, folder } from './code.ts';
import { coding } from './coding.ts';
import { draft, outline } from './draft.ts';
import { elementLink, finding, findingExtract } from './finding.ts';
import { focusArea, focusMember } from './focus-area.ts';
import { memo } from './memo.ts';
import { participant } from './participant.ts';
import { person } from './person.ts';
import { quote } from './quote.ts';
import { reading } from './reading.ts';
import type { RecordKind } from './record-kind.ts';
import { release } from './release.ts';
import { releasedFinding, releasedQuote } from './released.ts';
import { source } from './source.ts';
import { standard } from './standard.ts';
import { study } from './study.ts';
import { theme, themeCode, themeExtract } from './theme.ts';
import { reply, thread } from './thread.ts';
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
	memo,
	theme,
	themeCode,
	themeExtract,
	focusArea,
	focusMember,
	finding,
	findingExtract,
	elementLink,
	quote,
	release,
	releasedFinding,
	releasedQuote,
	draft,
	outline,
	thread,
	reply
];

const byName = new Map(recordKinds.map((kind) => [kind.kind, kind]));

export function kindNamed(id: RecordId): RecordKind | undefined {
	return byName.get(kindOf(id));
}
