import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview06 = {
	source: 'interview-06',
	codings: [
		{
			code: 'hope',
			by: 'torben',
			quote:
				'de fleste af mine borgere skal blive bedre til noget, det er hele mit fags grammatik. Mål, delmål, gentagelser. Og så begyndte der at komme mennesker, som ikke skulle blive bedre til andet end at være her lidt endnu, og jeg havde ikke et sprog til det.'
		},
		{
			key: 'i6-dresser',
			code: 'hope',
			by: 'torben',
			quote:
				'Han var gammel montør og elskede tal. Så vi talte skridt. Han gik fra sengen til vinduet, ni skridt, så tolv, så var han henne ved brevsprækken. Jeg kom mandag og onsdag, og jeg var stolt af ham, og han var stolt for min skyld, tror jeg nu. En onsdag formiddag i marts, klokken var tyve minutter over ti, fik jeg ham op at stå, og han sagde: Så tager vi den for holdet. Han nåede til kommoden. Han blev blå om munden, og jeg fik ham ned at sidde med armene på min skulder, og vi sad sådan i et kvarter og delte vejrtrækning, han og jeg. Han døde lørdag.'
		},
		{
			code: 'symptom',
			by: 'signe',
			quote:
				'Han blev blå om munden, og jeg fik ham ned at sidde med armene på min skulder, og vi sad sådan i et kvarter og delte vejrtrækning, han og jeg. Han døde lørdag.'
		},
		{
			key: 'i6-homework',
			code: 'word-avoided',
			by: 'torben',
			quote:
				'Ingen havde sagt til mig, at han var døende. Der stod genoptræning på henvisningen. Men det er en dårlig undskyldning, for jeg havde hænderne på ham. Jeg kunne mærke, at han brugte halsens muskler til at trække vejret med bare for at sidde og se fjernsyn. Jeg så det som et træningsmål. Jeg var den eneste fagperson i hans hjem to gange om ugen, og jeg gav ham lektier for.'
		},
		{
			code: 'guilt',
			by: 'torben',
			quote:
				'Men det er en dårlig undskyldning, for jeg havde hænderne på ham. Jeg kunne mærke, at han brugte halsens muskler til at trække vejret med bare for at sidde og se fjernsyn. Jeg så det som et træningsmål. Jeg var den eneste fagperson i hans hjem to gange om ugen, og jeg gav ham lektier for.'
		},
		{
			code: 'clinical-eye',
			by: 'signe',
			quote:
				'Jeg kunne mærke, at han brugte halsens muskler til at trække vejret med bare for at sidde og se fjernsyn. Jeg så det som et træningsmål.'
		},
		{
			code: 'present-without-mandate',
			by: 'signe',
			quote: 'Jeg var den eneste fagperson i hans hjem to gange om ugen, og jeg gav ham lektier for.'
		},
		{
			code: 'hope',
			by: 'torben',
			quote:
				'Ville han selv have haft lektierne?\nDet er dér, den bliver svær. Ja. Han ville hellere dø på vej til kommoden end i sengen, det er jeg næsten sikker på. Så jeg kan ikke sige, at man skal tage træningen fra folk, når de er alvorligt syge. Det ville være et overgreb, at vi kommer og siger, nu skal du ligge ned, for nu er du palliativ. Jeg siger det til alle mine kolleger: Tag ikke bevægelsen fra dem.'
		},
		{
			code: 'more-than-patient',
			by: 'signe',
			quote:
				'Han ville hellere dø på vej til kommoden end i sengen, det er jeg næsten sikker på. Så jeg kan ikke sige, at man skal tage træningen fra folk, når de er alvorligt syge. Det ville være et overgreb, at vi kommer og siger, nu skal du ligge ned, for nu er du palliativ. Jeg siger det til alle mine kolleger: Tag ikke bevægelsen fra dem.'
		},
		{
			code: 'hope',
			by: 'signe',
			quote:
				'Begge dele er sande, og jeg ved ikke, hvordan man skriver det i en journal. Måske er det ikke øvelsen, der var forkert, men at vi begge to lod, som om den førte et sted hen.'
		},
		{
			key: 'i6-harbour',
			code: 'opening',
			by: 'torben',
			quote:
				'Hvis jeg havde spurgt ham, hvad de tolv skridt var til, så havde han måske sagt, at han ville se havnen. Vinduet vender ud mod den. Så kunne vi have flyttet sengen.',
			note: 'Spørgsmålet »hvad er de skridt til?« åbner det samme som samtalen om behandlingsniveau, men med kroppen. Sammenhold med hospicesygeplejerskens »værre«.'
		},
		{
			code: 'small-things',
			by: 'signe',
			quote:
				'En håndholdt ventilator mod kinden, den virker bedre på åndenød end ret meget andet, og den kan fås i et byggemarked. Hvordan man sidder med armene støttet, så skuldrene får fri. At lægge en sammenrullet dyne under knæene. At lære ægteparret at rejse sig sammen, så hun ikke ødelægger ryggen. Og så en ting, jeg selv har fundet på: Jeg tegner et kort over boligen, hvor jeg sætter et kryds dér, hvor man kan hvile. Manden i Havnegade havde to steder at være, sengen og stolen. Man kan godt lave fem.'
		},
		{
			code: 'small-things',
			by: 'torben',
			quote:
				'Jeg tegner et kort over boligen, hvor jeg sætter et kryds dér, hvor man kan hvile. Manden i Havnegade havde to steder at være, sengen og stolen. Man kan godt lave fem.'
		},
		{
			code: 'too-late',
			by: 'signe',
			quote:
				'Jeg bliver kaldt ind til lift og lejring, når plejen ikke kan få det til at gå op, og da er der gerne en uge tilbage.'
		},
		{
			key: 'i6-light',
			code: 'not-cancer',
			by: 'torben',
			quote:
				'Når det er kræft, så er der et vendepunkt, og så skifter alle tonefald, det er næsten som når lyset dæmpes i en biograf. Med lungerne bliver lyset aldrig dæmpet. Mine KOL-folk kører i ring, genoptræning, indlæggelse, genoptræning, og hver gang lidt lavere, og der er ingen, der siger ordet.'
		},
		{
			code: 'word-avoided',
			by: 'signe',
			quote:
				'Med lungerne bliver lyset aldrig dæmpet. Mine KOL-folk kører i ring, genoptræning, indlæggelse, genoptræning, og hver gang lidt lavere, og der er ingen, der siger ordet. De spørger heller ikke selv. De tror, det er deres egen skyld, det er den store forskel. De har røget, og nu betaler de, og så er der ikke nogen, der må være kede af det.'
		},
		{
			key: 'i6-garden-chair',
			code: 'guilt',
			by: 'signe',
			quote:
				'De tror, det er deres egen skyld, det er den store forskel. De har røget, og nu betaler de, og så er der ikke nogen, der må være kede af det.\nSkyld, siger du. Hvordan hører du den?\nI det, de ikke beder om. En kvinde, jeg kom hos, sov i en havestol i stuen, fordi hun ikke kunne ligge fladt. I otte måneder. Hun havde ikke nævnt det for nogen, for hun syntes ikke, hun kunne tillade sig en seng med motor. Da jeg spurgte, hvorfor hun ikke havde sagt noget, svarede hun, at den slags var til dem, der fejlede noget.'
		},
		{ code: 'bed', by: 'signe', quote: 'Hun døde i en plejeseng, hun fik lov til at have i elleve dage.' },
		{
			code: 'bed',
			by: 'torben',
			quote:
				'Hun døde i en plejeseng, hun fik lov til at have i elleve dage.\nHvordan var vejen til den seng?\nDer skulle en begrundelse til, og jeg skrev, at hun ikke kunne ligge fladt. Den blev afvist første gang, for hun var ikke terminal, og så var det et varigt behov, og så skulle den søges efter en anden bestemmelse med seks ugers svarfrist.',
			note: 'Her lader jeg kodningen løbe over spørgsmålet: sengen og vejen til den hører sammen.'
		},
		{
			code: 'translating',
			by: 'torben',
			quote:
				'Den blev afvist første gang, for hun var ikke terminal, og så var det et varigt behov, og så skulle den søges efter en anden bestemmelse med seks ugers svarfrist. Jeg ringede til hendes læge, og han sagde, at han ikke kunne skrive hende terminal, for hun havde haft det sådan i to år. Så skrev jeg en ny ansøgning, hvor jeg brugte ordet døgnhvile, det lød teknisk, og den gik igennem. Man lærer at oversætte. Det er jeg ikke stolt af, men jeg er god til det.'
		},
		{
			code: 'not-found',
			by: 'signe',
			quote:
				'I entreen. Det er ikke for sjov, det er der, vi mødes, den ene har frakken på og den anden er ved at tage skoene af. Alt, hvad jeg ved om mine borgeres hjem, er overleveret mellem to knager. Der er et fælles journalsystem, men de skriver ét sted, og jeg skriver et andet, og man skal aktivt folde hinanden ud.'
		},
		{
			code: 'translating',
			by: 'signe',
			quote:
				'Da jeg fandt ud af, at man kunne abonnere på et nøgleord, følte jeg mig som lidt af et geni. Men de skriver jo ikke »døende«. De skriver »tiltagende træt«.\nDu har ikke et ord for det selv?\nJo, jeg skriver »kortere rækkevidde«. (ler) Så jeg er lige så slem.'
		},
		{
			key: 'i6-tired',
			code: 'word-avoided',
			by: 'torben',
			quote:
				'Men de skriver jo ikke »døende«. De skriver »tiltagende træt«.\nDu har ikke et ord for det selv?\nJo, jeg skriver »kortere rækkevidde«.'
		},
		{
			code: 'more-than-patient',
			by: 'torben',
			quote:
				'Verden bliver mindre, fra byen til gaden til stuen til sengen. Min opgave er at gøre det mindste rum så stort som muligt.'
		},
		{
			code: 'what-counts',
			by: 'signe',
			quote:
				"Jeg sagde det en gang til en personaledag, og der blev helt stille, og så spurgte min chef, hvordan vi kunne måle det.\nHvad svarede du ham?\nAt man kan spørge folk, om de kom derhen i dag, hvor de gerne ville. Ja eller nej. Det kunne man godt tælle. Det er aldrig blevet til noget, men jeg gør det i min egen bog. Jeg har en kinabog med cirka hundrede svar. De fleste ja'er er under fire meter."
		},
		{
			code: 'small-things',
			by: 'torben',
			quote: 'At hun gerne må røre ved folk uden at ville noget med det. Det lærer vi ikke.'
		},
		{
			code: 'staff-sorrow',
			by: 'signe',
			quote:
				'Og så skal hun vide, hvem hun kan græde hos. Jeg kørte direkte fra ham i Havnegade, altså den lørdag fik jeg besked i bilen, og om mandagen havde jeg hold i faldforebyggelse med sytten glade pensionister. Der var ingen, der spurgte, for der var ingen, der vidste, at han var min.'
		},
		{
			code: 'guilt',
			by: 'torben',
			quote:
				'Så ville jeg stille stolen ved vinduet først. Og så kunne vi have talt skridt derfra, hvis han stadig ville. Det ville han. Det er derfor, jeg ikke kan blive færdig med det.'
		}
	]
} as const satisfies CodingsOf;
