import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview08 = {
	source: 'interview-08',
	codings: [
		{
			code: 'good-death',
			by: 'torben',
			quote:
				'Folk kommer på rundvisning og kigger ind på stuerne og siger, hvor er her smukt. Her er også smukt. Vi har tolv stuer. I regionen dør der nogle tusinde om året, så man skulle spørge om alle de andre.'
		},
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				'Jeg kommer forbi en boligblok, hvor der altid er lys på tredje.\nHvad forestiller du dig bag det lys?\nDet ved jeg ikke, om jeg skal forestille mig. Men jeg har været sygeplejerske i enogtredive år, og sytten af dem her, og jeg har vænnet mig til at se på ruder. Man kan se det på gardinerne, når nogen har opgivet forskellen på dag og nat.'
		},
		{
			code: 'too-late',
			by: 'torben',
			quote:
				'Og mens jeg redte op om hende, stavede hun et ord, og jeg stod med tavlen og gættede: h, v, o, r. Hvorfor. Jeg troede, hun mente hvorfor mig. Hun blev ved, hun blev vred. Hvorfor nu. Hvorfor flytte mig nu.\nHun døde lidt over fem om eftermiddagen. Seks timer var hun her. Hendes mand sagde bagefter, at de havde siddet i bilen bag ambulancen og troet, at nu kom de i sikkerhed. Og så gik det op for ham, at han havde brugt halvanden time af hendes sidste dag på at se på en bagrude.'
		},
		{
			code: 'good-death',
			by: 'signe',
			quote:
				'at nu kom de i sikkerhed. Og så gik det op for ham, at han havde brugt halvanden time af hendes sidste dag på at se på en bagrude.'
		},
		{
			code: 'who-has-the-patient',
			by: 'torben',
			quote:
				'Hvem havde besluttet, at hun skulle flyttes?\nAlle, og alle i en god mening. Hun stod på venteliste i fire uger. Hjemmeplejen var udmattet. Lægen ville hjælpe. Og vi ringede og sagde, at der var plads, for det gør vi, når der bliver plads. Ingen spurgte, om svaret stadig passede til spørgsmålet.'
		},
		{
			key: 'i8-my-voice',
			code: 'everybody-did-theirs',
			by: 'signe',
			quote:
				'Alle, og alle i en god mening. Hun stod på venteliste i fire uger. Hjemmeplejen var udmattet. Lægen ville hjælpe. Og vi ringede og sagde, at der var plads, for det gør vi, når der bliver plads. Ingen spurgte, om svaret stadig passede til spørgsmålet. Jeg ringede selv. Det var min stemme i telefonen.'
		},
		{
			code: 'knows-the-history',
			by: 'torben',
			quote:
				'Vi spørger nu: Er det stadig det rigtige? Og vi beder om at tale med den, der har været der i nat, ikke med den, der har skrevet henvisningen.'
		},
		{
			code: 'change-of-mind',
			by: 'signe',
			quote:
				'Vi spørger nu: Er det stadig det rigtige? Og vi beder om at tale med den, der har været der i nat, ikke med den, der har skrevet henvisningen. Det gør en forskel. Tre gange siden har vi sagt, lad være med at flytte, vi kommer i telefonen i stedet. To af gangene gik det godt.'
		},
		{
			code: 'alone-at-night',
			by: 'torben',
			quote:
				'Der var ikke nogen i den anden ende, da jeg ringede igen klokken to om natten, altså der var kun datteren. Sygeplejersken var kørt videre, hun havde lagt en sprøjte klar, mærket og trukket op, til den nål, han havde siddende. Så jeg sad her ved min tekop og forklarede en toogtyveårig, hvordan man giver den.'
		},
		{
			key: 'i8-resistance',
			code: 'relative-as-staff',
			by: 'torben',
			quote:
				'Så jeg sad her ved min tekop og forklarede en toogtyveårig, hvordan man giver den. Hun gjorde det fint. Men hun skrev til mig et år efter, at hun stadig kan mærke modstanden i stemplet.'
		},
		{
			code: 'marriage-work',
			by: 'signe',
			quote:
				'Men hun skrev til mig et år efter, at hun stadig kan mærke modstanden i stemplet.\nHvad tænker du om, at det var hende, der gjorde det?\nAt der er ting, man ikke skal have lært som barn af nogen. Hun var voksen, ja, men hun var hans barn. Det var lovligt nok, tror jeg, og det lindrede, og jeg ville ønske, jeg ikke havde bedt hende om det.'
		},
		{
			code: 'staying-home',
			by: 'torben',
			quote:
				'De færreste. Det mener jeg. Hospice skulle være for dem, hvor det brænder i flere rum på én gang. De fleste kan dø godt dér, hvor de har deres ting, hvis nogen kender dem og tør. Vi har en slags skyld, tror jeg, for vi har lavet et billede af en smuk død med pejs og harpe, og så synes folk, at deres egen er forkert. Det skal ikke være os, der er målestokken.\nSå hjemmet kan godt.\nJa. (lang pause) Men når jeg så ligger i min seng og tænker på min egen mand, så tænker jeg, at det dér kan ingen klare derhjemme. Det, jeg ser på en almindelig tirsdag, kan man ikke bede en ægtefælle om. Så jeg siger ét, når jeg holder oplæg, og jeg har skrevet noget andet i min egen plan. Jeg vil herhen. Det er lidt hyklerisk, det er det vel.',
			note: 'Modsigelsen er interviewets bedste sted. Det må ikke læses, som om hun »egentlig« mener det ene. Hun har to erfaringer.'
		},
		{
			code: 'good-death',
			by: 'signe',
			quote:
				'Vi har en slags skyld, tror jeg, for vi har lavet et billede af en smuk død med pejs og harpe, og så synes folk, at deres egen er forkert. Det skal ikke være os, der er målestokken.'
		},
		{
			code: 'staying-home',
			by: 'signe',
			quote:
				'Men når jeg så ligger i min seng og tænker på min egen mand, så tænker jeg, at det dér kan ingen klare derhjemme. Det, jeg ser på en almindelig tirsdag, kan man ikke bede en ægtefælle om. Så jeg siger ét, når jeg holder oplæg, og jeg har skrevet noget andet i min egen plan. Jeg vil herhen. Det er lidt hyklerisk, det er det vel.'
		},
		{
			key: 'i8-corridor',
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'Jeg kan gå ind igen. Det er hele hemmeligheden. Jeg giver noget, og så kommer jeg efter tyve minutter og ser, om det virkede. Ude hos dem giver de noget, og så er der syvogtyve kilometer til den næste. Det er ikke klogskab, det er gangens længde. Folk siger specialiseret, og så tror de, at det er noget i medicinskabet. Vi har de samme ampuller.'
		},
		{
			key: 'i8-other-side',
			code: 'beside-somebody',
			by: 'signe',
			quote:
				'Når jeg er i tvivl, så er der en på den anden side af døren. Jeg siger, kom lige med ind, og så står vi der. Ensomhed er farlig i vores fag, ikke kun trist. Man begynder at se det, man orker at se.'
		},
		{
			code: 'clinical-eye',
			by: 'torben',
			quote: 'Ensomhed er farlig i vores fag, ikke kun trist. Man begynder at se det, man orker at se.'
		},
		{
			code: 'back-doors',
			by: 'signe',
			quote:
				'Vi har ingen aftale om det. Vi har bare en telefon, der virker om natten. Sidste vinter førte jeg bog i en måned, og der var fireogtredive. Halvdelen var sygeplejersker, en del var læger fra lægevagten, og så var der de pårørende, som havde fået nummeret på en seddel.'
		},
		{
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'Halvdelen var sygeplejersker, en del var læger fra lægevagten, og så var der de pårørende, som havde fået nummeret på en seddel. Jeg kender ikke patienten, jeg kan ikke se medicinkortet, jeg har ingen ret til at sige noget.'
		},
		{
			code: 'order-at-a-distance',
			by: 'torben',
			quote:
				'Jeg kender ikke patienten, jeg kan ikke se medicinkortet, jeg har ingen ret til at sige noget. Alligevel kan jeg høre ret meget. Jeg kan høre, om det er den syge eller den, der ringer, der har det værst.'
		},
		{
			code: 'own-rules',
			by: 'signe',
			quote:
				'Hvis jeg taler i tyve minutter, så er der en, der ligger og ringer på stue syv. Så det er hendes tid, jeg giver væk.'
		},
		{
			code: 'word-avoided',
			by: 'signe',
			quote:
				'Mange kommer hertil uden at have fået det sagt. De har en henvisning, hvor der står, at de er indforståede, og så sidder de dér og spørger, hvornår behandlingen begynder igen. Man kan være kørt hele vejen igennem et sundhedsvæsen uden at nogen har fuldført sætningen. Jeg har lært at lade den være ufuldført et par dage. De gør den selv færdig. En mand sagde det til fysioterapeuten, mens han fik masseret fødder: Jeg skal jo ikke bruge dem så meget mere.'
		},
		{
			code: 'opening',
			by: 'torben',
			quote:
				'Jeg har lært at lade den være ufuldført et par dage. De gør den selv færdig. En mand sagde det til fysioterapeuten, mens han fik masseret fødder: Jeg skal jo ikke bruge dem så meget mere.'
		},
		{
			code: 'told-elsewhere',
			by: 'torben',
			quote:
				'En mand sagde det til fysioterapeuten, mens han fik masseret fødder: Jeg skal jo ikke bruge dem så meget mere.'
		},
		{
			key: 'i8-agree-night',
			code: 'opening',
			by: 'signe',
			quote:
				'Noget haster. Hvem man skal ringe til haster. Men at få et menneske til at sige, at det skal dø, det haster ikke. Jeg synes, de to ting er blevet blandet sammen. Man kan aftale natten uden at aftale døden. Det lyder måske som ordkløveri, men det er det, jeg ville give videre, hvis jeg kun måtte give én ting.'
		},
		{
			code: 'thinking-ahead',
			by: 'torben',
			quote:
				'Hvem man skal ringe til haster. Men at få et menneske til at sige, at det skal dø, det haster ikke. Jeg synes, de to ting er blevet blandet sammen. Man kan aftale natten uden at aftale døden.'
		},
		{
			key: 'i8-worse',
			code: 'opening',
			by: 'signe',
			quote:
				'Man kan aftale natten uden at aftale døden. Det lyder måske som ordkløveri, men det er det, jeg ville give videre, hvis jeg kun måtte give én ting.\nDen holder vi lige fast i. Hvordan gør man det, rent praktisk?\nMan siger: Hvis det bliver værre, hvad vil du så helst have, vi gør? Ikke hvis du dør. Bare værre. Værre kan alle tale om. Og så skriver man det op med deres egne ord, og så læser man det højt for dem. Det er i grunden alt. De fleste retter noget, når de hører det.',
			note: 'Talt om den 17. marts: er dette en undvigelse eller en åbning? Torben læser det som at gå udenom, jeg som at åbne. Begge kodninger beholdt.'
		},
		{
			code: 'word-avoided',
			by: 'torben',
			quote:
				'Man siger: Hvis det bliver værre, hvad vil du så helst have, vi gør? Ikke hvis du dør. Bare værre. Værre kan alle tale om.'
		},
		{
			key: 'i8-five-weeks',
			code: 'afterwards',
			by: 'signe',
			quote:
				'Vi ringer efter fem uger. Det er det bedste, vi gør, og det koster en eftermiddag om ugen. De græder ikke så meget, de spørger. De spørger om det samme: Kunne vi have gjort noget anderledes? Og så har jeg journalen foran mig, og så går vi det igennem. Dem, der har passet nogen hjemme, har fem forskellige journaler og ingen til at slå op i dem. Jeg tror, de går og spørger sig selv hele livet.'
		},
		{
			code: 'not-found',
			by: 'torben',
			quote: 'Dem, der har passet nogen hjemme, har fem forskellige journaler og ingen til at slå op i dem.'
		}
	]
} as const satisfies CodingsOf;
