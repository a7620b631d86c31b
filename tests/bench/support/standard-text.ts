import { elements } from '#lib/domain/framework/element.ts';
import type { ReleasedFindingId } from '#lib/domain/ids.ts';
import type { Block, Paragraph, Provision, StandardText } from '#lib/domain/standard/text.ts';
import { newId } from '../../browser/support/raw.ts';

const provisions = 100;
/** Paragraphs in which the other authors write, one each. */
export const writingPlaces = 20;

/** What stands at the beginning of the paragraph in which the nth author writes. */
export const placeOf = (nth: number): string => `Her skriver forfatter ${nth + 1}:`;

/**
 * A standard of a hundred requirements and recommendations over the elements, each with two paragraphs of reasons, a
 * footnote and two findings that it rests on; and before them a chapter with a paragraph for each author.
 */
export function hundredProvisions(
	findings: readonly { readonly id: ReleasedFindingId; readonly fingerprint: string }[]
): StandardText {
	const writing = Array.from({ length: writingPlaces }, (_, nth) => paragraph(placeOf(nth)));
	const each = Math.ceil(provisions / elements.length);
	const chapters = elements.flatMap((element, e): Block[] => [
		{ kind: 'heading', id: newId(), level: 1, element, content: [{ kind: 'words', text: `Kapitel ${e + 1}` }] },
		paragraph('Her står, hvad kapitlet handler om, og hvem det gælder for, i et afsnit på et par linjer.'),
		...Array.from({ length: Math.min(each, provisions - e * each) }, (_, n): Provision => {
			const nth = e * each + n;
			const bases = [findings[nth % findings.length], findings[(nth * 7 + 3) % findings.length]];
			return {
				kind: 'provision',
				id: newId(),
				obligation: nth % 3 === 0 ? 'recommendation' : 'requirement',
				element,
				sectors: ['municipality', 'region'],
				statement: [
					{
						kind: 'words',
						text: `Kommunen skal sikre, at den, der plejer om natten, kan ringe til en læge i sag ${nth + 1}`
					},
					{ kind: 'footnote', id: newId(), text: `Se vejledningen, afsnit ${nth + 1}.` },
					{ kind: 'words', text: '.' }
				],
				rationale: [reason(nth), reason(nth + 1)],
				basis: [...new Set(bases)].flatMap((found) =>
					found ? [{ id: newId(), finding: found.id, role: 'grounds' as const, fingerprint: found.fingerprint }] : []
				)
			};
		})
	]);
	return {
		blocks: [
			{ kind: 'heading', id: newId(), level: 1, content: [{ kind: 'words', text: 'Formål' }] },
			...writing,
			...chapters
		]
	};
}

function reason(nth: number): Paragraph {
	return paragraph(
		`Interviewene viser, at nætterne afgør, om den syge kan blive hjemme. Når ingen kan svare på spørgsmål ${nth}, ender det med en indlæggelse, som hverken den syge, de pårørende eller personalet havde ønsket. Derfor skal der være nogen at ringe til.`
	);
}

function paragraph(text: string): Paragraph {
	return { kind: 'paragraph', id: newId(), content: [{ kind: 'words', text }] };
}
