import type { ParticipantId } from '../ids.ts';
import type { Source } from '../records/source.ts';
import type { Start } from '../text/start.ts';
import { startAt } from '../text/structure.ts';

/**
 * Whose words a passage most likely is: the participant behind the turn it begins in; in a source without turns the only
 * informant. Undefined where that is not known, and where an interviewer speaks.
 */
export function participantAt(
	{ speakers = [] }: Pick<Source, 'speakers'>,
	starts: readonly Start[],
	offset: number
): ParticipantId | undefined {
	const informants = speakers.filter(({ role }) => role === 'informant');
	const turn = startAt(starts, 'turn', offset);
	if (turn) return informants.find(({ label }) => label === turn.speaker)?.participant;
	return informants.length === 1 ? informants[0]?.participant : undefined;
}
