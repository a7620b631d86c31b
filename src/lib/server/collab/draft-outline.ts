import * as Y from 'yjs';
import { elementOf } from '#lib/domain/framework/element.ts';
import { isRecordId, kindOf, type ReleasedFindingId } from '#lib/domain/ids.ts';
import { sectors } from '#lib/domain/records/participant.ts';
import { numbersOf, type OutlinedProvision } from '#lib/domain/standard/outline.ts';
import { obligations, type Sector } from '#lib/domain/standard/text.ts';
import { attributeOf, elementsOf, runsOf } from './draft-text.ts';

/** As the record of an outline has it. */
const most = { provisions: 5000, findings: 200, id: 60, statement: 4000 };

/** The attribute of a provision that says whether it applies to a sector. */
const sectorAttributes: Readonly<Record<Sector, string>> = {
	municipality: 'municipality',
	region: 'region',
	'general-practice': 'generalPractice',
	specialised: 'specialised',
	'cross-sector': 'crossSector'
};

type Unnumbered = Omit<OutlinedProvision, 'number'>;

/** The provisions of a draft as it stands, with their numbers. One that cannot be read is left out. */
export function draftOutline(fragment: Y.XmlFragment): OutlinedProvision[] {
	const provisions = provisionsIn(fragment).slice(0, most.provisions);
	// Numbered by place and not by id: while somebody pastes, two may bear one id.
	const numbers = numbersOf(provisions.map((provision, place) => ({ ...provision, id: String(place) })));
	return provisions.map((provision, place) => ({ ...provision, number: numbers.get(String(place)) ?? '' }));
}

function provisionsIn(parent: Y.XmlFragment): Unnumbered[] {
	return elementsOf(parent).flatMap((element) =>
		element.nodeName === 'provision' ? readProvision(element) : provisionsIn(element)
	);
}

function readProvision(element: Y.XmlElement): Unnumbered[] {
	const id = attributeOf(element, 'id');
	const obligation = obligations.find((one) => one === attributeOf(element, 'obligation'));
	const number = elementOf(Number(attributeOf(element, 'element') ?? NaN));
	if (typeof id !== 'string' || id.trim() === '' || id.length > most.id || /[\n\r]/.test(id)) return [];
	if (!obligation || number === undefined) return [];
	const parts = elementsOf(element);
	const statement = parts.find(({ nodeName }) => nodeName === 'statement');
	const findings = parts
		.filter(({ nodeName }) => nodeName === 'basis')
		.flatMap(elementsOf)
		.flatMap((link) => findingOf(attributeOf(link, 'finding')));
	return [
		{
			id,
			obligation,
			element: number,
			sectors: sectors.filter((sector) => attributeOf(element, sectorAttributes[sector]) === true),
			statement: (statement ? wordsOf(statement) : '').slice(0, most.statement),
			findings: [...new Set(findings)].slice(0, most.findings)
		}
	];
}

function findingOf(value: unknown): ReleasedFindingId[] {
	return isReleasedFinding(value) ? [value] : [];
}

function isReleasedFinding(value: unknown): value is ReleasedFindingId {
	return isRecordId(value) && kindOf(value) === 'released-finding';
}

/** The plain words of a statement; a break is a space, other atoms are nothing. */
function wordsOf(statement: Y.XmlElement): string {
	return statement
		.toArray()
		.map((child) => {
			if (child instanceof Y.XmlText)
				return runsOf(child)
					.map(({ words }) => words)
					.join('');
			return child instanceof Y.XmlElement && child.nodeName === 'hardBreak' ? ' ' : '';
		})
		.join('');
}
