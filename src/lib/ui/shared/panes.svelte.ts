import { MediaQuery } from 'svelte/reactivity';
import { isObject } from '#lib/domain/json.ts';

/** Which two stand beside a text, and where. */
interface Sides<Side extends string> {
	readonly left: Side;
	/** The one that is open at first where both have no room. */
	readonly right: Side;
}

interface Kept {
	readonly width: number;
	readonly shut: boolean;
}

/** How wide a pane may be, in CSS pixels. */
const narrowest = 200;
const widest = 560;

const usual: Readonly<Record<keyof Sides<string>, Kept>> = {
	left: { width: 264, shut: false },
	right: { width: 328, shut: false }
};

/**
 * What stands beside a text. On a wide window both panes; on a smaller one the text and one of them; on a phone one thing
 * at a time. Width and whether one is shut are remembered in the browser.
 */
export class Panes<Side extends string> {
	readonly sides: Sides<Side>;
	/** Where this browser keeps it. */
	readonly #key: string;
	#kept = $state.raw(usual);
	/** The one that is open where not both have room. */
	#one = $state.raw<Side | undefined>();
	readonly #isWide = new MediaQuery('(min-width: 1240px)');
	readonly #isPhone = new MediaQuery('(max-width: 719px)');

	constructor(name: string, sides: Sides<Side>) {
		this.#key = `roedtraad/${name}`;
		this.sides = sides;
		this.#kept = read(this.#key);
		this.#one = this.#isPhone.current || this.#kept.right.shut ? undefined : sides.right;
	}

	get isPhone(): boolean {
		return this.#isPhone.current;
	}

	get limits(): { readonly narrowest: number; readonly widest: number } {
		return { narrowest, widest };
	}

	isOpen(side: Side): boolean {
		return this.#isWide.current ? !this.#of(side).shut : this.#one === side;
	}

	/** Nothing stands before the text; said of a phone, where one thing is shown at a time. */
	get isTextShown(): boolean {
		return !this.isOpen(this.sides.left) && !this.isOpen(this.sides.right);
	}

	widthOf(side: Side): number {
		return this.#of(side).width;
	}

	toggle(side: Side): void {
		if (this.isOpen(side)) this.shut(side);
		else this.show(side);
	}

	show(side: Side): void {
		this.#one = side;
		this.#keep(side, { shut: false });
	}

	/** The text alone, where not both have room. */
	shut(side: Side): void {
		this.#one = undefined;
		if (this.#isWide.current) this.#keep(side, { shut: true });
	}

	resize(side: Side, width: number): void {
		this.#keep(side, { width: Math.round(Math.min(widest, Math.max(narrowest, width))) });
	}

	#at(side: Side): keyof Sides<Side> {
		return side === this.sides.left ? 'left' : 'right';
	}

	#of(side: Side): Kept {
		return this.#kept[this.#at(side)];
	}

	#keep(side: Side, now: Partial<Kept>): void {
		this.#kept = { ...this.#kept, [this.#at(side)]: { ...this.#of(side), ...now } };
		try {
			localStorage.setItem(this.#key, JSON.stringify(this.#kept));
		} catch {
			// Storage may be forbidden; then the width lasts as long as the page.
		}
	}
}

function read(key: string): typeof usual {
	try {
		const said: unknown = JSON.parse(localStorage.getItem(key) ?? '');
		return isObject(said)
			? { left: keptOf(said['left'], usual.left), right: keptOf(said['right'], usual.right) }
			: usual;
	} catch {
		return usual;
	}
}

function keptOf(said: unknown, otherwise: Kept): Kept {
	if (!isObject(said)) return otherwise;
	const { width, shut } = said;
	const fits = typeof width === 'number' && width >= narrowest && width <= widest;
	return { width: fits ? width : otherwise.width, shut: shut === true };
}
