/** A time in brackets: [00:12:31], (12:31), [00:12:31.500]. */
const time = String.raw`[[(](?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]`;
/** A capital, at most 31 characters of a name, at most two figures: "Interviewer", "I", "P4", "Informant 12", "Anne-Mette K." */
const name = String.raw`\p{Lu}[\p{L} .-]{0,30}\d{0,2}`;
const labelled = new RegExp(String.raw`^\s*(?:${time}\s*)?(${name}?)\s*(?:${time}\s*)?:(?:\s+${time})?(?:\s+|$)`, 'u');
const timeInside = new RegExp(time, 'g');

/** The words that open a paragraph and may name who speaks. `length` is how much of the paragraph they take up. */
export interface SpeakerLabel {
	readonly label: string;
	readonly length: number;
	readonly times: number;
}

/** The label at the head of a paragraph, if anything there has the shape of one. */
export function labelAt(paragraph: string): SpeakerLabel | undefined {
	const match = labelled.exec(paragraph.slice(0, 120));
	if (!match?.[1]) return undefined;
	return {
		label: match[1].replace(/\s+/g, ' ').trim(),
		length: match[0].length,
		times: match[0].match(timeInside)?.length ?? 0
	};
}

/** Labels that transcripts use and reports do not: these are believed when they stand there twice. */
const usual =
	/^(?:(?:Interviewer|Interviewperson|Informant|Respondent|Moderator|Facilitator|Int|IP|I)\.?|(?:Interviewer|Interviewperson|Informant|Respondent|Moderator|Facilitator|Deltager|Participant|Patient|Pårørende|Int|Inf|\p{Lu}{1,3})\.? ?\d{1,2})$/iu;

export function isUsualLabel(label: string): boolean {
	return usual.test(label);
}

/** Words that are followed by a colon again and again in reports. */
const never =
	/^(?:OBS|NB|Note|Noter|Kilde|Kilder|Source|Tabel|Table|Figur|Figure|Boks|Box|Bilag|Kapitel|Afsnit|Del|Tema|Theme|Fase|Trin|Punkt|Formål|Baggrund|Metode|Metoder|Målgruppe|Resultat|Resultater|Konklusion|Eksempel|Link|Dato|Date|Tid|Sted|Varighed|Emne|Titel|Deltagere|Til stede|Referent|Bemærk|Ad|Re|Vedr|Tlf|Telefon|Mail|E-mail|Rapporter|Litteratur)\.? ?\d{0,2}$/iu;

export function isNeverASpeaker(label: string): boolean {
	return never.test(label);
}

/** Every word begins with a capital or is a figure, as names do: "Mette H.", "Læge 2"; not "Problemet er". */
export function looksLikeAName(label: string): boolean {
	return label.split(/[ -]/).every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** Who asks and who answers, as far as the label tells. */
export function roleOf(label: string): 'interviewer' | 'informant' {
	return /^(?:interviewer|int|iv|i|moderator|facilitator|ordstyrer|spørger|spørgsmål)\.? ?\d{0,2}$/iu.test(label)
		? 'interviewer'
		: 'informant';
}
