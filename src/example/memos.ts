import type { memoKinds } from '#lib/domain/records/memo.ts';
import type { CodeKey } from './codebook.ts';
import type { PersonKey } from './people.ts';

export interface ExampleMemo {
	/** A source by its key, a code by its own, or the study as a whole. */
	readonly about: { readonly source: string } | { readonly code: CodeKey } | 'study';
	readonly by: Extract<PersonKey, 'signe' | 'torben'>;
	readonly kind: (typeof memoKinds)[number];
	/** yyyy-mm-dd */
	readonly on: string;
	readonly text: string;
}

export const memos: readonly ExampleMemo[] = [
	{
		about: 'study',
		by: 'signe',
		kind: 'methodological',
		on: '2024-09-02',
		text: 'Jeg har selv været nattevagt i elleve år, før jeg blev forsker. Det giver mig adgang, og det gør mig hurtig til at forstå. Jeg skal være på vagt over for de steder, hvor jeg nikker i optagelsen.'
	},
	{
		about: 'study',
		by: 'torben',
		kind: 'methodological',
		on: '2024-09-05',
		text: 'Jeg er sociolog og har aldrig givet en indsprøjtning. Jeg spørger til det, Signe ikke ser som et spørgsmål. Til gengæld skal jeg lade være med at gøre alt til et system; jeg mærker trangen allerede i interviewguiden.'
	},
	{
		about: 'study',
		by: 'signe',
		kind: 'methodological',
		on: '2025-02-19',
		text: 'De ni elementer hænger på væggen, men de er ikke koder. Vi har aftalt først at holde fundene op mod dem, når temaerne kan stå uden. Monitorering er tom, og det er et svar.'
	},
	{
		about: { source: 'interview-01' },
		by: 'signe',
		kind: 'familiarisation',
		on: '2025-01-15',
		text: 'Pæren. Jeg hørte det først tredje gang: hun fortæller om 48 minutter i kø, men det, hun gentager, er hustruens undskyldninger for pæren. Hvem er det, der skammer sig i den stue?'
	},
	{
		about: { source: 'interview-02' },
		by: 'torben',
		kind: 'familiarisation',
		on: '2025-01-31',
		text: 'Som referat mister samtalen hans pauser. Han var tavs længe, før han sagde »i halvdelen af tilfældene«. Skriv pauser ind næste gang.'
	},
	{
		about: { source: 'interview-05' },
		by: 'signe',
		kind: 'familiarisation',
		on: '2024-10-23',
		text: 'Et gruppeinterview med en leder og to medarbejdere er ikke et frit rum. Alligevel blev der sagt ting, lederen ikke kendte. Jeg ringede til alle tre dagen efter. De ville hver for sig have, at det blev stående.'
	},
	{
		about: { source: 'interview-09' },
		by: 'signe',
		kind: 'familiarisation',
		on: '2024-09-25',
		text: 'Hun styrer samtalen med humor. Jeg lo med, og så gik hun videre. Ved »bange for at blive kvalt« spurgte jeg til manden med målebåndet og ikke til angsten. Det var nok det nemmeste for os begge.'
	},
	{
		about: { source: 'interview-10' },
		by: 'torben',
		kind: 'familiarisation',
		on: '2024-10-09',
		text: 'Jeg ville have haft ham til at sige, at de ikke fik hjælp nok. Jeg spurgte to gange. Han holdt fast. Det er hans svar, og min skuffelse er data om mig.'
	},
	{
		about: { code: 'easy-no' },
		by: 'torben',
		kind: 'analytic',
		on: '2025-02-06',
		text: 'Koden begyndte hos pårørende og har bredt sig: patienten, der vil høre om det efter jul, og lægen, der tager imod. Det nemme svar er noget, to mennesker laver sammen. Måske er den på vej til at være en del af »Meget kan aftales« snarere end af hjemmet.'
	},
	{
		about: { code: 'back-doors' },
		by: 'signe',
		kind: 'analytic',
		on: '2025-02-12',
		text: 'Fire fagpersoner fortæller om numre, de ikke burde have eller give. Ingen fortæller det som en succes. Vi skal passe på dem, når vi skriver: det er deres omsorg, der gør hullet usynligt.'
	}
];
