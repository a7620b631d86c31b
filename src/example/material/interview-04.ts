import type { SpokenMaterial } from '../material.ts';

export const interview04: SpokenMaterial = {
	key: 'interview-04',
	title: 'Interview 4: overlæge i specialiseret palliativt team',
	kind: 'interview',
	exactness: 'notes',
	date: '2024-10-29',
	language: 'da',
	note: 'Videosamtale. Referatet er skrevet undervejs og suppleret efter optagelsen.',
	interviewer: 'torben',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P4', role: 'informant', participant: 'consultant' }
	],
	verbatim: [
		'Vi havde udskrevet ham til et ord. Ordet var orienteret.',
		'Det var ikke dem, der gav op. Det var planen, der kun havde én udgang.'
	],
	turns: [
		{
			speaker: 'I',
			text: 'Samtalen føres på videoforbindelse. Overlægen bliver bedt om at placere sit team på landkortet, før der tales om andet.'
		},
		{
			speaker: 'P4',
			text: 'Palliativt Team Vestersø dækker hele regionen fra hospitalet i Stavnsund med tre læger, otte sygeplejersker, en psykolog, en socialrådgiver og en fysioterapeut på deltid. Teamet har omkring 180 forløb i gang ad gangen. Hun understreger, at de fleste mennesker, der dør i Vestersø, aldrig skal se hende, og at det er meningen. Hvis det basale niveau virker, er specialisten en undtagelse.'
		},
		{ speaker: 'I', text: 'Hvor går grænsen mellem det basale og det specialiserede efter hendes opfattelse?' },
		{
			speaker: 'P4',
			text: 'Grænsen går ikke ved diagnosen og ikke ved medicinen. Den går dér, hvor tre ting er gået i knude på én gang: symptomer, familie og tid. Et enkelt symptom kan enhver lære at behandle. Hun tegner det for sine yngre læger som et vejrkort: et lavtryk er hverdag, to lavtryk er dårligt vejr, og ved tre skal nogen udefra komme og se på taget.'
		},
		{ speaker: 'I', text: 'Hun opfordres til at nævne et forløb, der stadig optager hende.' },
		{
			speaker: 'P4',
			text: 'Hun vælger en udskrivelse en fredag i februar klokken 14.30 fra en medicinsk afdeling på hendes eget hospital. En mand i halvtredserne med knoglemarvskræft skulle hjem at dø i Odderholm, cirka en time fra hospitalet. Han fik liggende transport, en pose med tabletter til weekenden og en epikrise, hvori der stod, at palliativt team var orienteret. Det var teamet ikke. Henvisningen lå som en kladde, der aldrig var blevet afsendt.'
		},
		{
			speaker: 'P4',
			text: 'Mandag klokken 8.10 åbnede hun indbakken og ringede til hjemmet. Hustruen svarede fra en parkeringsplads. Manden var lørdag aften blevet forvirret og havde fået voldsomme smerter i ryggen, og hjemmesygeplejen havde ikke kendt til ham, fordi plejeforløbsplanen først blev læst mandag. Søndag klokken 4 kørte en ambulance ham tilbage til den akutmodtagelse, som hører under den samme matrikel, han var udskrevet fra. Han døde dér, før nogen havde fundet ud af, hvem han var.'
		},
		{
			speaker: 'P4',
			text: 'Overlægen har gennemgået forløbet med afdelingen. Hver enkelt kunne dokumentere sin del. Det er efter hendes mening det mest foruroligende ved sagen, at man kan trykke på alle de rigtige knapper og sende et menneske ud i ingenting. Ordret: »Vi havde udskrevet ham til et ord. Ordet var orienteret.«'
		},
		{ speaker: 'I', text: 'Hvad lærte det hende om, hvad der burde stå i en standard?' },
		{
			speaker: 'P4',
			text: 'At en overdragelse først er sket, når modtageren har sagt ja. Hun siger det to gange, anden gang langsommere, så det kan nå at komme ned på papiret. Hun vil have, at den, der slipper, skal blive ved med at holde, indtil der er svaret. Det kan være en besked, det kan være et opkald, men det må ikke være tavshed, der tæller som ja.'
		},
		{ speaker: 'I', text: 'Spørgsmål om tidspunktet for henvisning til specialiseret niveau.' },
		{
			speaker: 'P4',
			text: 'Medianen fra henvisning til død var hos hende 37 dage sidste år, og det dækker over en fjerdedel, som bliver set i under en uge. De sene er ofte mennesker med hjerte-, lunge- eller nyresygdom. Af 100 nyhenviste har 88 kræft. Hun finder det pinligt, men hun har ikke inviteret de øvrige indenfor, for så ville ventelisten sprænges. Hun henviser til, at teamet måtte afvise 46 henvisninger i fjor, heraf de fleste med den begrundelse, at behovet kunne varetages basalt.'
		},
		{ speaker: 'I', text: 'Intervieweren spørger, om de afviste fik basal indsats i stedet.' },
		{
			speaker: 'P4',
			text: 'Det ved hun ikke. Der er intet system, som fortæller hende det. Hun bliver stille og tilføjer, at hun har underskrevet de 46 breve selv, og at hun gerne ville kunne sige noget andet.'
		},
		{ speaker: 'I', text: 'Hvordan bruges Dansk Palliativ Database og de skemaer, der hører til?' },
		{
			speaker: 'P4',
			text: 'Alle nye patienter i teamet udfylder EORTC QLQ-C15-PAL før første besøg. Det er hun glad for, fordi det tvinger samtalen ud over smerter. Træthed og appetit er de to, der oftest scorer højest, mens det er smerter, der står i henvisningen. På det basale niveau findes der ingen tilsvarende optælling. Det, der ikke tælles, bliver heller ikke savnet, når der skal spares, siger hun.'
		},
		{
			speaker: 'P4',
			text: 'Samtidig advarer hun mod at rulle skemaet ud til alle uden nogen til at handle på det. Hun har set et plejecenter, hvor skemaet var udfyldt hver uge i to måneder med højeste score for åndenød, pænt arkiveret. At spørge og ikke gøre noget er efter hendes opfattelse værre end at tie, fordi patienten nu ved, at de ved det.'
		},
		{ speaker: 'I', text: 'Hvilken viden skal den enkelte sygeplejerske eller assistent på basalt niveau have?' },
		{
			speaker: 'P4',
			text: 'De skal kunne skelne det, der er ved at ske, fra det, der kan vendes. De skal kunne give opioid subkutant, genkende delir, skelne den ene slags kvalme fra den anden og tale om døden uden at sænke stemmen. Det er en kort liste, og hun mener bestemt, at det basale niveau må lære at bære den selv. Specialister kan ikke køre ud til hver en morfinsprøjte.'
		},
		{ speaker: 'I', text: 'Der spørges til, hvad de gør, når de er i tvivl klokken 22.' },
		{
			speaker: 'P4',
			text: 'Så skal de ringe, og hellere en gang for meget. Konfronteret med, at teamets telefon lukker klokken 15, svarer hun, at det er sandt, og at det er uholdbart. Man kan ikke både forlange selvstændighed af folk og så tage telefonen fra dem i de seksten timer, hvor de er mest alene. Døgndækket rådgivning har været skrevet ind i tre planer efter hinanden. Hun har siddet med i alle tre grupper.'
		},
		{
			speaker: 'P4',
			text: 'Hun har en tabel over opkald i dagtid. Otte ud af ti drejer sig om patienter, teamet ikke har i forløb. Hendes administration har foreslået at afvise dem, fordi de ikke giver aktivitet. Hun har valgt at lade være med at registrere dem og kalder det med et skævt smil for civil ulydighed.'
		},
		{ speaker: 'I', text: 'Spørgsmål om behandlingsniveau og samtaler forud på sygehuset.' },
		{
			speaker: 'P4',
			text: 'På de afdelinger, hun kommer, bliver der taget stilling til genoplivning som et felt, der skal udfyldes før overflytning. Samtalen bag er ofte tre minutter ved stuegang med en medpatient bag gardinet. Hun har undervist i dette i ti år og ser bedring hos de yngre. Men hun mener, at noget går tabt, når man kalder det en samtale om behandlingsniveau: patienten forbereder sig på et spørgsmål om maskiner, mens det, vedkommende gerne ville tale om, var hunden.'
		},
		{ speaker: 'I', text: 'Hvem bør have den samtale?' },
		{
			speaker: 'P4',
			text: 'Den, der har patientens tillid, også når det er en portør. Formelt skal en læge stå for beslutningen. Hun har set en assistent på et plejehjem føre en bedre samtale om fravalg, end hun selv kunne have gjort, og derefter ringe til lægen med indholdet. Det krævede, at lægen tog den for pålydende, og det gjorde han.'
		},
		{ speaker: 'I', text: 'Er der forskel på, hvordan mænd og kvinder, by og land, bliver hjulpet?' },
		{
			speaker: 'P4',
			text: 'Hun har kun indtryk. På landet er der færre hænder, men flere, som har set et dødt menneske. Folk, der bor alene, får mindre tid hjemme, og det er de enlige mænd, hun tænker på. Der er en forudsætning indbygget i hele tilbuddet om, at der findes en kone. Hun mener ikke, at nogen har besluttet det; det er groet frem.'
		},
		{ speaker: 'I', text: 'Hvordan ser hun på tryghedskasser?' },
		{
			speaker: 'P4',
			text: 'Hun var med til at indføre dem i regionen og er stolt af det, men kassen er blevet en talisman. Man sender den ud og føler, at man har gjort noget. En kasse uden ordination, uden kanyle anlagt og uden et menneske, der er fortrolig med indholdet, er efter hendes ord et køkken uden ild. Hun vil foreslå, at kassen ikke må forlade apoteket, før ordinationerne står på medicinkortet med dosis, interval og højeste antal.'
		},
		{ speaker: 'I', text: 'Til sidst får hun ordet til det, der ikke er blevet spurgt om.' },
		{
			speaker: 'P4',
			text: 'Hun savner, at nogen taler om fortrydelse. Et sundhedsvæsen, som gerne vil lade folk dø hjemme, skal også kunne tåle, at de ombestemmer sig klokken to om natten, uden at det bliver opfattet som et sammenbrud. Hun har mødt familier, som skammede sig i årevis over at have ringet 112. Ordret: »Det var ikke dem, der gav op. Det var planen, der kun havde én udgang.« Referatet er gennemlæst af overlægen, som har godkendt de ordrette passager.'
		}
	]
};
