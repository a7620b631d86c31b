import * as Y from 'yjs';

/**
 * A document for the server's copy of a draft: it holds what is applied to it and nothing else. Of itself Yjs takes out
 * marks that have become superfluous whenever it hears of formatted text, and that would be a change nobody has stored.
 */
export function plainDocument(): Y.Doc {
	const doc = new Y.Doc();
	doc.on('afterTransaction', (transaction) => {
		transaction._needFormattingCleanup = false;
	});
	return doc;
}

/** Whether the document has everything that an update says. */
export function holds(doc: Y.Doc, update: Uint8Array): boolean {
	return Y.snapshotContainsUpdate(Y.snapshot(doc), update);
}

/**
 * Whether an update says nothing new but that marks, superfluous where it comes from, were taken out. Each browser does so
 * by itself when it hears of formatted text, a reader's too; whoever may not write has not written by it.
 */
export function onlyTidies(doc: Y.Doc, update: Uint8Array): boolean {
	const { structs, ds } = Y.decodeUpdate(update);
	if (structs.some(({ id, length }) => Y.getState(doc.store, id.client) < id.clock + length)) return false;
	return [...ds.clients].every(([client, ranges]) =>
		ranges.every(({ clock, len }) => isTidied(doc.store.clients.get(client) ?? [], clock, clock + len))
	);
}

/** Whether all that stands from one clock up to another is gone already or a mark. */
function isTidied(structs: readonly (Y.Item | Y.GC)[], from: number, to: number): boolean {
	const last = structs.at(-1);
	if (!last || last.id.clock + last.length < to) return false;
	for (let i = indexAt(structs, from); ; i++) {
		const struct = structs[i];
		if (!struct || struct.id.clock >= to) return true;
		if (!struct.deleted && !(struct instanceof Y.Item && struct.content instanceof Y.ContentFormat)) return false;
	}
}

/** The struct in which a clock lies; a client's structs follow upon each other from 0. */
function indexAt(structs: readonly (Y.Item | Y.GC)[], clock: number): number {
	let [low, high] = [0, structs.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((structs[middle]?.id.clock ?? Infinity) <= clock) low = middle;
		else high = middle;
	}
	return low;
}
