import type { namings, sectors } from '#lib/domain/records/participant.ts';
import type { Hue } from '#lib/domain/records/hue.ts';

export type PersonKey = 'signe' | 'torben' | 'mette' | 'henrik';

export interface ExamplePerson {
	readonly key: PersonKey;
	readonly name: string;
	readonly role: 'researcher' | 'author' | 'reviewer';
	readonly colour: Hue;
}

/** All invented, as are the towns, institutions and reports of the example. */
export const people: readonly ExamplePerson[] = [
	{ key: 'signe', name: 'Signe Rask Lindhoff', role: 'researcher', colour: 'blue' },
	{ key: 'torben', name: 'Torben Ahlquist Munkø', role: 'researcher', colour: 'orange' },
	{ key: 'mette', name: 'Mette Vestervang', role: 'author', colour: 'green' },
	{ key: 'henrik', name: 'Henrik Obelgaard', role: 'reviewer', colour: 'purple' }
];

export type ParticipantKey =
	| 'home-nurse'
	| 'gp'
	| 'night-assistant'
	| 'consultant'
	| 'home-care-leader'
	| 'acute-nurse'
	| 'assessor'
	| 'physiotherapist'
	| 'team-nurse'
	| 'hospice-nurse'
	| 'patient-lung'
	| 'widower'
	| 'panel-1-table-1'
	| 'panel-1-table-2'
	| 'panel-1-table-3'
	| 'panel-2-table-1'
	| 'panel-2-table-2'
	| 'panel-2-table-3';

export interface ExampleParticipant {
	readonly key: ParticipantKey;
	readonly pseudonym: string;
	readonly role: string;
	readonly profession?: string;
	/** Patients and relatives belong to no sector. */
	readonly sector?: (typeof sectors)[number];
	readonly naming: (typeof namings)[number];
	readonly group?: string;
	readonly note?: string;
	/** For the vault; only of those who are printed with name and title. */
	readonly named?: { readonly name: string; readonly title: string; readonly employer: string };
}

export const participants: readonly ExampleParticipant[] = [
	{
		key: 'home-nurse',
		pseudonym: 'Ellen',
		role: 'Hjemmesygeplejerske, aften og nat',
		profession: 'Sygeplejerske',
		sector: 'municipality',
		naming: 'name-and-title',
		named: { name: 'Dorte Falkesgaard', title: 'Hjemmesygeplejerske', employer: 'Lyngholt Kommune' }
	},
	{
		key: 'gp',
		pseudonym: 'Asger',
		role: 'Praktiserende læge i kompagniskab',
		profession: 'Læge, speciallæge i almen medicin',
		sector: 'general-practice',
		naming: 'role',
		note: 'Ønsker rolle frem for navn, fordi patienter i byen ellers kan genkende forløbet fra jul.'
	},
	{
		key: 'night-assistant',
		pseudonym: 'Jette',
		role: 'Social- og sundhedsassistent i nattevagt på plejehjem',
		profession: 'Social- og sundhedsassistent',
		sector: 'municipality',
		naming: 'pseudonym',
		note: 'Navnet Jette i udskriften er pseudonymet.'
	},
	{
		key: 'consultant',
		pseudonym: 'Karla',
		role: 'Overlæge i specialiseret palliativt team',
		profession: 'Læge',
		sector: 'specialised',
		naming: 'name-and-title',
		named: { name: 'Ulla Brandsholt', title: 'Overlæge', employer: 'Palliativt Team Vestersø, Vestersø Hospital' }
	},
	{
		key: 'home-care-leader',
		pseudonym: 'Mona',
		role: 'Hjemmeplejeleder',
		profession: 'Sygeplejerske',
		sector: 'municipality',
		naming: 'role',
		group: 'Gruppeinterview i Stavnsund',
		note: 'Navnet Mona i udskriften er pseudonymet.'
	},
	{
		key: 'acute-nurse',
		pseudonym: 'Gry',
		role: 'Akutsygeplejerske i den kommunale akutfunktion',
		profession: 'Sygeplejerske',
		sector: 'municipality',
		naming: 'role',
		group: 'Gruppeinterview i Stavnsund'
	},
	{
		key: 'assessor',
		pseudonym: 'Lisbet',
		role: 'Visitator',
		profession: 'Ergoterapeut',
		sector: 'municipality',
		naming: 'role',
		group: 'Gruppeinterview i Stavnsund',
		note: 'Har bedt om, at uddraget om nøglen til kælderen ikke bringes som citat.'
	},
	{
		key: 'physiotherapist',
		pseudonym: 'Rune',
		role: 'Fysioterapeut ved kommunalt træningscenter',
		profession: 'Fysioterapeut',
		sector: 'municipality',
		naming: 'role'
	},
	{
		key: 'team-nurse',
		pseudonym: 'Vibeke',
		role: 'Udgående sygeplejerske i specialiseret palliativt team',
		profession: 'Sygeplejerske',
		sector: 'specialised',
		naming: 'pseudonym'
	},
	{
		key: 'hospice-nurse',
		pseudonym: 'Astrid',
		role: 'Sygeplejerske på hospice',
		profession: 'Sygeplejerske',
		sector: 'specialised',
		naming: 'name-and-title',
		named: { name: 'Hanne-Lis Toftemark', title: 'Sygeplejerske', employer: 'Hospice Tranevig' }
	},
	{
		key: 'patient-lung',
		pseudonym: 'Kvinde med lungekræft',
		role: 'Patient',
		naming: 'none',
		note: 'Datterens navn i udskriften er ændret.'
	},
	{
		key: 'widower',
		pseudonym: 'Efterladt ægtefælle',
		role: 'Pårørende',
		naming: 'none',
		note: 'Navnet Birthe i udskriften er ændret efter ønske fra informanten.'
	},
	{
		key: 'panel-1-table-1',
		pseudonym: 'Første workshop, bord 1',
		role: 'Patienter og pårørende',
		naming: 'none',
		group: 'Workshop i Stavnsund'
	},
	{
		key: 'panel-1-table-2',
		pseudonym: 'Første workshop, bord 2',
		role: 'Patienter og pårørende',
		naming: 'none',
		group: 'Workshop i Stavnsund'
	},
	{
		key: 'panel-1-table-3',
		pseudonym: 'Første workshop, bord 3',
		role: 'Patienter og pårørende',
		naming: 'none',
		group: 'Workshop i Stavnsund'
	},
	{
		key: 'panel-2-table-1',
		pseudonym: 'Anden workshop, bord 1',
		role: 'Patienter og pårørende',
		naming: 'none',
		group: 'Workshop i Lyngholt'
	},
	{
		key: 'panel-2-table-2',
		pseudonym: 'Anden workshop, bord 2',
		role: 'Patienter og pårørende',
		naming: 'none',
		group: 'Workshop i Lyngholt'
	},
	{
		key: 'panel-2-table-3',
		pseudonym: 'Anden workshop, bord 3',
		role: 'Patienter og pårørende',
		naming: 'none',
		group: 'Workshop i Lyngholt'
	}
];
