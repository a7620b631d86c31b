import type { Entry } from '#lib/domain/entry.ts';
import { partsOf, type DraftId } from '#lib/domain/ids.ts';
import { person } from '#lib/domain/records/person.ts';
import { isOf, type Of } from '#lib/domain/records/record-kind.ts';
import { releasedFinding, releasedQuote } from '#lib/domain/records/released.ts';
import { reply, thread } from '#lib/domain/records/thread.ts';
import type { ExportedQuote, ExportedStandard, Remark } from './exported-standard.ts';

/** The kinds of record in a standard's room that its file is made of. */
export const exportedKinds = [person, releasedFinding, releasedQuote, thread, reply] as const;

/** What a standard's file is made of beside its text, from the records of the standard's room. */
export function fromRecords(
	draft: DraftId,
	records: readonly Entry[]
): Pick<ExportedStandard, 'findings' | 'quotes' | 'threads'> {
	const live = records.filter(({ deleted }) => deleted !== true);
	const names = new Map<string, string>(
		live.flatMap((one) => (isOf(person, one) ? [[one.id, one.f.name] as const] : []))
	);
	const remark = ({ by, at, f: { text } }: Of<typeof thread> | Of<typeof reply>): Remark => ({
		author: names.get(by) ?? '',
		at,
		text
	});
	const replies = live
		.flatMap((one) => (isOf(reply, one) ? [one] : []))
		.sort((a, b) => compare(a.received, b.received) || compare(a.id, b.id));
	return {
		findings: new Map(
			live.flatMap((one) => {
				if (!isOf(releasedFinding, one)) return [];
				const { claim, studyTitle, materials, sectors } = one.f;
				return [[one.id, { claim, studyTitle, materials, sectors }] as const];
			})
		),
		quotes: new Map(live.flatMap((one) => (isOf(releasedQuote, one) ? [[one.id, quoteOf(one, live)] as const] : []))),
		threads: new Map(
			live.flatMap((one) => {
				if (!isOf(thread, one) || one.f.draft !== draft) return [];
				const { resolved = false, loose = false } = one.f;
				const below = replies.filter(({ id }) => partsOf(id)[0] === partsOf(one.id)[0]).map(remark);
				return [[one.id, { ...remark(one), resolved, loose, replies: below }] as const];
			})
		)
	};
}

/** The id of a quote names its finding's ulid alone; which study it is of is told by the finding that is there. */
function quoteOf({ id, f }: Of<typeof releasedQuote>, records: readonly Entry[]): ExportedQuote {
	const [finding = ''] = partsOf(id);
	const held = records.find((one) => isOf(releasedFinding, one) && partsOf(one.id)[1] === finding);
	const { approval, side, left = false, wording, attribution } = f;
	return {
		finding: `released-finding:${held ? (partsOf(held.id)[0] ?? '') : ''}:${finding}`,
		approval,
		side,
		left,
		...(wording === undefined ? {} : { wording }),
		...(attribution === undefined ? {} : { attribution })
	};
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
