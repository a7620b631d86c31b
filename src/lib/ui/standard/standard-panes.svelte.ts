import { MediaQuery } from 'svelte/reactivity';
import { isObject } from '#lib/domain/json.ts';

export type Side = 'contents' | 'side';

/** Where this browser keeps how wide she has made the panes. */
const kept = 'roedtraad/standard-panes';
const narrowest = 200;
const widest = 560;

interface Kept {
	readonly width: Readonly<Record<Side, number>>;
	readonly shut: Readonly<Record<Side, boolean>>;
}

const usual: Kept = { width: { contents: 264, side: 328 }, shut: { contents: false, side: false } };

/**
 * What stands beside the draft. On a wide window both; on a smaller one the text and one of them; on a phone one thing at
 * a time. Width and whether one is shut are remembered in the browser.
 */
export class StandardPanes {
	#kept = $state.raw<Kept>(read());
	/** The one that is open where not both have room. */
	#one = $state.raw<Side | undefined>();
	readonly #isWide = new MediaQuery('(min-width: 1240px)');
	readonly #isPhone = new MediaQuery('(max-width: 719px)');

	constructor() {
		this.#one = this.#isPhone.current || this.#kept.shut.side ? undefined : 'side';
	}

	get isPhone(): boolean {
		return this.#isPhone.current;
	}

	get limits(): { readonly narrowest: number; readonly widest: number } {
		return { narrowest, widest };
	}

	isOpen(side: Side): boolean {
		return this.#isWide.current ? !this.#kept.shut[side] : this.#one === side;
	}

	widthOf(side: Side): number {
		return this.#kept.width[side];
	}

	toggle(side: Side): void {
		if (this.isOpen(side)) this.shut(side);
		else this.show(side);
	}

	show(side: Side): void {
		this.#one = side;
		this.#keep({ ...this.#kept, shut: { ...this.#kept.shut, [side]: false } });
	}

	/** The text alone, where not both have room. */
	shut(side: Side): void {
		this.#one = undefined;
		if (this.#isWide.current) this.#keep({ ...this.#kept, shut: { ...this.#kept.shut, [side]: true } });
	}

	resize(side: Side, width: number): void {
		const fit = Math.round(Math.min(widest, Math.max(narrowest, width)));
		this.#keep({ ...this.#kept, width: { ...this.#kept.width, [side]: fit } });
	}

	#keep(now: Kept): void {
		this.#kept = now;
		try {
			localStorage.setItem(kept, JSON.stringify(now));
		} catch {
			// Storage may be forbidden; then the width lasts as long as the page.
		}
	}
}

function read(): Kept {
	try {
		const said: unknown = JSON.parse(localStorage.getItem(kept) ?? '');
		if (!isObject(said)) return usual;
		const [width, shut] = [said['width'], said['shut']];
		return {
			width: { contents: numberOf(width, 'contents'), side: numberOf(width, 'side') },
			shut: { contents: flagOf(shut, 'contents'), side: flagOf(shut, 'side') }
		};
	} catch {
		return usual;
	}
}

function numberOf(value: unknown, side: Side): number {
	const found = isObject(value) ? value[side] : undefined;
	return typeof found === 'number' && found >= narrowest && found <= widest ? found : usual.width[side];
}

function flagOf(value: unknown, side: Side): boolean {
	return isObject(value) && value[side] === true;
}
