import { grouped } from '#lib/domain/codebook/grouped.ts';
import { resolveCode } from '#lib/domain/change/redirect.ts';
import type { CodeId, CodingId, FolderId } from '#lib/domain/ids.ts';
import { partsOf } from '#lib/domain/ids.ts';
import type { Code, Folder } from '#lib/domain/records/code.ts';

/** What a code list is made from: records with their content. */
export interface ExportedCodes {
	readonly codes: readonly { readonly id: CodeId; readonly f: Code }[];
	readonly folders: readonly { readonly id: FolderId; readonly f: Folder }[];
	readonly codings: readonly { readonly id: CodingId; readonly f: { readonly code: CodeId } }[];
}

const header = ['folder', 'code', 'definition', 'level', 'status', 'codings', 'sources'];

/**
 * A code list as CSV (RFC 4180: commas, CRLF, quotes doubled), one code a row in the order of the list, UTF-8 with a byte
 * order mark, since spreadsheets guess wrongly without one. A merged code says what it counts as; its codings are counted
 * there.
 */
export function codesToCsv({ codes, folders, codings }: ExportedCodes): string {
	const byId = new Map(codes.map((code) => [code.id, code]));
	const folderById = new Map(folders.map((folder) => [folder.id, folder]));
	const counted = grouped(codings, ({ f }) => resolveCode(f.code, (id) => byId.get(id)?.f.into));
	const pathOf = (id: FolderId | undefined, met: readonly FolderId[] = []): string[] => {
		const folder = id === undefined || met.includes(id) ? undefined : folderById.get(id);
		return folder ? [...pathOf(folder.f.parent, [...met, folder.id]), folder.f.label] : [];
	};
	const statusOf = ({ f }: { readonly f: Code }): string => {
		if (f.into !== undefined) return `merged into ${byId.get(f.into)?.f.label ?? f.into}`;
		return f.retired === true ? 'set aside' : 'in use';
	};
	const rows = codes.map((code) => {
		const own = counted.get(code.id) ?? [];
		return {
			path: pathOf(code.f.folder).join(' / '),
			place: code.f.place ?? Infinity,
			cells: [
				code.f.label,
				code.f.definition ?? '',
				code.f.level ?? '',
				statusOf(code),
				String(own.length),
				String(new Set(own.map(({ id }) => partsOf(id)[0])).size)
			]
		};
	});
	rows.sort((a, b) => a.path.localeCompare(b.path, 'da') || a.place - b.place);
	const lines = [header, ...rows.map(({ path, cells }) => [path, ...cells])];
	return `\ufeff${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is given an apostrophe, or opening the file would run it. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
