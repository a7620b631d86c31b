import type { CodingsOf } from '../coding.ts';

export const codingsOfDesk02 = {
	source: 'desk-02',
	codings: [
		{
			key: 'd2-seen',
			code: 'not-cancer',
			by: 'torben',
			quote:
				'Lægerne havde forudset døden i fire ud af fem tilfælde, også ved hjertesvigt. Forskellen mellem diagnoserne lå ikke i, hvad de havde set, men i, hvad de havde skrevet. Af de forudsete kræftdødsfald havde 71 procent en nedskrevet aftale om behandlingsniveau, som kunne læses af andre. For hjertesvigt var andelen 16.'
		},
		{
			code: 'word-avoided',
			by: 'signe',
			quote: 'Forskellen mellem diagnoserne lå ikke i, hvad de havde set, men i, hvad de havde skrevet.'
		},
		{
			key: 'd2-declaration',
			code: 'declaration-as-verdict',
			by: 'signe',
			quote:
				'Terminalerklæring blev udstedt i median 24 dage før døden ved kræft og fem dage før ved de øvrige sygdomme. Mange læger oplyste, at de afventede en sikker forværring, skønt ordningen ikke længere kræver et bestemt antal uger. Rapporten kalder det en regel, der lever videre, efter at den er afskaffet.'
		},
		{
			code: 'translating',
			by: 'torben',
			quote:
				'Mange læger oplyste, at de afventede en sikker forværring, skønt ordningen ikke længere kræver et bestemt antal uger. Rapporten kalder det en regel, der lever videre, efter at den er afskaffet.'
		},
		{
			key: 'd2-not-found',
			code: 'not-found',
			by: 'torben',
			quote:
				'Hvor en plan fandtes, blev den i 38 procent af de akutte indlæggelser ikke fundet af den, der skulle bruge den. Hyppigst stod den i et notat uden overskrift, dernæst i et system, som ambulancetjenesten ikke kan åbne. I 52 tilfælde blev der påbegyndt genoplivning på trods af et skriftligt fravalg.'
		},
		{
			code: 'level-of-treatment',
			by: 'signe',
			quote: 'I 52 tilfælde blev der påbegyndt genoplivning på trods af et skriftligt fravalg.'
		},
		{
			key: 'd2-changed',
			code: 'change-of-mind',
			by: 'signe',
			quote:
				'Et mindre afsnit behandler dem, der havde plan og alligevel blev indlagt efter eget ønske. Det gjaldt 61 mennesker. Forfatterne bemærker, at dette ofte registreres som brud på planen, og argumenterer for, at en plan uden vej til omgørelse er en beslutning truffet på forhånd af en anden person, nemlig den, man var dengang.'
		},
		{
			code: 'change-of-mind',
			by: 'torben',
			quote:
				'Forfatterne bemærker, at dette ofte registreres som brud på planen, og argumenterer for, at en plan uden vej til omgørelse er en beslutning truffet på forhånd af en anden person, nemlig den, man var dengang.'
		},
		{
			code: 'opening',
			by: 'torben',
			quote:
				'Rapporten anbefaler, at overraskelsesspørgsmålet bruges til at begynde en samtale og ikke til at afgrænse en gruppe.'
		},
		{
			code: 'not-cancer',
			by: 'signe',
			quote:
				'I opgørelsen var det svarene om mennesker over 80 år med flere sygdomme, der skilte sig ud: her var lægerne mest sikre og skrev mindst.'
		}
	]
} as const satisfies CodingsOf;
