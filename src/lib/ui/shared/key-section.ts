/** Keys that belong together, each with what it does. */
export interface KeySection {
	readonly title: string;
	readonly rows: readonly { readonly keys: string; readonly act: string }[];
}
