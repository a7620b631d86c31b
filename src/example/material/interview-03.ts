import type { SpokenMaterial } from '../material.ts';

export const interview03: SpokenMaterial = {
	key: 'interview-03',
	title: 'Interview 3: social- og sundhedsassistent i nattevagt',
	kind: 'interview',
	exactness: 'verbatim',
	date: '2025-01-21',
	language: 'da',
	note: 'Optaget i et mødelokale om morgenen efter en nattevagt, 68 minutter.',
	interviewer: 'signe',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P3', role: 'informant', participant: 'night-assistant' }
	],
	turns: [
		{
			speaker: 'I',
			text: 'Jeg ved, du kommer lige fra en vagt, så sig til, hvis du bliver for træt. Vil du fortælle mig om afdelingen om natten, som om jeg stod i døren?'
		},
		{
			speaker: 'P3',
			text: "Ja, altså, du ville først lægge mærke til lyden, tror jeg. Der er en ventilator i skyllerummet, den kører altid. Vi er to på til otteogfyrre beboere på Kærnehuset. Jeg har stueetagen, øh, og så er der en hjælper ovenpå, hun er ny, eller ny og ny, hun kom til efter sommer, ikk'. Der er ingen sygeplejerske i huset fra klokken elleve til syv. Og lampen på gangen er skruet ned, og så går jeg mine runder i sokkesko, for de hører en, de gamle. De kan kende, hvem det er på gangen."
		},
		{ speaker: 'I', text: 'Hvor længe har du gået på den gang?' },
		{
			speaker: 'P3',
			text: 'Elleve år som assistent, og før det var jeg ufaglært i fire. Jeg er jo bare assistent, så det er ikke mig, der bestemmer, hvad de skal have. Men jeg er den, der er der.'
		},
		{ speaker: 'I', text: 'Fortæl om en, du fulgte til dørs.' },
		{
			speaker: 'P3',
			text: 'Så vil jeg gerne tage hende på stue 14. Jeg siger ikke, hvad hun hed. Hun havde demens, hun havde ikke snakket rigtigt i halvandet år, men hun nynnede. Jeg havde taget en aftenvagt om onsdagen, og hun nynnede ikke, da jeg hjalp hende i seng. Hun havde spist, hun sad oppe, hendes tal var fine. Men hun nynnede ikke. Så jeg skrev det i notatet, at nu tror jeg, vi skal ringe til datteren.'
		},
		{ speaker: 'I', text: 'Hvad skete der med det notat?' },
		{
			speaker: 'P3',
			text: 'Ja, det blev læst. Det tror jeg. Der stod et flueben ved det. Men der blev ikke ringet, for de syntes jo, hun så godt ud, og det gjorde hun også. Og om torsdagen kom lægen, vores faste læge, hun er der hver anden torsdag, eller det skal hun være, og hun fik at vide, at der ikke var noget nyt på 14. Jeg havde fri. Jeg kunne jo godt have ringet selv, til datteren, men det er ikke noget, vi plejer, os der er på nat, og jeg tænkte også: Hvem er jeg til at sige, at et menneske skal dø, fordi hun ikke nynner.'
		},
		{ speaker: 'I', text: 'Og så blev det weekend.' },
		{
			speaker: 'P3',
			text: 'Så blev det natten mellem lørdag og søndag. Klokken fem minutter i tre, det kan jeg huske, for jeg skulle til at vende ham på 9. Jeg kunne høre hende ude fra gangen. Den der rallen. Det er som at suge i et sugerør i bunden af glasset, undskyld, men det er det. Jeg tror ikke, hun havde ondt, men hvis man ikke har hørt det før, så tror man, at hun drukner.'
		},
		{
			speaker: 'P3',
			text: 'Og datteren sad der, for aftenvagten havde endelig ringet, og hun rejste sig op og sagde: Gør noget. Ikke råbte. Sagde det helt lavt.'
		},
		{ speaker: 'I', text: 'Hvad gjorde du med det »gør noget«?' },
		{
			speaker: 'P3',
			text: 'Jeg sagde: Nu hjælper du mig. Og så tog vi puden fra og vendte hende om på siden, så det kunne løbe ud, og jeg gjorde hende ren i munden med sådan en lille svamp og fedtede læberne. Og så satte jeg datterens stol om på den anden side, så hun kunne se hendes ansigt. Det hjælper faktisk, det med stolen. Så ringede jeg til akutsygeplejersken, og hun var i Ørnebjerg med en, der var faldet.'
		},
		{ speaker: 'I', text: 'Havde I noget liggende til hende, medicin?' },
		{
			speaker: 'P3',
			text: 'Vi havde fået ordineret noget i fredags, det havde aftenvagten fået igennem med lægevagten, så der var morfin og så Robinul mod slimen. Og hun havde fået lagt den lille nål under huden på låret, så jeg skulle jo bare. Jeg må godt. Jeg er oplært i det, og jeg har papir på det, min delegation er fra i april. Men det var otte måneder siden, jeg sidst havde gjort det, og det var på en dukke.'
		},
		{ speaker: 'I', text: 'Mange ville sige, at det er forsvarligt nok, når man er oplært.' },
		{
			speaker: 'P3',
			text: 'Det er det også. Jeg var ikke bange. Jeg er aldrig bange på mit arbejde. Men jeg kan huske, at min hånd rystede så meget, at jeg måtte lægge sprøjten ned i bækkenet og gå ud og vaske hænder én gang til, bare for at have dem et sted. Og så talte jeg i telefon med akutsygeplejersken imens. Hun sagde: Læs højt for mig, hvad der står på ampullen. Så læste jeg højt. Og så gik det.'
		},
		{ speaker: 'I', text: 'Du siger, at du ikke var bange, og at hånden rystede.' },
		{
			speaker: 'P3',
			text: 'Ja, det er nok det samme. (pause) Det har jeg ikke tænkt på før. Jeg tror ikke, det var hende, jeg var bange for. Jeg var bange for bagefter, hvis der nu kom nogen og spurgte, hvorfor jeg havde givet det. En gang var der en pårørende, der sagde til en kollega, at det var hende, der slog moren ihjel med den sprøjte. Den historie går rundt i huset endnu.'
		},
		{ speaker: 'I', text: 'Hvem kunne du have talt med om det?' },
		{
			speaker: 'P3',
			text: 'Der er jo lederen om dagen. Men når man har fri klokken syv, så vil man hjem. Vi har ikke noget bagefter. Vi har sådan et skema, hvis der er sket en fejl, men der var ikke sket en fejl. Det var bare en nat.'
		},
		{ speaker: 'I', text: 'Hvordan endte natten?' },
		{
			speaker: 'P3',
			text: 'Hun døde lidt i syv. Jeg var gået, jeg stod på parkeringspladsen og skrabede rude. Min kollega vinkede i vinduet, og så vidste jeg det. Så gik jeg ind igen og vaskede hende sammen med datteren, i overtøj nærmest. Det fik jeg ikke skrevet på, som timer. Det ville jeg heller ikke. Vi redte hendes hår, og så begyndte datteren at nynne, den samme. Altså den samme melodi.'
		},
		{
			speaker: 'I',
			text: 'Det er en smuk ting at have med. Må jeg spørge ind til det andet, nynningen om onsdagen? Hvad er det, du kan se, som de andre ikke ser?'
		},
		{
			speaker: 'P3',
			text: 'Det er ikke, fordi jeg kan noget særligt. Det er, når man har vasket den samme krop i fem år. Så er det jo som et ansigt, man kender. Der er noget i huden. Og de bliver sådan lidt høflige, lige før. Det lyder mærkeligt. De holder op med at skælde ud. Men der er ikke noget felt til det, vel? Der er temperatur og blodtryk og den der score, og så kommer den ud i grønt. Hun var grøn helt frem til lørdag.'
		},
		{ speaker: 'I', text: 'Har du fået at vide, hvad man kalder det, du beskriver?' },
		{
			speaker: 'P3',
			text: 'Nej. Eller jo, de havde en dag om det, tidlig opsporing, og der var en plakat. Men den handler om, hvornår de skal på sygehuset, sådan forstår jeg den. Den handler ikke om, hvornår de ikke skal.'
		},
		{ speaker: 'I', text: 'Var det bestemt for hende, om hun skulle indlægges?' },
		{
			speaker: 'P3',
			text: 'Ja, det var det, heldigvis. Det havde lægen snakket med datteren om, da hun flyttede ind, og det stod øverst med rødt. Det er den bedste ting, der er sket i de år, jeg har været her, at det står øverst. Før sendte vi dem afsted. Jeg har kørt med i en ambulance med en mand på 96, som holdt fast i dørkarmen.'
		},
		{ speaker: 'I', text: 'Så det skrevne hjælper dig.' },
		{
			speaker: 'P3',
			text: 'Det hjælper mig, når det er bestemt af nogen, der har mødt dem. Vi har også nogen, hvor det bare er sat ind, fordi der skulle stå noget, og så kan man mærke på familien, at de aldrig har hørt det før. Så er det værre, end hvis der intet stod. For så tror vikaren, at den samtale er taget.'
		},
		{ speaker: 'I', text: 'Du nævner vikarer. Hvad fylder de?' },
		{
			speaker: 'P3',
			text: "Halvdelen af weekenderne. De er søde. Men de ved ikke, at manden på 9 skal have døren på klem, ellers tror han, han er begravet. Det har jeg skrevet tre gange, og det står også et sted. Man skal bare vide, hvor det står, ikk', og det ved man, når man har været her."
		},
		{ speaker: 'I', text: 'Hvis du fik lov at bestemme én ting om den sidste tid hos jer?' },
		{
			speaker: 'P3',
			text: 'Så skulle der være en sygeplejerske, der ringede til mig. Ikke omvendt. Bare klokken halv et, hver nat, når der er en døende: Hvordan går det, Jette, hvad ser du? Så ville jeg sige det med nynningen. Jeg ringer ikke selv op om sådan noget, det gør jeg ikke. Men hvis hun spurgte, så ville jeg sige det.'
		},
		{ speaker: 'I', text: 'Og hvis hun ikke kunne komme alligevel?' },
		{
			speaker: 'P3',
			text: 'Det behøver hun heller ikke. Det er ikke hænder, jeg mangler, det er, at der er en, der ved, at jeg står her. Nej, det passer ikke, vi mangler også hænder. Ham på 9 blev ikke vendt den nat. Det skrev jeg heller ikke nogen steder.'
		}
	]
};
