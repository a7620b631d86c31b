import type { CodeId, CodingId, VersionId } from '#lib/domain/ids.ts';
import { lineAt, type Line } from '#lib/domain/reading/lines.ts';
import { placeCoding, versionOf, waysTo, type Stands } from '#lib/domain/reading/place-codings.ts';
import type { code } from '#lib/domain/records/code.ts';
import type { coding } from '#lib/domain/records/coding.ts';
import type { Hue } from '#lib/domain/records/hue.ts';
import type { TextVersion } from '#lib/domain/records/version.ts';
import type { Ways } from '#lib/domain/text/version-graph.ts';
import type { Codebook } from './codebook.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

/** A version of a source as it is read: its words, and what begins where. */
export interface Read {
	readonly version: VersionId;
	readonly record: TextVersion;
	readonly words: string;
}

/** A coding where it stands in the words that are read now. */
export interface Placed extends Stands {
	readonly id: CodingId;
	readonly coding: Shown<typeof coding>;
	/** The code it counts as today; undefined when this browser does not have it. */
	readonly code: Shown<typeof code> | undefined;
	/** Codings of one code share a lane. */
	readonly group: CodeId;
	readonly hue: Hue;
	/** The line it begins in. */
	readonly line: number;
}

/** The ways to what is read; what is read may be hers alone still, on its way to give way to what the server made of it. */
export function waysToRead(
	versions: readonly { readonly id: VersionId; readonly f: TextVersion }[],
	read: Read,
	...more: readonly Read[]
): Ways {
	const known = [read, ...more].map(({ version, record }) => versionOf(version, record));
	return waysTo(read.version, [...versions.map(({ id, f }) => versionOf(id, f)), ...known]);
}

/** Places codings in the words that are read; one that stands as it did is the very same, so that it is not drawn again. */
export class Placing {
	#known = new Map<CodingId, Placed>();
	#knownIn: unknown;

	/** In reading order. */
	place(
		codings: readonly Shown<typeof coding>[],
		codebook: Codebook,
		read: Read,
		toRead: Ways,
		lines: readonly Line[]
	): Placed[] {
		const codes = new Map<CodeId, Pick<Placed, 'group' | 'code'>>();
		const codeOf = (id: CodeId): Pick<Placed, 'group' | 'code'> => {
			const group = codebook.resolve(id);
			const found = { group, code: codebook.get(group) };
			codes.set(id, found);
			return found;
		};
		const isSameText = this.#knownIn === toRead;
		this.#knownIn = toRead;
		const found = codings.map((one): Placed => {
			const { group, code: resolved } = codes.get(one.f.code) ?? codeOf(one.f.code);
			const known = this.#known.get(one.id);
			if (isSameText && known?.coding === one && known.code === resolved) return known;
			const stands = placeCoding(one.f, read, toRead);
			const line = lineAt(lines, stands.start)?.no ?? 0;
			const hue = resolved?.f.colour ?? 'grey';
			const now = { id: one.id, coding: one, code: resolved, group, hue, line, ...stands };
			return known && isSame(known, now) ? known : now;
		});
		this.#known = new Map(found.map((one) => [one.id, one]));
		return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
	}
}

function isSame(a: Placed, b: Placed): boolean {
	return (
		a.coding === b.coding &&
		a.code === b.code &&
		a.start === b.start &&
		a.end === b.end &&
		a.line === b.line &&
		a.standing === b.standing
	);
}
