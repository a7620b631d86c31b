import { Chance } from './chance.ts';
import { anySubject, anyWord } from './vocabulary.ts';

/** An hour's interview. */
const length = 9000;
const aside = ['[pause]', '(griner)', '[lang pause]', '(sukker)', '[utydeligt]', '[telefonen ringer]'];

/** A transcript as a text file: a heading, a line of facts, then turns that begin with who speaks, an empty line between. */
export function transcript(seed: string, title: string): string {
	const chance = new Chance(`transcript ${seed}`);
	const informants = chance.is(0.15) ? 2 : 1;
	const paragraphs = [title, `Dato: ${chance.from(1, 28)}. marts ${chance.from(2021, 2025)}. Sted: hos informanten.`];
	let words = 0;
	for (let asks = true; words < length; asks = !asks) {
		const [turn, count] = speech(
			chance,
			asks ? chance.from(4, 30) : Math.min(300, 20 + Math.round(chance.skewed(3.3, 1.6)))
		);
		words += count;
		paragraphs.push(`${asks ? 'I' : `P${chance.from(1, informants)}`}: ${turn}`);
	}
	return `${paragraphs.join('\n\n')}\n`;
}

/** Sentences of so many words together; with how many they came to. */
function speech(chance: Chance, wanted: number): [text: string, words: number] {
	const sentences: string[] = [];
	let count = 0;
	while (count < wanted) {
		const words = Array.from({ length: chance.from(4, 20) }, () =>
			chance.is(0.04) ? anySubject(chance) : anyWord(chance)
		);
		count += words.length;
		sentences.push(sentence(chance, words));
	}
	return [sentences.join(' '), count];
}

function sentence(chance: Chance, words: readonly string[]): string {
	const said = words.map((word, at) => (at < words.length - 1 && chance.is(0.07) ? `${word},` : word)).join(' ');
	const first = said.charAt(0).toUpperCase() + said.slice(1);
	const more = chance.is(0.02) ? ` ${chance.among(aside)}` : chance.is(0.003) ? ' 🙂' : '';
	return `${first}${more}${chance.is(0.12) ? '?' : '.'}`;
}
