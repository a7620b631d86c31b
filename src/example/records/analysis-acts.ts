import type { Act } from '#lib/domain/change/change.ts';
import {
	ulidOf,
	type CodingId,
	type FindingId,
	type FocusAreaId,
	type QuoteId,
	type RecordId,
	type ThemeId
} from '#lib/domain/ids.ts';
import type { ExtractKey } from '../analysis.ts';
import { focusAreas, themes, type ExampleTheme, type ThemeKey } from '../analysis.ts';
import { codings } from '../codings.ts';
import { findings, type Approval, type ExampleFinding, type ExampleQuote } from '../findings.ts';
import { materials } from '../materials.ts';
import { participants } from '../people.ts';
import { exampleId } from './example-ids.ts';
import { codeId, codingId, making, participantId } from './study-acts.ts';

export const themeId = (key: ThemeKey): ThemeId => `theme:${exampleId('theme', key)}`;
export const findingId = (key: string): FindingId => `finding:${exampleId('finding', key)}`;
export const quoteId = (finding: string, extract: ExtractKey): QuoteId =>
	`quote:${exampleId('quote', finding, extract)}`;
const areaId = (key: string): FocusAreaId => `focus-area:${exampleId('focus-area', key)}`;

/** A coding that something points to, with where it stands. */
interface Extract {
	readonly id: CodingId;
	readonly source: string;
	readonly quote: string;
}

const extracts: ReadonlyMap<ExtractKey, Extract> = new Map(
	codings.flatMap(({ source, codings: list }) =>
		list.flatMap(({ key, quote }, n) => (key === undefined ? [] : [[key, { id: codingId(source, n), source, quote }]]))
	)
);

function extractOf(key: ExtractKey): Extract {
	const found = extracts.get(key);
	if (!found) throw new Error(`the example has no extract "${key}"`);
	return found;
}

const sidesOf = (supporting: readonly ExtractKey[], contradicting: readonly ExtractKey[] = []) => [
	...supporting.map((key) => [key, 'supports'] as const),
	...contradicting.map((key) => [key, 'contradicts'] as const)
];

function linking(kind: 'theme-extract' | 'finding-extract', to: RecordId, key: ExtractKey, side: string): Act {
	const { id } = extractOf(key);
	return making(`${kind}:${ulidOf(to)}:${ulidOf(id)}`, { coding: id, side });
}

export function themeActs(): Act[] {
	return themes.flatMap((theme: ExampleTheme & { readonly key: ThemeKey }, i) => {
		const { name, pattern, idea, is, isNot, status } = theme;
		const id = themeId(theme.key);
		const reason = theme.status === 'set-aside' ? theme.reason : undefined;
		return [
			making(id, { name, pattern, idea, is, isNot, status, reason, place: i + 1 }),
			...theme.codes.map((key) => making(`theme-code:${ulidOf(id)}:${ulidOf(codeId(key))}`, { code: codeId(key) })),
			...sidesOf(theme.extracts).map(([key, side]) => linking('theme-extract', id, key, side))
		];
	});
}

export function focusAreaActs(): Act[] {
	return focusAreas.flatMap((area, i) => {
		const id = areaId(area.key);
		const members = [...area.codes.map(codeId), ...area.themes.map(themeId), ...area.findings.map(findingId)];
		return [
			making(id, { title: area.title, note: area.gathers, place: i + 1 }),
			...members.map((of) => making(`focus-member:${ulidOf(id)}:${ulidOf(of)}`, { of }))
		];
	});
}

export function findingActs(): Act[] {
	return findings.flatMap((finding, i) => {
		const id = findingId(finding.key);
		return [
			making(id, { claim: finding.claim, theme: themeId(finding.theme), note: finding.note, place: i + 1 }),
			...sidesOf(finding.supporting, finding.contradicting).map(([key, side]) =>
				linking('finding-extract', id, key, side)
			),
			...finding.elements.map((element) => making(`element-link:${ulidOf(id)}:${element}`, { element })),
			...finding.quotes.map((quote) => quoteAct(finding, quote))
		];
	});
}

function quoteAct(finding: ExampleFinding, { extract, wording, approval }: ExampleQuote): Act {
	const { id, source, quote } = extractOf(extract);
	return making(quoteId(finding.key, extract), {
		finding: findingId(finding.key),
		coding: id,
		participant: speakerOf(source, quote, approval),
		...approved(wording, approval)
	});
}

function approved(wording: string, approval: Approval) {
	if (approval.status === 'draft') return { wording, approval: 'draft' };
	const by = participants.find(({ key }) => key === approval.by);
	const given = { approvedBy: by?.pseudonym, approvedHow: approval.how, approvedOn: approval.on };
	return approval.status === 'approved'
		? { wording, approval: 'approved', ...given }
		: { wording: approval.corrected, approval: 'corrected', ...given };
}

/** Whoever approved it said it; otherwise the source's only informant, or the speaker of the turn it begins in. */
function speakerOf(source: string, quote: string, approval: Approval): RecordId | undefined {
	if (approval.status !== 'draft') return participantId(approval.by);
	const material = materials.find(({ key }) => key === source);
	const informants = material?.speakers.filter(({ role }) => role === 'informant') ?? [];
	const [first = ''] = quote.split('\n');
	const turn = material && 'turns' in material ? material.turns.find(({ text }) => text.includes(first)) : undefined;
	const said =
		informants.find(({ label }) => label === turn?.speaker) ?? (informants.length === 1 ? informants[0] : undefined);
	return said?.participant === undefined ? undefined : participantId(said.participant);
}
