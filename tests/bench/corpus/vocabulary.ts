import { Chance, unevenly } from './chance.ts';

/** What a Danish sentence cannot do without, the most frequent first. */
const small =
	`og det at i er jeg en ikke til som på de med han af for der var mig så et har om vi min havde ham hun nu over da fra
	du ud man hvad sin kan skal kunne ville når også eller hvis bare lige jo meget noget alle mange blev være hele hvor
	sagde siger synes tror kom går får gør tænker måtte endelig måske altid aldrig igen sammen alene hjemme`.split(/\s+/);

/** What these interviews are about; codes take their names from here. */
export const subjects =
	`nattevagt;vagttelefon;ansvar;overlevering;smertestillende;uro om natten;ventetid;indlæggelse;genindlæggelse;udskrivelse;
	hjemmesygeplejerske;egen læge;plejehjem;hospice;kontaktperson;tovholder;koordinering;kommunikation;journal;medicinliste;
	tryghedskasse;hjælpemidler;plejeseng;ilt derhjemme;kvalme;træthed;åndenød;angst;håb;sorg;ventesorg;afsked;nærvær;
	værdighed;pårørende;ægtefælle;datter;søn;børnebørn;samtale om døden;behandlingsniveau;fravalg;åben indlæggelse;
	palliativt team;tværfaglighed;kompetencer;oplæring;travlhed;vikarer;rådgivning;tilgængelighed;geografi;kørsel;weekend;
	helligdage;ensomhed;skyld;lettelse;taknemmelighed;tillid;mistillid;viden;usikkerhed;forberedelse;planlægning;opfølgning;
	efterladte;sorggruppe;frivillige;vågekone;aflastning;økonomi;orlov;selvbestemmelse;samtykke;sprog;kultur;tro;præst;
	fysioterapeut;ergoterapeut;diætist;socialrådgiver;psykolog;lindring;livskvalitet;hverdag;mad;søvn;bevægelse;musik`
		.split(';')
		.map((name) => name.replace(/\s+/g, ' ').trim());

const begins = [
	'b',
	'bl',
	'd',
	'f',
	'fl',
	'g',
	'gr',
	'h',
	'hv',
	'k',
	'kl',
	'kn',
	'l',
	'm',
	'n',
	'p',
	'r',
	's',
	'sk',
	'st'
];
const vowels = ['a', 'e', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å', 'aj', 'ej', 'ov'];
const ends = ['', 'd', 'g', 'k', 'l', 'ld', 'm', 'n', 'nd', 'ng', 'r', 'rt', 's', 'st', 't', 'v'];
const endings = ['', '', 'e', 'en', 'er', 'erne', 'et', 'ede', 'te', 'ende', 'else', 'hed', 'lig', 'ning', 's'];

/** So many different words: about what an interview study holds. */
const size = 4000;

function invented(): string[] {
	const chance = new Chance('vocabulary');
	const words = new Set(small);
	while (words.size < size) {
		let word = '';
		for (let syllables = chance.from(1, 3); syllables > 0; syllables--)
			word += chance.among(begins) + chance.among(vowels) + chance.among(ends);
		word += chance.among(endings);
		if (word.length > 3 && word.length < 20) words.add(word);
	}
	return [...words];
}

/** A word as it turns up in running speech. */
export const anyWord = unevenly(invented(), 1.02);
/** Something that the talk is about. */
export const anySubject = unevenly(subjects, 0.8);
