import type { Participant } from '../records/participant.ts';
import type { Sector } from '../standard/text.ts';

export interface NamedBy {
	/** From the vault, where it is kept; only the server knows it. */
	readonly named?: { readonly name: string; readonly title?: string; readonly employer?: string } | undefined;
	/** The word for a sector in the study's language. */
	readonly sector: (sector: Sector) => string;
}

/** The line under a printed quote, by the participant's way of being named; empty for one who is not named at all. */
export function attributionOf(participant: Participant, { named, sector }: NamedBy): string {
	const { pseudonym, profession, role } = participant;
	const office = [profession ?? role, participant.sector && sector(participant.sector)];
	switch (participant.naming ?? 'pseudonym') {
		case 'name-and-title':
			return joined([named?.name ?? pseudonym, named?.title ?? profession ?? role, named?.employer]);
		case 'role':
			return joined(office);
		case 'pseudonym':
			return pseudonym;
		case 'none':
			return '';
	}
}

const joined = (parts: readonly (string | undefined)[]): string =>
	parts.filter((part) => part !== undefined && part !== '').join(', ');
