import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview03 = {
	source: 'interview-03',
	codings: [
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				"Vi er to på til otteogfyrre beboere på Kærnehuset. Jeg har stueetagen, øh, og så er der en hjælper ovenpå, hun er ny, eller ny og ny, hun kom til efter sommer, ikk'. Der er ingen sygeplejerske i huset fra klokken elleve til syv. Og lampen på gangen er skruet ned, og så går jeg mine runder i sokkesko, for de hører en, de gamle. De kan kende, hvem det er på gangen."
		},
		{
			code: 'present-without-mandate',
			by: 'signe',
			quote:
				'Jeg er jo bare assistent, så det er ikke mig, der bestemmer, hvad de skal have. Men jeg er den, der er der.'
		},
		{
			key: 'i3-hum',
			code: 'clinical-eye',
			by: 'torben',
			quote:
				'Så vil jeg gerne tage hende på stue 14. Jeg siger ikke, hvad hun hed. Hun havde demens, hun havde ikke snakket rigtigt i halvandet år, men hun nynnede. Jeg havde taget en aftenvagt om onsdagen, og hun nynnede ikke, da jeg hjalp hende i seng. Hun havde spist, hun sad oppe, hendes tal var fine. Men hun nynnede ikke. Så jeg skrev det i notatet, at nu tror jeg, vi skal ringe til datteren.'
		},
		{
			code: 'clinical-eye',
			by: 'signe',
			quote:
				'Jeg havde taget en aftenvagt om onsdagen, og hun nynnede ikke, da jeg hjalp hende i seng. Hun havde spist, hun sad oppe, hendes tal var fine. Men hun nynnede ikke.'
		},
		{
			code: 'what-counts',
			by: 'torben',
			quote:
				'Ja, det blev læst. Det tror jeg. Der stod et flueben ved det. Men der blev ikke ringet, for de syntes jo, hun så godt ud, og det gjorde hun også.'
		},
		{
			code: 'different-clocks',
			by: 'torben',
			quote:
				'Og om torsdagen kom lægen, vores faste læge, hun er der hver anden torsdag, eller det skal hun være, og hun fik at vide, at der ikke var noget nyt på 14.'
		},
		{
			key: 'i3-who-am-i',
			code: 'present-without-mandate',
			by: 'signe',
			quote:
				'Jeg kunne jo godt have ringet selv, til datteren, men det er ikke noget, vi plejer, os der er på nat, og jeg tænkte også: Hvem er jeg til at sige, at et menneske skal dø, fordi hun ikke nynner.'
		},
		{
			code: 'symptom',
			by: 'signe',
			quote:
				'Den der rallen. Det er som at suge i et sugerør i bunden af glasset, undskyld, men det er det. Jeg tror ikke, hun havde ondt, men hvis man ikke har hørt det før, så tror man, at hun drukner.'
		},
		{
			code: 'small-things',
			by: 'torben',
			quote:
				'Gør noget. Ikke råbte. Sagde det helt lavt.\nHvad gjorde du med det »gør noget«?\nJeg sagde: Nu hjælper du mig. Og så tog vi puden fra og vendte hende om på siden, så det kunne løbe ud, og jeg gjorde hende ren i munden med sådan en lille svamp og fedtede læberne. Og så satte jeg datterens stol om på den anden side, så hun kunne se hendes ansigt. Det hjælper faktisk, det med stolen.',
			note: 'Jeg begynder ved datterens ord, for stolen er et svar på dem.'
		},
		{
			code: 'small-things',
			by: 'signe',
			quote:
				'Jeg sagde: Nu hjælper du mig. Og så tog vi puden fra og vendte hende om på siden, så det kunne løbe ud, og jeg gjorde hende ren i munden med sådan en lille svamp og fedtede læberne. Og så satte jeg datterens stol om på den anden side, så hun kunne se hendes ansigt. Det hjælper faktisk, det med stolen.'
		},
		{
			code: 'alone-at-night',
			by: 'torben',
			quote: 'Så ringede jeg til akutsygeplejersken, og hun var i Ørnebjerg med en, der var faldet.'
		},
		{
			key: 'i3-ordered',
			code: 'box',
			by: 'signe',
			quote:
				'Vi havde fået ordineret noget i fredags, det havde aftenvagten fået igennem med lægevagten, så der var morfin og så Robinul mod slimen. Og hun havde fået lagt den lille nål under huden på låret, så jeg skulle jo bare.'
		},
		{
			key: 'i3-doll',
			code: 'rare-hand',
			by: 'signe',
			quote:
				'Jeg må godt. Jeg er oplært i det, og jeg har papir på det, min delegation er fra i april. Men det var otte måneder siden, jeg sidst havde gjort det, og det var på en dukke.'
		},
		{
			code: 'course-gone',
			by: 'torben',
			quote:
				'Jeg er oplært i det, og jeg har papir på det, min delegation er fra i april. Men det var otte måneder siden, jeg sidst havde gjort det, og det var på en dukke.'
		},
		{
			key: 'i3-hand',
			code: 'rare-hand',
			by: 'signe',
			quote:
				'Jeg var ikke bange. Jeg er aldrig bange på mit arbejde. Men jeg kan huske, at min hånd rystede så meget, at jeg måtte lægge sprøjten ned i bækkenet og gå ud og vaske hænder én gang til, bare for at have dem et sted. Og så talte jeg i telefon med akutsygeplejersken imens. Hun sagde: Læs højt for mig, hvad der står på ampullen. Så læste jeg højt. Og så gik det.'
		},
		{
			key: 'i3-read-aloud',
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'Og så talte jeg i telefon med akutsygeplejersken imens. Hun sagde: Læs højt for mig, hvad der står på ampullen. Så læste jeg højt. Og så gik det.'
		},
		{
			code: 'present-without-mandate',
			by: 'signe',
			quote:
				'Du siger, at du ikke var bange, og at hånden rystede.\nJa, det er nok det samme. (pause) Det har jeg ikke tænkt på før. Jeg tror ikke, det var hende, jeg var bange for. Jeg var bange for bagefter, hvis der nu kom nogen og spurgte, hvorfor jeg havde givet det.'
		},
		{
			code: 'staff-sorrow',
			by: 'torben',
			quote:
				'Jeg var bange for bagefter, hvis der nu kom nogen og spurgte, hvorfor jeg havde givet det. En gang var der en pårørende, der sagde til en kollega, at det var hende, der slog moren ihjel med den sprøjte. Den historie går rundt i huset endnu.'
		},
		{
			code: 'staff-sorrow',
			by: 'signe',
			quote:
				'Der er jo lederen om dagen. Men når man har fri klokken syv, så vil man hjem. Vi har ikke noget bagefter. Vi har sådan et skema, hvis der er sket en fejl, men der var ikke sket en fejl. Det var bare en nat.'
		},
		{
			code: 'what-counts',
			by: 'torben',
			quote: 'Vi har sådan et skema, hvis der er sket en fejl, men der var ikke sket en fejl. Det var bare en nat.'
		},
		{
			code: 'afterwards',
			by: 'signe',
			quote:
				'Så gik jeg ind igen og vaskede hende sammen med datteren, i overtøj nærmest. Det fik jeg ikke skrevet på, som timer. Det ville jeg heller ikke. Vi redte hendes hår, og så begyndte datteren at nynne, den samme. Altså den samme melodi.'
		},
		{ code: 'own-rules', by: 'torben', quote: 'Det fik jeg ikke skrevet på, som timer. Det ville jeg heller ikke.' },
		{
			code: 'clinical-eye',
			by: 'signe',
			quote:
				'Det er ikke, fordi jeg kan noget særligt. Det er, når man har vasket den samme krop i fem år. Så er det jo som et ansigt, man kender. Der er noget i huden. Og de bliver sådan lidt høflige, lige før. Det lyder mærkeligt. De holder op med at skælde ud. Men der er ikke noget felt til det, vel? Der er temperatur og blodtryk og den der score, og så kommer den ud i grønt. Hun var grøn helt frem til lørdag.'
		},
		{
			code: 'clinical-eye',
			by: 'signe',
			quote:
				'Det er ikke, fordi jeg kan noget særligt. Det er, når man har vasket den samme krop i fem år. Så er det jo som et ansigt, man kender. Der er noget i huden. Og de bliver sådan lidt høflige, lige før. Det lyder mærkeligt. De holder op med at skælde ud. Men der er ikke noget felt til det, vel? Der er temperatur og blodtryk og den der score, og så kommer den ud i grønt. Hun var grøn helt frem til lørdag.\nHar du fået at vide, hvad man kalder det, du beskriver?\nNej. Eller jo, de havde en dag om det, tidlig opsporing, og der var en plakat. Men den handler om, hvornår de skal på sygehuset, sådan forstår jeg den. Den handler ikke om, hvornår de ikke skal.'
		},
		{
			key: 'i3-field',
			code: 'what-counts',
			by: 'torben',
			quote:
				'Men der er ikke noget felt til det, vel? Der er temperatur og blodtryk og den der score, og så kommer den ud i grønt. Hun var grøn helt frem til lørdag.'
		},
		{
			code: 'course-gone',
			by: 'torben',
			quote:
				'de havde en dag om det, tidlig opsporing, og der var en plakat. Men den handler om, hvornår de skal på sygehuset, sådan forstår jeg den. Den handler ikke om, hvornår de ikke skal.'
		},
		{
			code: 'level-of-treatment',
			by: 'signe',
			quote:
				'Det havde lægen snakket med datteren om, da hun flyttede ind, og det stod øverst med rødt. Det er den bedste ting, der er sket i de år, jeg har været her, at det står øverst. Før sendte vi dem afsted. Jeg har kørt med i en ambulance med en mand på 96, som holdt fast i dørkarmen.'
		},
		{
			key: 'i3-doorframe',
			code: 'change-of-mind',
			by: 'torben',
			quote: 'Før sendte vi dem afsted. Jeg har kørt med i en ambulance med en mand på 96, som holdt fast i dørkarmen.',
			note: 'Ikke fortrydelse, men det modsatte: et ønske, som ingen havde skrevet ned. Modvægt til uddragene om planer, der spærrer.'
		},
		{
			key: 'i3-met-them',
			code: 'one-line',
			by: 'signe',
			quote:
				'Så det skrevne hjælper dig.\nDet hjælper mig, når det er bestemt af nogen, der har mødt dem. Vi har også nogen, hvor det bare er sat ind, fordi der skulle stå noget, og så kan man mærke på familien, at de aldrig har hørt det før. Så er det værre, end hvis der intet stod. For så tror vikaren, at den samtale er taget.'
		},
		{
			code: 'not-found',
			by: 'torben',
			quote:
				'Vi har også nogen, hvor det bare er sat ind, fordi der skulle stå noget, og så kan man mærke på familien, at de aldrig har hørt det før. Så er det værre, end hvis der intet stod. For så tror vikaren, at den samtale er taget.'
		},
		{
			code: 'stranger',
			by: 'signe',
			quote:
				"Halvdelen af weekenderne. De er søde. Men de ved ikke, at manden på 9 skal have døren på klem, ellers tror han, han er begravet. Det har jeg skrevet tre gange, og det står også et sted. Man skal bare vide, hvor det står, ikk', og det ved man, når man har været her."
		},
		{
			code: 'not-found',
			by: 'torben',
			quote: "det står også et sted. Man skal bare vide, hvor det står, ikk', og det ved man, når man har været her."
		},
		{
			key: 'i3-call-me',
			code: 'somebody-to-ring',
			by: 'signe',
			quote:
				'Så skulle der være en sygeplejerske, der ringede til mig. Ikke omvendt. Bare klokken halv et, hver nat, når der er en døende: Hvordan går det, Jette, hvad ser du? Så ville jeg sige det med nynningen. Jeg ringer ikke selv op om sådan noget, det gør jeg ikke. Men hvis hun spurgte, så ville jeg sige det.'
		},
		{
			code: 'shame-of-asking',
			by: 'torben',
			quote: 'Jeg ringer ikke selv op om sådan noget, det gør jeg ikke. Men hvis hun spurgte, så ville jeg sige det.'
		},
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				'Det behøver hun heller ikke. Det er ikke hænder, jeg mangler, det er, at der er en, der ved, at jeg står her. Nej, det passer ikke, vi mangler også hænder. Ham på 9 blev ikke vendt den nat. Det skrev jeg heller ikke nogen steder.'
		},
		{
			code: 'everybody-did-theirs',
			by: 'torben',
			quote:
				'Nej, det passer ikke, vi mangler også hænder. Ham på 9 blev ikke vendt den nat. Det skrev jeg heller ikke nogen steder.'
		}
	]
} as const satisfies CodingsOf;
