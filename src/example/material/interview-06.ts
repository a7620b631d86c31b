import type { SpokenMaterial } from '../material.ts';

export const interview06: SpokenMaterial = {
	key: 'interview-06',
	title: 'Interview 6: kommunal fysioterapeut',
	kind: 'interview',
	exactness: 'verbatim',
	date: '2024-11-19',
	language: 'da',
	note: 'Optaget på træningscentret efter lukketid, 70 minutter.',
	interviewer: 'torben',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P8', role: 'informant', participant: 'physiotherapist' }
	],
	turns: [
		{ speaker: 'I', text: 'Først det helt åbne: Hvordan blev en fysioterapeut optaget af døende mennesker?' },
		{
			speaker: 'P8',
			text: 'Ved et tilfælde, og fordi jeg ikke kunne lide mig selv i et bestemt forløb. Jeg arbejder på træningscentret i Kværnlev, og de fleste af mine borgere skal blive bedre til noget, det er hele mit fags grammatik. Mål, delmål, gentagelser. Og så begyndte der at komme mennesker, som ikke skulle blive bedre til andet end at være her lidt endnu, og jeg havde ikke et sprog til det.'
		},
		{ speaker: 'I', text: 'Fortæl om det forløb, hvor du ikke kunne lide dig selv.' },
		{
			speaker: 'P8',
			text: 'Manden boede på anden sal uden elevator i Havnegade, han havde KOL i svær grad og ilt i hjemmet. Han var gammel montør og elskede tal. Så vi talte skridt. Han gik fra sengen til vinduet, ni skridt, så tolv, så var han henne ved brevsprækken. Jeg kom mandag og onsdag, og jeg var stolt af ham, og han var stolt for min skyld, tror jeg nu. En onsdag formiddag i marts, klokken var tyve minutter over ti, fik jeg ham op at stå, og han sagde: Så tager vi den for holdet. Han nåede til kommoden. Han blev blå om munden, og jeg fik ham ned at sidde med armene på min skulder, og vi sad sådan i et kvarter og delte vejrtrækning, han og jeg. Han døde lørdag.'
		},
		{
			speaker: 'P8',
			text: 'Ingen havde sagt til mig, at han var døende. Der stod genoptræning på henvisningen. Men det er en dårlig undskyldning, for jeg havde hænderne på ham. Jeg kunne mærke, at han brugte halsens muskler til at trække vejret med bare for at sidde og se fjernsyn. Jeg så det som et træningsmål. Jeg var den eneste fagperson i hans hjem to gange om ugen, og jeg gav ham lektier for.'
		},
		{ speaker: 'I', text: 'Ville han selv have haft lektierne?' },
		{
			speaker: 'P8',
			text: 'Det er dér, den bliver svær. Ja. Han ville hellere dø på vej til kommoden end i sengen, det er jeg næsten sikker på. Så jeg kan ikke sige, at man skal tage træningen fra folk, når de er alvorligt syge. Det ville være et overgreb, at vi kommer og siger, nu skal du ligge ned, for nu er du palliativ. Jeg siger det til alle mine kolleger: Tag ikke bevægelsen fra dem.'
		},
		{ speaker: 'I', text: 'Og alligevel begyndte du med, at du ikke kunne lide dig selv for det.' },
		{
			speaker: 'P8',
			text: 'Begge dele er sande, og jeg ved ikke, hvordan man skriver det i en journal. Måske er det ikke øvelsen, der var forkert, men at vi begge to lod, som om den førte et sted hen. Hvis jeg havde spurgt ham, hvad de tolv skridt var til, så havde han måske sagt, at han ville se havnen. Vinduet vender ud mod den. Så kunne vi have flyttet sengen.'
		},
		{ speaker: 'I', text: 'Hvad kan du tilbyde i dag, når du ved, at tiden er kort?' },
		{
			speaker: 'P8',
			text: 'Mere end folk tror, og næsten intet af det koster noget. En håndholdt ventilator mod kinden, den virker bedre på åndenød end ret meget andet, og den kan fås i et byggemarked. Hvordan man sidder med armene støttet, så skuldrene får fri. At lægge en sammenrullet dyne under knæene. At lære ægteparret at rejse sig sammen, så hun ikke ødelægger ryggen. Og så en ting, jeg selv har fundet på: Jeg tegner et kort over boligen, hvor jeg sætter et kryds dér, hvor man kan hvile. Manden i Havnegade havde to steder at være, sengen og stolen. Man kan godt lave fem.'
		},
		{ speaker: 'I', text: 'Hvem beder dig om at komme med de kryds?' },
		{
			speaker: 'P8',
			text: 'Næsten ingen. Jeg bliver kaldt ind til lift og lejring, når plejen ikke kan få det til at gå op, og da er der gerne en uge tilbage. Sygeplejersken tænker på mig som en, der giver øvelser, og det forstår jeg godt, for det er det, vi har lært hinanden. Jeg har en kollega i det specialiserede team, og hun bliver spurgt fra dag ét. Det er det samme fag. Forskellen er, hvilken dør man står bag.'
		},
		{ speaker: 'I', text: 'Har det noget at gøre med diagnosen?' },
		{
			speaker: 'P8',
			text: 'I høj grad. Når det er kræft, så er der et vendepunkt, og så skifter alle tonefald, det er næsten som når lyset dæmpes i en biograf. Med lungerne bliver lyset aldrig dæmpet. Mine KOL-folk kører i ring, genoptræning, indlæggelse, genoptræning, og hver gang lidt lavere, og der er ingen, der siger ordet. De spørger heller ikke selv. De tror, det er deres egen skyld, det er den store forskel. De har røget, og nu betaler de, og så er der ikke nogen, der må være kede af det.'
		},
		{ speaker: 'I', text: 'Skyld, siger du. Hvordan hører du den?' },
		{
			speaker: 'P8',
			text: 'I det, de ikke beder om. En kvinde, jeg kom hos, sov i en havestol i stuen, fordi hun ikke kunne ligge fladt. I otte måneder. Hun havde ikke nævnt det for nogen, for hun syntes ikke, hun kunne tillade sig en seng med motor. Da jeg spurgte, hvorfor hun ikke havde sagt noget, svarede hun, at den slags var til dem, der fejlede noget. Det glemmer jeg ikke. Hun døde i en plejeseng, hun fik lov til at have i elleve dage.'
		},
		{ speaker: 'I', text: 'Hvordan var vejen til den seng?' },
		{
			speaker: 'P8',
			text: 'Der skulle en begrundelse til, og jeg skrev, at hun ikke kunne ligge fladt. Den blev afvist første gang, for hun var ikke terminal, og så var det et varigt behov, og så skulle den søges efter en anden bestemmelse med seks ugers svarfrist. Jeg ringede til hendes læge, og han sagde, at han ikke kunne skrive hende terminal, for hun havde haft det sådan i to år. Så skrev jeg en ny ansøgning, hvor jeg brugte ordet døgnhvile, det lød teknisk, og den gik igennem. Man lærer at oversætte. Det er jeg ikke stolt af, men jeg er god til det.'
		},
		{ speaker: 'I', text: 'Snak lidt om samarbejdet med plejen i hverdagen. Hvor mødes I?' },
		{
			speaker: 'P8',
			text: 'I entreen. Det er ikke for sjov, det er der, vi mødes, den ene har frakken på og den anden er ved at tage skoene af. Alt, hvad jeg ved om mine borgeres hjem, er overleveret mellem to knager. Der er et fælles journalsystem, men de skriver ét sted, og jeg skriver et andet, og man skal aktivt folde hinanden ud. Da jeg fandt ud af, at man kunne abonnere på et nøgleord, følte jeg mig som lidt af et geni. Men de skriver jo ikke »døende«. De skriver »tiltagende træt«.'
		},
		{ speaker: 'I', text: 'Du har ikke et ord for det selv?' },
		{
			speaker: 'P8',
			text: 'Jo, jeg skriver »kortere rækkevidde«. (ler) Så jeg er lige så slem. Men det er også rigtigt på en måde: Verden bliver mindre, fra byen til gaden til stuen til sengen. Min opgave er at gøre det mindste rum så stort som muligt. Jeg sagde det en gang til en personaledag, og der blev helt stille, og så spurgte min chef, hvordan vi kunne måle det.'
		},
		{ speaker: 'I', text: 'Hvad svarede du ham?' },
		{
			speaker: 'P8',
			text: "At man kan spørge folk, om de kom derhen i dag, hvor de gerne ville. Ja eller nej. Det kunne man godt tælle. Det er aldrig blevet til noget, men jeg gør det i min egen bog. Jeg har en kinabog med cirka hundrede svar. De fleste ja'er er under fire meter."
		},
		{ speaker: 'I', text: 'Hvis en nyuddannet fysioterapeut begyndte på mandag, hvad skulle hun så vide?' },
		{
			speaker: 'P8',
			text: 'At hun gerne må røre ved folk uden at ville noget med det. Det lærer vi ikke. Og så skal hun vide, hvem hun kan græde hos. Jeg kørte direkte fra ham i Havnegade, altså den lørdag fik jeg besked i bilen, og om mandagen havde jeg hold i faldforebyggelse med sytten glade pensionister. Der var ingen, der spurgte, for der var ingen, der vidste, at han var min.'
		},
		{ speaker: 'I', text: 'Og dig, hvis du kunne spole tilbage til den onsdag?' },
		{
			speaker: 'P8',
			text: 'Så ville jeg stille stolen ved vinduet først. Og så kunne vi have talt skridt derfra, hvis han stadig ville. Det ville han. Det er derfor, jeg ikke kan blive færdig med det.'
		}
	]
};
