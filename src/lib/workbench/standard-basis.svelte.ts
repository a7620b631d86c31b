import { elementOf, elements, type Element } from '#lib/domain/framework/element.ts';
import { ulidOf, type ReleasedFindingId, type ReleasedQuoteId } from '#lib/domain/ids.ts';
import { releasedFinding, releasedQuote } from '#lib/domain/records/released.ts';
import type { Shown } from './room-view.svelte.ts';
import type { StandardDesk } from './standard-desk.ts';

export type ReleasedFinding = Shown<typeof releasedFinding>;
export type ReleasedQuote = Shown<typeof releasedQuote>;

/** What the standard may rest on: the findings that studies have released to it, with their quotes. */
export class StandardBasis {
	readonly #desk: StandardDesk;

	constructor(desk: StandardDesk) {
		this.#desk = desk;
	}

	/** In the order the studies gave them. */
	readonly findings: readonly ReleasedFinding[] = $derived.by(() => {
		const { view } = this.#desk;
		const all = view.groups(releasedFinding).flatMap((study) => view.list(releasedFinding, study));
		return all.sort((a, b) => (a.f.place ?? 0) - (b.f.place ?? 0));
	});

	/** By element, the cross-cutting last; a finding stands under each of its elements, without any under 0. */
	readonly byElement: readonly { readonly element: Element; readonly findings: readonly ReleasedFinding[] }[] =
		$derived.by(() =>
			elements.flatMap((element) => {
				const findings = this.findings.filter(({ f }) => elementsOf(f.elements).includes(element));
				return findings.length === 0 ? [] : [{ element, findings }];
			})
		);

	finding(id: ReleasedFindingId): ReleasedFinding | undefined {
		return this.#desk.view.get(releasedFinding, id);
	}

	/** The quotes of a finding that its release still holds; withdrawn ones too, without words. */
	quotesOf(id: ReleasedFindingId): readonly ReleasedQuote[] {
		return this.#desk.view.list(releasedQuote, ulidOf(id)).filter(({ f }) => f.left !== true);
	}

	quote(id: ReleasedQuoteId): ReleasedQuote | undefined {
		return this.#desk.view.get(releasedQuote, id);
	}
}

function elementsOf(numbers: readonly number[]): readonly Element[] {
	const found = numbers.flatMap((number) => elementOf(number) ?? []);
	return found.length === 0 ? [0] : found;
}
