import { isRecordId, type CodingId } from '#lib/domain/ids.ts';
import type { ReadingView } from './reading-view.svelte.ts';

/** How far a pointer may wander and still mean a click, in CSS pixels. */
const stillness = 4;

/** What pointers do in the text: mark words, light up and select codings. Returns what ends it. */
export function listenToPointer(root: HTMLElement, view: ReadingView): () => void {
	const { open } = view;
	let pressedAt: PointerEvent | undefined;
	let frame = 0;

	function codingUnder(event: PointerEvent): CodingId | undefined {
		const stripe = event.target instanceof Element ? event.target.closest<SVGElement>('[data-coding]') : null;
		const id = stripe?.dataset['coding'];
		if (id !== undefined && isCoding(id)) return id;
		const offset = view.dom.offsetAt(event.clientX, event.clientY);
		return offset === undefined ? undefined : open.at(offset)[0]?.id;
	}

	function press(event: PointerEvent): void {
		if (event.button !== 0) return;
		pressedAt = event;
		view.isCaretShown = false;
		view.isDragging = true;
		view.forgetGoal();
		// The field has the page's selection; a click with Shift goes on from the words that were marked.
		if (event.shiftKey && open.marked) view.focusText();
	}

	function release(event: PointerEvent): void {
		if (!pressedAt) return;
		const far = Math.hypot(event.clientX - pressedAt.clientX, event.clientY - pressedAt.clientY);
		pressedAt = undefined;
		// The selection is told after the pointer is let go.
		setTimeout(() => {
			view.isDragging = false;
			if (open.marked) {
				view.isNewOnly = false;
				if (event.pointerType === 'touch') view.dismissed = undefined;
				else view.focusField();
			} else if (far < stillness && root.contains(event.target instanceof Node ? event.target : null)) click(event);
		});
	}

	function click(event: PointerEvent): void {
		const stripe = event.target instanceof Element ? event.target.closest<SVGElement>('[data-coding]') : null;
		const id = stripe?.dataset['coding'];
		if (id !== undefined && isCoding(id)) open.selected = id;
		else {
			const offset = view.dom.offsetAt(event.clientX, event.clientY);
			if (offset === undefined) open.selected = undefined;
			else open.pick(offset);
		}
	}

	function hover(event: PointerEvent): void {
		if (event.pointerType === 'touch' || event.buttons !== 0 || frame !== 0) return;
		frame = requestAnimationFrame(() => {
			frame = 0;
			open.hovered = codingUnder(event);
		});
	}

	function leave(): void {
		cancelAnimationFrame(frame);
		frame = 0;
		open.hovered = undefined;
	}

	/** A long press with a finger marks words without letting the page hear of a pointer. */
	function cancel(): void {
		pressedAt = undefined;
		view.isDragging = false;
	}

	root.addEventListener('pointerdown', press);
	root.addEventListener('pointermove', hover);
	root.addEventListener('pointerleave', leave);
	addEventListener('pointerup', release);
	addEventListener('pointercancel', cancel);
	return () => {
		leave();
		root.removeEventListener('pointerdown', press);
		root.removeEventListener('pointermove', hover);
		root.removeEventListener('pointerleave', leave);
		removeEventListener('pointerup', release);
		removeEventListener('pointercancel', cancel);
	};
}

function isCoding(id: string): id is CodingId {
	return isRecordId(id) && id.startsWith('coding:');
}
