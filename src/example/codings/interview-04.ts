import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview04 = {
	source: 'interview-04',
	codings: [
		{
			key: 'i4-friday',
			code: 'friday',
			by: 'torben',
			quote:
				'Hun vælger en udskrivelse en fredag i februar klokken 14.30 fra en medicinsk afdeling på hendes eget hospital. En mand i halvtredserne med knoglemarvskræft skulle hjem at dø i Odderholm, cirka en time fra hospitalet. Han fik liggende transport, en pose med tabletter til weekenden og en epikrise, hvori der stod, at palliativt team var orienteret. Det var teamet ikke. Henvisningen lå som en kladde, der aldrig var blevet afsendt.'
		},
		{
			key: 'i4-draft',
			code: 'too-late',
			by: 'signe',
			quote:
				'Henvisningen lå som en kladde, der aldrig var blevet afsendt.\nMandag klokken 8.10 åbnede hun indbakken og ringede til hjemmet. Hustruen svarede fra en parkeringsplads. Manden var lørdag aften blevet forvirret og havde fået voldsomme smerter i ryggen, og hjemmesygeplejen havde ikke kendt til ham, fordi plejeforløbsplanen først blev læst mandag.'
		},
		{
			code: 'alone-at-night',
			by: 'torben',
			quote:
				'Manden var lørdag aften blevet forvirret og havde fået voldsomme smerter i ryggen, og hjemmesygeplejen havde ikke kendt til ham, fordi plejeforløbsplanen først blev læst mandag. Søndag klokken 4 kørte en ambulance ham tilbage til den akutmodtagelse, som hører under den samme matrikel, han var udskrevet fra. Han døde dér, før nogen havde fundet ud af, hvem han var.'
		},
		{
			code: 'not-found',
			by: 'signe',
			quote: 'hjemmesygeplejen havde ikke kendt til ham, fordi plejeforløbsplanen først blev læst mandag'
		},
		{
			code: 'everybody-did-theirs',
			by: 'signe',
			quote:
				'Han døde dér, før nogen havde fundet ud af, hvem han var.\nOverlægen har gennemgået forløbet med afdelingen. Hver enkelt kunne dokumentere sin del. Det er efter hendes mening det mest foruroligende ved sagen, at man kan trykke på alle de rigtige knapper og sende et menneske ud i ingenting.'
		},
		{
			key: 'i4-word',
			code: 'everybody-did-theirs',
			by: 'torben',
			quote:
				'Hver enkelt kunne dokumentere sin del. Det er efter hendes mening det mest foruroligende ved sagen, at man kan trykke på alle de rigtige knapper og sende et menneske ud i ingenting. Ordret: »Vi havde udskrevet ham til et ord. Ordet var orienteret.«'
		},
		{
			key: 'i4-handover',
			code: 'who-has-the-patient',
			by: 'torben',
			quote:
				'At en overdragelse først er sket, når modtageren har sagt ja. Hun siger det to gange, anden gang langsommere, så det kan nå at komme ned på papiret. Hun vil have, at den, der slipper, skal blive ved med at holde, indtil der er svaret. Det kan være en besked, det kan være et opkald, men det må ikke være tavshed, der tæller som ja.'
		},
		{
			code: 'who-has-the-patient',
			by: 'signe',
			quote:
				'Hun vil have, at den, der slipper, skal blive ved med at holde, indtil der er svaret. Det kan være en besked, det kan være et opkald, men det må ikke være tavshed, der tæller som ja.'
		},
		{
			code: 'too-late',
			by: 'signe',
			quote:
				'Medianen fra henvisning til død var hos hende 37 dage sidste år, og det dækker over en fjerdedel, som bliver set i under en uge. De sene er ofte mennesker med hjerte-, lunge- eller nyresygdom.'
		},
		{
			code: 'not-cancer',
			by: 'torben',
			quote:
				'De sene er ofte mennesker med hjerte-, lunge- eller nyresygdom. Af 100 nyhenviste har 88 kræft. Hun finder det pinligt, men hun har ikke inviteret de øvrige indenfor, for så ville ventelisten sprænges.'
		},
		{
			code: 'what-counts',
			by: 'torben',
			quote:
				'Hun henviser til, at teamet måtte afvise 46 henvisninger i fjor, heraf de fleste med den begrundelse, at behovet kunne varetages basalt.\nIntervieweren spørger, om de afviste fik basal indsats i stedet.\nDet ved hun ikke. Der er intet system, som fortæller hende det. Hun bliver stille og tilføjer, at hun har underskrevet de 46 breve selv, og at hun gerne ville kunne sige noget andet.'
		},
		{
			code: 'staff-sorrow',
			by: 'signe',
			quote:
				'Hun bliver stille og tilføjer, at hun har underskrevet de 46 breve selv, og at hun gerne ville kunne sige noget andet.'
		},
		{
			code: 'form-opens',
			by: 'torben',
			quote:
				'Det er hun glad for, fordi det tvinger samtalen ud over smerter. Træthed og appetit er de to, der oftest scorer højest, mens det er smerter, der står i henvisningen.'
		},
		{
			key: 'i4-not-counted',
			code: 'what-counts',
			by: 'signe',
			quote:
				'På det basale niveau findes der ingen tilsvarende optælling. Det, der ikke tælles, bliver heller ikke savnet, når der skal spares, siger hun.'
		},
		{
			code: 'what-counts',
			by: 'torben',
			quote:
				'Samtidig advarer hun mod at rulle skemaet ud til alle uden nogen til at handle på det. Hun har set et plejecenter, hvor skemaet var udfyldt hver uge i to måneder med højeste score for åndenød, pænt arkiveret. At spørge og ikke gøre noget er efter hendes opfattelse værre end at tie, fordi patienten nu ved, at de ved det.'
		},
		{
			code: 'clinical-eye',
			by: 'torben',
			quote:
				'De skal kunne skelne det, der er ved at ske, fra det, der kan vendes. De skal kunne give opioid subkutant, genkende delir, skelne den ene slags kvalme fra den anden og tale om døden uden at sænke stemmen.'
		},
		{
			code: 'somebody-to-ring',
			by: 'signe',
			quote:
				'Det er en kort liste, og hun mener bestemt, at det basale niveau må lære at bære den selv. Specialister kan ikke køre ud til hver en morfinsprøjte.'
		},
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				'Specialister kan ikke køre ud til hver en morfinsprøjte.\nDer spørges til, hvad de gør, når de er i tvivl klokken 22.\nSå skal de ringe, og hellere en gang for meget. Konfronteret med, at teamets telefon lukker klokken 15, svarer hun, at det er sandt, og at det er uholdbart. Man kan ikke både forlange selvstændighed af folk og så tage telefonen fra dem i de seksten timer, hvor de er mest alene.',
			note: 'Modsigelsen går hen over spørgsmålet: først skal de klare sig, så skal de ringe. Hun ser den selv, da Torben siger klokkeslættet.'
		},
		{
			key: 'i4-sixteen-hours',
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'Så skal de ringe, og hellere en gang for meget. Konfronteret med, at teamets telefon lukker klokken 15, svarer hun, at det er sandt, og at det er uholdbart. Man kan ikke både forlange selvstændighed af folk og så tage telefonen fra dem i de seksten timer, hvor de er mest alene. Døgndækket rådgivning har været skrevet ind i tre planer efter hinanden. Hun har siddet med i alle tre grupper.'
		},
		{
			key: 'i4-civil',
			code: 'own-rules',
			by: 'torben',
			quote:
				'Hun har en tabel over opkald i dagtid. Otte ud af ti drejer sig om patienter, teamet ikke har i forløb. Hendes administration har foreslået at afvise dem, fordi de ikke giver aktivitet. Hun har valgt at lade være med at registrere dem og kalder det med et skævt smil for civil ulydighed.'
		},
		{
			code: 'what-counts',
			by: 'signe',
			quote:
				'Hendes administration har foreslået at afvise dem, fordi de ikke giver aktivitet. Hun har valgt at lade være med at registrere dem og kalder det med et skævt smil for civil ulydighed.'
		},
		{
			code: 'level-of-treatment',
			by: 'torben',
			quote:
				'På de afdelinger, hun kommer, bliver der taget stilling til genoplivning som et felt, der skal udfyldes før overflytning. Samtalen bag er ofte tre minutter ved stuegang med en medpatient bag gardinet.'
		},
		{
			key: 'i4-dog',
			code: 'word-avoided',
			by: 'signe',
			quote:
				'Men hun mener, at noget går tabt, når man kalder det en samtale om behandlingsniveau: patienten forbereder sig på et spørgsmål om maskiner, mens det, vedkommende gerne ville tale om, var hunden.'
		},
		{
			key: 'i4-assistant',
			code: 'told-elsewhere',
			by: 'torben',
			quote:
				'Den, der har patientens tillid, også når det er en portør. Formelt skal en læge stå for beslutningen. Hun har set en assistent på et plejehjem føre en bedre samtale om fravalg, end hun selv kunne have gjort, og derefter ringe til lægen med indholdet. Det krævede, at lægen tog den for pålydende, og det gjorde han.'
		},
		{
			code: 'present-without-mandate',
			by: 'signe',
			quote:
				'Hun har set en assistent på et plejehjem føre en bedre samtale om fravalg, end hun selv kunne have gjort, og derefter ringe til lægen med indholdet. Det krævede, at lægen tog den for pålydende, og det gjorde han.'
		},
		{
			code: 'staying-home',
			by: 'signe',
			quote:
				'På landet er der færre hænder, men flere, som har set et dødt menneske. Folk, der bor alene, får mindre tid hjemme, og det er de enlige mænd, hun tænker på.'
		},
		{
			key: 'i4-alone',
			code: 'assumed-wife',
			by: 'torben',
			quote:
				'Folk, der bor alene, får mindre tid hjemme, og det er de enlige mænd, hun tænker på. Der er en forudsætning indbygget i hele tilbuddet om, at der findes en kone. Hun mener ikke, at nogen har besluttet det; det er groet frem.'
		},
		{
			key: 'i4-box',
			code: 'box',
			by: 'torben',
			quote:
				'Hun var med til at indføre dem i regionen og er stolt af det, men kassen er blevet en talisman. Man sender den ud og føler, at man har gjort noget. En kasse uden ordination, uden kanyle anlagt og uden et menneske, der er fortrolig med indholdet, er efter hendes ord et køkken uden ild. Hun vil foreslå, at kassen ikke må forlade apoteket, før ordinationerne står på medicinkortet med dosis, interval og højeste antal.'
		},
		{
			code: 'box',
			by: 'signe',
			quote:
				'En kasse uden ordination, uden kanyle anlagt og uden et menneske, der er fortrolig med indholdet, er efter hendes ord et køkken uden ild.'
		},
		{
			key: 'i4-exit',
			code: 'change-of-mind',
			by: 'torben',
			quote:
				'Hun savner, at nogen taler om fortrydelse. Et sundhedsvæsen, som gerne vil lade folk dø hjemme, skal også kunne tåle, at de ombestemmer sig klokken to om natten, uden at det bliver opfattet som et sammenbrud. Hun har mødt familier, som skammede sig i årevis over at have ringet 112. Ordret: »Det var ikke dem, der gav op. Det var planen, der kun havde én udgang.«'
		},
		{
			code: 'good-death',
			by: 'signe',
			quote:
				'Et sundhedsvæsen, som gerne vil lade folk dø hjemme, skal også kunne tåle, at de ombestemmer sig klokken to om natten, uden at det bliver opfattet som et sammenbrud. Hun har mødt familier, som skammede sig i årevis over at have ringet 112.'
		},
		{ code: 'guilt', by: 'signe', quote: 'Hun har mødt familier, som skammede sig i årevis' }
	]
} as const satisfies CodingsOf;
