/** So many places she has been are remembered. */
const enough = 30;

/** What an act takes away, and what it puts in its place, is on the page after so many milliseconds. */
const settled = 60;

/**
 * Keeps the focus of somebody who works with keys from falling out of the page. What she pressed may go with what it did
 * (a dialog that closes, a button that is of no more use): then she goes on at the last place she came from that is still
 * there. On another page she begins at its top. Returns what ends it.
 */
export function keepFocus(): () => void {
	let been: HTMLElement[] = [];
	let path = location.pathname;
	let byKeys = false;
	let looking: ReturnType<typeof setTimeout> | undefined;

	function came({ target }: FocusEvent): void {
		if (!(target instanceof HTMLElement)) return;
		if (location.pathname !== path) been = [];
		path = location.pathname;
		been = [...been.filter((one) => one !== target).slice(1 - enough), target];
	}

	function goOn(): void {
		looking = undefined;
		// What she has let go of by herself is still there.
		if (document.activeElement !== document.body || location.pathname !== path || been.at(-1)?.isConnected !== false)
			return;
		const to = been.findLast((one) => one.isConnected && one.checkVisibility() && !one.matches(':disabled'));
		to?.focus();
	}

	const changed = new MutationObserver(() => {
		if (byKeys && looking === undefined && document.activeElement === document.body)
			looking = setTimeout(goOn, settled);
	});
	const keys = (): void => void (byKeys = true);
	const pointer = (): void => void (byKeys = false);

	changed.observe(document.body, { childList: true, subtree: true });
	document.addEventListener('focusin', came);
	addEventListener('keydown', keys, { capture: true });
	addEventListener('pointerdown', pointer, { capture: true });
	return () => {
		clearTimeout(looking);
		changed.disconnect();
		document.removeEventListener('focusin', came);
		removeEventListener('keydown', keys, { capture: true });
		removeEventListener('pointerdown', pointer, { capture: true });
	};
}
