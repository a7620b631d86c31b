import type { RecordId } from '#lib/domain/ids.ts';

/** Something that can be chosen in a picker. */
export interface PickerItem<Id extends RecordId> {
	readonly id: Id;
	readonly label: string;
	/** Where it lies, where that helps to tell it from others. */
	readonly hint?: string | undefined;
}

/** Chosen in a picker: a new one, of what was typed. */
export const madeNew = 'new' as const;

/** The items that hold what is typed, however it is spelt in capitals. */
export function holding<Item extends { readonly label: string }>(items: readonly Item[], typed: string): Item[] {
	const wanted = plain(typed);
	return items.filter(({ label }) => plain(label).includes(wanted));
}

/** What is typed as the name of a new one; undefined while nothing is, or when one is called so. */
export function freshName(items: readonly { readonly label: string }[], typed: string): string | undefined {
	const wanted = plain(typed);
	return wanted === '' || items.some(({ label }) => plain(label) === wanted) ? undefined : typed.trim();
}

function plain(text: string): string {
	return text.normalize('NFC').trim().toLowerCase();
}
