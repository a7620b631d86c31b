import type { IconName } from './icon-shapes.ts';

export interface MenuAct {
	readonly label: string;
	/** The language of the label, where it is not the page's. */
	readonly lang?: string;
	readonly act: () => void;
	/** Shown beside it; whoever places the menu listens for them. */
	readonly keys?: string;
	readonly icon?: IconName;
	readonly disabled?: boolean;
	/** A line above: another kind of act begins here. */
	readonly apart?: boolean;
}
