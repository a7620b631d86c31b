import { landingOn, zoneAt } from '#lib/domain/codebook/landing.ts';
import type { NodeId } from '#lib/domain/codebook/tree.ts';
import type { CodeList } from './code-list.svelte.ts';
import type { ListActs } from './list-acts.ts';

/** A press becomes a drag after so many pixels. */
const least = 6;
/** So near the edge of the window the page moves along. */
const edge = 48;

/**
 * Drags lines of the list with the mouse or a pen. A finger scrolls; what it would drag is in the menu of the line.
 * For `{@attach}` on the list.
 */
export function dragging(list: CodeList, acts: ListActs): (root: HTMLElement) => () => void {
	return (root) => {
		let pressed: { readonly id: NodeId; readonly x: number; readonly y: number } | undefined;

		const lineAt = (target: EventTarget | null): { id: NodeId; element: HTMLElement } | undefined => {
			const element = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
			if (!element) return undefined;
			const line = list.lines.find(({ id }) => id === element.dataset['line']);
			return line ? { id: line.id, element } : undefined;
		};

		function down(event: PointerEvent): void {
			const target = event.target instanceof Element ? event.target : undefined;
			if (event.button !== 0 || event.pointerType === 'touch' || target?.closest('input, label, [data-still]')) return;
			const line = lineAt(event.target);
			if (!line) return;
			pressed = { id: line.id, x: event.clientX, y: event.clientY };
			addEventListener('pointermove', move);
			addEventListener('pointerup', up);
			addEventListener('pointercancel', end);
			addEventListener('keydown', escape, true);
		}

		function move(event: PointerEvent): void {
			if (!pressed) return;
			const { clientX, clientY } = event;
			if (list.dragged.length === 0) {
				if (Math.hypot(clientX - pressed.x, clientY - pressed.y) < least) return;
				list.dragged = list.about(pressed.id);
				getSelection()?.removeAllRanges();
			}
			event.preventDefault();
			if (clientY < edge) scrollBy(0, -edge / 4);
			else if (clientY > innerHeight - edge) scrollBy(0, edge / 4);
			const over = lineAt(document.elementFromPoint(clientX, clientY));
			const line = over && list.lines.find(({ id }) => id === over.id);
			if (!line) {
				list.over = undefined;
				return;
			}
			const { top, height } = over.element.getBoundingClientRect();
			const zone = zoneAt(line, (clientY - top) / height);
			const lands = landingOn(list.study.codebook.tree, list.dragged, line.id, zone, (id) => list.isFolded(id));
			list.over = lands ? { id: line.id, zone } : undefined;
		}

		function up(): void {
			const { dragged, over } = list;
			if (dragged.length > 0) {
				// The click that follows is not meant.
				addEventListener('click', swallow, { capture: true, once: true });
				setTimeout(() => removeEventListener('click', swallow, true));
				const { tree } = list.study.codebook;
				void acts.drop(dragged, over && landingOn(tree, dragged, over.id, over.zone, (id) => list.isFolded(id)));
			}
			end();
		}

		function swallow(event: Event): void {
			event.preventDefault();
			event.stopPropagation();
		}

		function escape(event: KeyboardEvent): void {
			if (event.key !== 'Escape' || list.dragged.length === 0) return;
			event.preventDefault();
			event.stopPropagation();
			end();
		}

		function end(): void {
			pressed = undefined;
			list.dragged = [];
			list.over = undefined;
			removeEventListener('pointermove', move);
			removeEventListener('pointerup', up);
			removeEventListener('pointercancel', end);
			removeEventListener('keydown', escape, true);
		}

		root.addEventListener('pointerdown', down);
		return () => {
			end();
			root.removeEventListener('pointerdown', down);
		};
	};
}
