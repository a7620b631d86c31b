/** What is waited for in a page: it is in the page, nothing lies over it, and a frame with it has been painted. */
export type Awaited =
	/** These words of a numbered paragraph are painted in a hue; offsets in the paragraph. */
	| { readonly is: 'coded'; readonly row: number; readonly from: number; readonly to: number }
	/** The text with its codings, a numbered paragraph among them: words painted, stripes and list can be clicked. */
	| { readonly is: 'opened'; readonly row: number }
	/** An element with words in it that can be clicked. */
	| { readonly is: 'clickable'; readonly selector: string }
	/** A button of that name that can be pressed. */
	| { readonly is: 'button'; readonly name: string }
	/** A paragraph of a draft that begins with these words. */
	| { readonly is: 'written'; readonly words: string };

/** When something was done and when it was painted. */
export interface Timed {
	/** From the input to the frame after it was painted, by the page's own clock, in milliseconds. */
	readonly took: number;
	/** From the beginning of the navigation, in milliseconds. */
	readonly sinceNavigation: number;
	/** The wall clock of this machine, by which two pages can be compared. */
	readonly inputAt: number;
	readonly paintedAt: number;
}

export interface PageClock {
	/** Watches from now on: the next thing the person does is the input. */
	readonly watch: (what: Awaited) => void;
	readonly timed: () => Promise<Timed>;
	readonly isThere: (what: Awaited) => boolean;
}

declare global {
	interface Window {
		bench: PageClock;
	}
}

/** Runs in every page before anything of its own does; nothing from outside this function may be used in it. */
export function startPageClock(): void {
	let input: number | undefined;
	let watched: Promise<Timed> | undefined;
	for (const kind of ['keydown', 'pointerup', 'input'])
		addEventListener(
			kind,
			(event) => {
				if (event.isTrusted) input ??= event.timeStamp;
			},
			{ capture: true, passive: true }
		);

	/** Whether a click in the middle of what can be seen of it would reach it. */
	function isClickable(element: Element | null | undefined): boolean {
		const box = element?.getBoundingClientRect();
		if (!element || !box || box.width === 0 || box.height === 0) return false;
		const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
		const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
		if (left >= right || top >= bottom) return false;
		const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		return hit !== null && (element.contains(hit) || hit.contains(element));
	}

	/** Whether words of a paragraph are painted in a hue: these, or any. */
	function isPainted(row: number, from?: number, to?: number): boolean {
		const node = document.querySelector(`[data-row="${row}"] [data-start]`)?.firstChild;
		if (!node) return false;
		for (const [name, highlight] of CSS.highlights)
			if (name.startsWith('hue-'))
				for (const range of highlight)
					if (
						range.startContainer === node &&
						(from === undefined || (range.startOffset === from && range.endOffset === to))
					)
						return true;
		return false;
	}

	function isThere(what: Awaited): boolean {
		switch (what.is) {
			case 'coded':
				return isPainted(what.row, what.from, what.to);
			case 'opened':
				return (
					isPainted(what.row) &&
					isClickable(document.querySelector(`[data-row="${what.row}"] [data-coding]`)) &&
					[...document.querySelectorAll('[role=listitem][data-coding] button')].some(isClickable)
				);
			case 'clickable': {
				const found = document.querySelector(what.selector);
				return found?.textContent.trim() !== '' && isClickable(found);
			}
			case 'button':
				return [...document.querySelectorAll('button')].some(
					(button) => button.textContent.trim() === what.name && !button.disabled && isClickable(button)
				);
			case 'written':
				return [...document.querySelectorAll('.ProseMirror p')].some(({ textContent }) =>
					textContent.startsWith(what.words)
				);
		}
	}

	window.bench = {
		isThere,
		watch(what) {
			input = undefined;
			watched = new Promise((resolve) => {
				const painted = (): void => {
					const [now, wall] = [performance.now(), Date.now()];
					const did = input ?? 0;
					resolve({ took: now - did, sinceNavigation: now, inputAt: wall - (now - did), paintedAt: wall });
				};
				// Looked for before a frame is painted; that frame has been when the next one begins.
				const look = (): void => void requestAnimationFrame(isThere(what) ? painted : look);
				requestAnimationFrame(look);
			});
		},
		timed() {
			if (!watched) throw new Error('nothing is watched');
			return watched;
		}
	};
}
