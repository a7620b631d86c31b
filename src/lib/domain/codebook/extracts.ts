import { sourceOf, type CodingId, type PersonId, type SourceId } from '../ids.ts';
import { lineAt, readingLines, type Line } from '../reading/lines.ts';
import type { SourceKind } from '../records/source.ts';
import type { Span } from '../text/mapping.ts';
import type { Start } from '../text/start.ts';
import { startAt } from '../text/structure.ts';
import { grouped } from './grouped.ts';

/** A coding as a code's page reads it. */
export interface Extract {
	readonly id: CodingId;
	readonly by: PersonId;
	readonly f: Span & { readonly quote?: string };
}

export interface ExtractGroup<E extends Extract = Extract> {
	readonly source: SourceId;
	readonly extracts: readonly E[];
}

/** Extracts source by source, the sources in the order given, each in the order in which it is read. */
export function extractsBySource<E extends Extract>(
	extracts: readonly E[],
	order: readonly SourceId[]
): ExtractGroup<E>[] {
	const bySource = grouped(extracts, ({ id }) => sourceOf(id));
	const known = order.filter((source) => bySource.has(source));
	const unknown = [...bySource.keys()].filter((source) => !order.includes(source)).sort();
	return [...known, ...unknown].map((source) => ({ source, extracts: (bySource.get(source) ?? []).sort(asRead) }));
}

function asRead(a: Extract, b: Extract): number {
	return a.f.start - b.f.start || a.f.end - b.f.end || (a.id < b.id ? -1 : 1);
}

/** The first so many extracts of groups; groups beyond are left out. */
export function firstOf<E extends Extract>(groups: readonly ExtractGroup<E>[], count: number): ExtractGroup<E>[] {
	const first: ExtractGroup<E>[] = [];
	let left = count;
	for (const { source, extracts } of groups) {
		if (left <= 0) break;
		first.push({ source, extracts: extracts.slice(0, left) });
		left -= extracts.length;
	}
	return first;
}

/** What a page of extracts is narrowed to; an empty list narrows nothing. */
export interface ExtractFilter {
	readonly sources: readonly SourceId[];
	readonly people: readonly PersonId[];
	readonly kinds: readonly SourceKind[];
}

export function narrowed<E extends Extract>(
	extracts: readonly E[],
	{ sources, people, kinds }: ExtractFilter,
	kindOf: (source: SourceId) => SourceKind | undefined
): readonly E[] {
	if (sources.length + people.length + kinds.length === 0) return extracts;
	return extracts.filter(({ id, by }) => {
		const source = sourceOf(id);
		const kind = kindOf(source);
		return (
			(sources.length === 0 || sources.includes(source)) &&
			(people.length === 0 || people.includes(by)) &&
			(kinds.length === 0 || (kind !== undefined && kinds.includes(kind)))
		);
	});
}

/** A paragraph of an extract: what is coded of it, and what stands around. */
export interface Said {
	readonly key: number;
	/** Who speaks, where that is told: at the first paragraph and wherever a turn begins. */
	readonly speaker?: string;
	/** Whose turn it is. */
	readonly turn?: string;
	readonly before: string;
	readonly coded: string;
	readonly after: string;
}

/** How many turns are shown around an extract. */
export const contexts = { none: 0, one: 1, three: 3 } as const;
export type Context = keyof typeof contexts;

/** An extract from its own words alone: nothing need be fetched. `starts` are those of its version, in order. */
export function saidAlone({ f: { quote = '', start } }: Extract, starts: readonly Start[]): Said[] {
	const before = startAt(starts, 'turn', start);
	const within = starts.filter(({ kind, at }) => kind === 'turn' && at > start && at < start + quote.length);
	const turns = (before ? [before, ...within] : within).map((one) => ({ ...one, at: Math.max(0, one.at - start) }));
	return said(readingLines(quote, turns), { start: 0, end: quote.length });
}

/** An extract among the turns around it; its own turns are shown whole. */
export function saidAmong(lines: readonly Line[], span: Span, turns: number): Said[] {
	const first = lineAt(lines, span.start);
	const last = lineAt(lines, Math.max(span.start, span.end - 1));
	if (!first || !last) return [];
	let from = turnStart(lines, first.no - 1);
	let to = turnEnd(lines, last.no - 1);
	for (let n = 0; n < turns; n++) {
		if (from > 0) from = turnStart(lines, from - 1);
		if (to < lines.length - 1) to = turnEnd(lines, to + 1);
	}
	return said(lines.slice(from, to + 1), span);
}

function said(lines: readonly Line[], span: Span): Said[] {
	return lines.map((line, i): Said => {
		const start = clamp(span.start - line.start, line.text.length);
		const end = clamp(span.end - line.start, line.text.length);
		const speaker = line.speaker ?? (i === 0 ? line.turn : undefined);
		return {
			key: line.start,
			...(speaker === undefined ? {} : { speaker }),
			...(line.turn === undefined ? {} : { turn: line.turn }),
			before: line.text.slice(0, start),
			coded: line.text.slice(start, end),
			after: line.text.slice(end)
		};
	});
}

function clamp(n: number, most: number): number {
	return Math.min(Math.max(n, 0), most);
}

/** In a text without turns every paragraph is one. */
function beginsTurn(line: Line | undefined): boolean {
	return line === undefined || line.speaker !== undefined || line.turn === undefined;
}

function turnStart(lines: readonly Line[], at: number): number {
	let from = at;
	while (from > 0 && !beginsTurn(lines[from])) from--;
	return from;
}

function turnEnd(lines: readonly Line[], at: number): number {
	let to = at;
	while (to < lines.length - 1 && !beginsTurn(lines[to + 1])) to++;
	return to;
}
