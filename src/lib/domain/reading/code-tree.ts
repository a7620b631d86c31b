import type { CodeId, FolderId } from '../ids.ts';
import type { Code, Folder } from '../records/code.ts';

interface FolderShown {
	readonly id: FolderId;
	readonly f: Folder;
}
interface CodeShown {
	readonly id: CodeId;
	readonly f: Code;
}

/** A folder with its own codes; without a folder, the codes that lie in none. */
export interface Branch<F extends FolderShown, C extends CodeShown> {
	readonly folder: F | undefined;
	readonly depth: number;
	readonly codes: readonly C[];
}

/**
 * Codes by folder, in the folders' hand-made order, those in no folder first. `typed` keeps the codes whose name or whose
 * folder's name holds it; a folder without any is left out.
 */
export function codeTree<F extends FolderShown, C extends CodeShown>(
	folders: readonly F[],
	codes: readonly C[],
	typed = ''
): Branch<F, C>[] {
	const wanted = typed.trim().toLowerCase();
	const holds = (label: string): boolean => label.toLowerCase().includes(wanted);
	const known = new Set(folders.map(({ id }) => id));
	const inFolder = (folder: F | undefined): C[] =>
		codes.filter(
			({ f }) =>
				(f.folder !== undefined && known.has(f.folder) ? f.folder : undefined) === folder?.id &&
				(holds(f.label) || (folder !== undefined && holds(folder.f.label)))
		);
	const met = new Set<FolderId>();
	const branch = (folder: F, depth: number): Branch<F, C>[] => {
		if (met.has(folder.id)) return [];
		met.add(folder.id);
		const inside = sorted.filter(({ f }) => f.parent === folder.id).flatMap((one) => branch(one, depth + 1));
		return [{ folder, depth, codes: inFolder(folder) }, ...inside];
	};
	const sorted = [...folders].sort((a, b) => (a.f.place ?? 0) - (b.f.place ?? 0) || a.f.label.localeCompare(b.f.label));
	const outermost = sorted.filter(({ f }) => f.parent === undefined || !known.has(f.parent));
	const branches = [
		{ folder: undefined, depth: 0, codes: inFolder(undefined) },
		...outermost.flatMap((folder) => branch(folder, 0)),
		// Folders that lie in each other have none above them: the first of them stands outermost.
		...sorted.flatMap((folder) => branch(folder, 0))
	];
	return branches.filter((branch, at) => {
		const after = branches.slice(at + 1);
		const end = after.findIndex(({ depth }) => depth <= branch.depth);
		const inside = branch.folder ? after.slice(0, end < 0 ? after.length : end) : [];
		return branch.codes.length > 0 || inside.some(({ codes }) => codes.length > 0);
	});
}
