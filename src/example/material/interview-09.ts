import type { SpokenMaterial } from '../material.ts';

export const interview09: SpokenMaterial = {
	key: 'interview-09',
	title: 'Interview 9: kvinde med lungekræft',
	kind: 'interview',
	exactness: 'verbatim',
	date: '2024-09-24',
	language: 'da',
	note: 'Optaget i hjemmet, 58 minutter med én pause.',
	interviewer: 'signe',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P11', role: 'informant', participant: 'patient-lung' }
	],
	turns: [
		{
			speaker: 'I',
			text: 'Du har bedt om, at jeg kom om formiddagen. Skal vi tage pauser undervejs, eller siger du bare til?'
		},
		{
			speaker: 'P11',
			text: 'Jeg siger til. Jeg har været skolesekretær i treogtredive år, jeg er vant til at sige til. Formiddagen er min. Om eftermiddagen er jeg en karklud. Du må godt sætte dig dér, det er den stol, hvor alle sidder, jeg kalder den besøgsstolen, den er slidt blank på et halvt år.'
		},
		{ speaker: 'I', text: 'Hvem har siddet i den?' },
		{
			speaker: 'P11',
			text: 'Nu skal du høre. Jeg fører jo protokol, det kan jeg ikke lade være med. Siden påske har der siddet nitten forskellige mennesker i den stol, som alle sammen skulle hjælpe mig. Nitten. Jeg har navn og dato. En fra hjemmeplejen, en fra sygeplejen, en ny fra sygeplejen, hende med trykmadrassen, ham der skulle måle dørene, en diætist, og så en, jeg aldrig fandt ud af, hvem var, men hun drak to kopper kaffe.'
		},
		{ speaker: 'I', text: '(ler) Hvad spørger de om?' },
		{
			speaker: 'P11',
			text: 'De spørger om det samme. Om jeg har ondt på en skala, og om jeg kan komme op ad trappen, og hvornår jeg fik det at vide. Og så fortæller jeg om lungen igen, at det var en hoste, der ikke gik over, og at det var dagen før skærtorsdag. Jeg kan høre på mig selv, at den er blevet en historie. Jeg laver de samme pauser. Min datter siger, jeg lyder som en museumsguide.'
		},
		{ speaker: 'I', text: 'Hvad ville det betyde, hvis du slap for at fortælle den?' },
		{
			speaker: 'P11',
			text: 'Så ville de måske spørge om noget andet. Det er ikke, fordi de er uvenlige. De er søde, de fleste. Men når man har tyve minutter, og de femten går med at finde ud af, hvem jeg er, så når vi aldrig frem til, hvordan jeg har det.'
		},
		{ speaker: 'I', text: 'Hvordan har du det?' },
		{
			speaker: 'P11',
			text: 'Tak. (pause) Jeg har det sådan, at jeg er bange for at blive kvalt. Det er det eneste. Jeg er ikke bange for at være død, det er jeg for gammel skolesekretær til, der må være orden i tingene. Men jeg er bange for den vej derhen. Det har jeg sagt til én. Det var ham, der målte dørene.'
		},
		{ speaker: 'I', text: 'Hvorfor ham?' },
		{
			speaker: 'P11',
			text: 'Fordi han stod med ryggen til. Og han vendte sig om og sagde, det ville han også være. Så målte han videre. Det var det bedste, nogen har sagt.'
		},
		{ speaker: 'I', text: 'Er der nogen af de øvrige, du kunne sige det til nu?' },
		{
			speaker: 'P11',
			text: 'Min læge måske. Hun er god, hun har hænder, der er varme. Men hun har så travlt, at jeg får dårlig samvittighed, og så siger jeg, at det går fint. Jeg har øvet mig hjemmefra på det, jeg ville sige, og så sidder jeg dér, og så siger jeg, at det går fint. Og i telefonen er der en stemme, der siger, at jeg er nummer otte.'
		},
		{ speaker: 'I', text: 'Fortæl om en dag, hvor det ikke gik fint.' },
		{
			speaker: 'P11',
			text: 'Det var en mandag i juni, den tiende. Jeg var kommet fra en tur på sygehuset om fredagen, hvor de havde tappet vand fra lungen. Mandag klokken syv om morgenen sad jeg ved det bord dér og skulle tage mine piller, og der var en ny seddel og en gammel æske. På sedlen stod der 20, og i æsken lå der noget med 10, og så var der et plaster, som ikke stod nogen steder. Så jeg lagde det hele op på en række efter farve. Jeg tænkte, at det må jeg kunne regne ud, jeg har lagt skemaer for fire hundrede børn.'
		},
		{
			speaker: 'P11',
			text: 'Så ringede jeg til sygehuset, og de sagde, det er din egen læge. Og min læge havde lukket til klokken otte. Og hjemmesygeplejersken kunne se på skærmen, at jeg slet ikke fik plaster. Jeg sad med det på skulderen! Så sagde hun, den pige, hun var meget ung, hun sagde: Jeg bliver i røret, til vi har fundet ud af det. Og det gjorde hun. Hun havde mig på den ene telefon og sygehuset på den anden. Det tog til klokken kvart over ni. Hende har jeg aldrig set igen, men hun står i protokollen med stjerne.'
		},
		{ speaker: 'I', text: 'Hvad blev det til med plasteret?' },
		{
			speaker: 'P11',
			text: 'Det skulle de have pillet af mig om fredagen. Så jeg havde fået både og hele weekenden. Derfor havde jeg set katten to gange, og vi har ikke kat. Det er sjovt nu.'
		},
		{
			speaker: 'I',
			text: 'Nu spørger jeg om noget, der måske er sværere. Er der nogen, der har talt med dig om, hvad der skal ske, når du bliver dårligere?'
		},
		{
			speaker: 'P11',
			text: 'Det er ikke noget, jeg har lyst til at tale om. Det har jeg sagt til dem. Der kom en med en folder, og jeg lagde den i skuffen. Jeg synes, man skal leve, til man ikke gør det, og jeg gider ikke sidde og tale om død med en, der har navneskilt på.'
		},
		{ speaker: 'I', text: 'Det er helt i orden. Så lader vi det ligge.' },
		{
			speaker: 'P11',
			text: 'Ja. (pause) Jeg har i øvrigt valgt salmerne. Det er ordnet. »Nu falmer skoven« og så den om sommer, og ikke ham organisten, der spiller for langsomt. Det ligger i den samme skuffe som folderen. Min datter ved, at der er en skuffe.'
		},
		{ speaker: 'I', text: 'Så du har talt om det, bare ikke med dem.' },
		{
			speaker: 'P11',
			text: 'Jeg har ikke talt om det. Jeg har ordnet det. Det er noget andet. Man kan godt ordne noget uden at snakke det i stykker.'
		},
		{ speaker: 'I', text: 'Hvor vil du gerne være, hvis du selv kan bestemme?' },
		{
			speaker: 'P11',
			text: 'Her. Med udsigt til naboens forfærdelige drivhus. Jeg har sagt det til alle nitten, at jeg bliver her. Det står også i deres computer nu, tror jeg.'
		},
		{ speaker: 'I', text: 'Har det ændret sig på noget tidspunkt?' },
		{
			speaker: 'P11',
			text: 'Om natten er jeg ikke så sikker. Om natten tænker jeg, at hvis jeg nu ikke kan få luft, og der kun er Lise hos mig, altså min datter, så skal hun ikke sidde og være den, der ser på det. Så håber jeg, at der er en, der bare siger, nu kører vi. Uden at spørge mig. Jeg vil gerne have, at nogen bestemmer over mig lige dér, og det må du ikke sige til nogen, for jeg har brugt hele mit liv på, at ingen skulle det.'
		},
		{ speaker: 'I', text: 'Må det komme med, hvis man ikke kan se, at det er dig?' },
		{
			speaker: 'P11',
			text: 'Ja. Så er det jo nyttigt. Men du skal skrive det sådan, at jeg stadig vil være her. Det er begge dele.'
		},
		{ speaker: 'I', text: 'Det skal jeg nok. Hvad gør Lise for dig til daglig?' },
		{
			speaker: 'P11',
			text: 'For meget. Hun har taget fri uden løn hver fredag. Hun ville søge den der orlov, men så skal der en erklæring til, og hun kunne ikke få sig selv til at bede lægen om den, for så skulle lægen jo skrive, at jeg snart var færdig. Så nu bruger hun sin ferie på at støvsuge her. Jeg har set hende stå i gangen med støvsugeren slukket. Hun stod bare og holdt på den.'
		},
		{ speaker: 'I', text: 'Har nogen spurgt hende, hvordan hun har det?' },
		{ speaker: 'P11', text: 'Nej, for de kommer, når hun er på arbejde. Hun findes ikke, sådan rent kommunalt.' },
		{ speaker: 'I', text: 'Hvis du skulle skrive et brev til dem, der laver regler om det her?' },
		{
			speaker: 'P11',
			text: 'Kære regelmagere. Send to i stedet for nitten. Lad den ene have tid til at stå med ryggen til. Og skriv på sedlen, hvad der er taget væk, ikke kun hvad der er kommet til. Med venlig hilsen, sekretariatet.'
		},
		{ speaker: 'I', text: 'Jeg har ikke flere spørgsmål. Har du?' },
		{
			speaker: 'P11',
			text: 'Ja. Hvor mange af os får du med i den bog? For jeg tror, de fleste ikke er så morsomme som mig. Der sidder en henne i nummer ni, hun åbner slet ikke døren, hende skulle du have talt med. Men hun har ingen besøgsstol.'
		},
		{ speaker: 'I', text: 'Hvordan kender du hende, hvis hun ikke åbner?' },
		{
			speaker: 'P11',
			text: 'Jeg hører hende hoste gennem væggen. Vi hoster på skift. Jeg har tænkt på, om vi skulle aftale noget.'
		}
	]
};
