import type { WrittenMaterial } from '../material.ts';

export const desk02: WrittenMaterial = {
	key: 'desk-02',
	title: 'Skrivebordsstudie 2: Ventede dødsfald uden plan',
	kind: 'desk-research',
	exactness: 'notes',
	date: '2024-08-22',
	language: 'da',
	reference:
		'Institut for Nære Sundhedsforløb. Ventede dødsfald uden plan. En journalundersøgelse. Kværnlev: INS; 2024. 38 s.',
	speakers: [],
	blocks: [
		{
			heading: 'Ventede dødsfald uden plan',
			level: 1,
			page: 3,
			text: 'Undersøgelsen er udgivet af Institut for Nære Sundhedsforløb og følger 1.912 mennesker, der døde af hjertesvigt, KOL eller kræft i to af landets regioner. Journaler og medicinkort blev læst bagud fra døden, og 44 læger i almen praksis blev spurgt om, hvornår de selv havde anset patienten for uafvendeligt syg.'
		},
		{
			page: 9,
			text: 'Lægerne havde forudset døden i fire ud af fem tilfælde, også ved hjertesvigt. Forskellen mellem diagnoserne lå ikke i, hvad de havde set, men i, hvad de havde skrevet. Af de forudsete kræftdødsfald havde 71 procent en nedskrevet aftale om behandlingsniveau, som kunne læses af andre. For hjertesvigt var andelen 16.'
		},
		{
			page: 14,
			text: 'Terminalerklæring blev udstedt i median 24 dage før døden ved kræft og fem dage før ved de øvrige sygdomme. Mange læger oplyste, at de afventede en sikker forværring, skønt ordningen ikke længere kræver et bestemt antal uger. Rapporten kalder det en regel, der lever videre, efter at den er afskaffet.'
		},
		{
			page: 19,
			text: 'Hvor en plan fandtes, blev den i 38 procent af de akutte indlæggelser ikke fundet af den, der skulle bruge den. Hyppigst stod den i et notat uden overskrift, dernæst i et system, som ambulancetjenesten ikke kan åbne. I 52 tilfælde blev der påbegyndt genoplivning på trods af et skriftligt fravalg.'
		},
		{
			page: 25,
			text: 'Et mindre afsnit behandler dem, der havde plan og alligevel blev indlagt efter eget ønske. Det gjaldt 61 mennesker. Forfatterne bemærker, at dette ofte registreres som brud på planen, og argumenterer for, at en plan uden vej til omgørelse er en beslutning truffet på forhånd af en anden person, nemlig den, man var dengang.'
		},
		{
			page: 31,
			text: 'Rapporten anbefaler, at overraskelsesspørgsmålet bruges til at begynde en samtale og ikke til at afgrænse en gruppe. I opgørelsen var det svarene om mennesker over 80 år med flere sygdomme, der skilte sig ud: her var lægerne mest sikre og skrev mindst.'
		}
	]
};
