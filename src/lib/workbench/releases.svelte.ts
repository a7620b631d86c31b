import type { Crossing } from '#lib/domain/finding/crossing.ts';
import type { NamedBy } from '#lib/domain/finding/attribution.ts';
import type { Material } from '#lib/domain/finding/material.ts';
import { ulidOf, type FindingId, type QuoteId, type ReleaseId } from '#lib/domain/ids.ts';
import type { Approval } from '#lib/domain/records/quote.ts';
import { release } from '#lib/domain/records/release.ts';
import { study } from '#lib/domain/records/study.ts';
import type { Side } from '#lib/domain/records/theme.ts';
import { studyRecord, type StandardRoom } from '#lib/domain/room.ts';
import { changing, creating, type Desk } from './desk.ts';
import type { Findings } from './findings.svelte.ts';
import type { Quotes } from './quotes.svelte.ts';
import { roomOf, type RestingStandards } from './resting-standards.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

/** What is decided when a finding is released. */
export interface Releasing {
	readonly to: StandardRoom;
	readonly quotes: readonly QuoteId[];
	readonly rationale: string;
}

/** Everything that goes to a standard with a finding, word for word. */
export interface WhatCrosses extends Crossing {
	readonly studyTitle: string;
	readonly rationale: string;
	readonly quotes: readonly {
		readonly id: QuoteId;
		readonly wording: string;
		readonly attribution: string;
		readonly approval: Approval;
		readonly material: Material;
		readonly side: Side;
	}[];
}

/** A release as a finding's page tells of it. */
export interface ShownRelease {
	readonly standard: StandardRoom;
	readonly title: string;
	/** The server's clock; undefined while it is on its way. */
	readonly released: string | undefined;
	readonly isMember: boolean;
	/** The study says something else now. */
	readonly isNewer: boolean;
	readonly record: Shown<typeof release>;
}

/** The release of findings to standards: one deliberate act each, never by itself. */
export class Releases {
	readonly #desk: Desk;
	readonly #findings: Findings;
	readonly #quotes: Quotes;
	readonly #resting: RestingStandards;

	constructor(desk: Desk, findings: Findings, quotes: Quotes, resting: RestingStandards) {
		this.#desk = desk;
		this.#findings = findings;
		this.#quotes = quotes;
		this.#resting = resting;
	}

	of(finding: FindingId): ShownRelease[] {
		return this.#desk.view.list(release, ulidOf(finding)).map((record) => {
			const standard = roomOf(record.id);
			return {
				standard,
				title: this.#resting.titleOf(standard) ?? '',
				released: record.waiting === true ? undefined : record.f.released,
				isMember: this.#resting.isMember(standard),
				isNewer: record.waiting !== true && record.f.newer === true,
				record
			};
		});
	}

	/** Everything that would go, and nothing beside it goes. */
	whatCrosses(
		finding: FindingId,
		{ quotes, rationale }: Pick<Releasing, 'quotes' | 'rationale'>,
		sector: NamedBy['sector']
	): WhatCrosses | undefined {
		const crossing = this.#findings.crossings.get(finding);
		if (!crossing) return undefined;
		const sides = new Map(this.#findings.linksOf(finding).map(({ f }) => [f.coding, f.side]));
		return {
			studyTitle: this.#desk.view.get(study, studyRecord(this.#desk.room))?.f.title ?? '',
			...crossing,
			rationale: rationale.trim(),
			quotes: this.#quotes.of(finding).flatMap((one) =>
				quotes.includes(one.id) && one.f.approval !== 'withdrawn'
					? [
							{
								id: one.id,
								wording: one.f.wording,
								attribution: this.#quotes.attributionOf(one, sector),
								approval: one.f.approval,
								material: this.#findings.materialOf(one.f.coding),
								side: sides.get(one.f.coding) ?? 'supports'
							}
						]
					: []
			)
		};
	}

	/** Sends it. Not taken back by a key: what others have read cannot be unread. */
	async release(finding: FindingId, { to, quotes, rationale }: Releasing): Promise<void> {
		const id: ReleaseId = `release:${ulidOf(finding)}:${to.slice('standard-'.length)}`;
		const said = { rationale: rationale.trim(), quotes };
		const held = this.#desk.view.get(release, id);
		const act = held ? changing(id, held.f, said) : creating(id, said);
		await this.#desk.view.act([act], { deed: { kind: 'release', to, finding } });
	}
}
