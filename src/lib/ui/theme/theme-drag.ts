import type { ThemeId } from '#lib/domain/ids.ts';
import { themeLandingOn, themeZoneAt } from '#lib/domain/theme/landing.ts';
import type { ThemeActs } from './theme-acts.ts';
import type { ThemeList } from './theme-list.svelte.ts';

/** A press becomes a drag after so many pixels. */
const least = 6;

/**
 * Drags a theme with the mouse or a pen. A finger scrolls; what it would drag is in the menu of the line. For
 * `{@attach}` on the list.
 */
export function draggingThemes(list: ThemeList, acts: ThemeActs): (root: HTMLElement) => () => void {
	return (root) => {
		let pressed: { readonly id: ThemeId; readonly x: number; readonly y: number } | undefined;

		const lineAt = (target: EventTarget | null): { id: ThemeId; element: HTMLElement } | undefined => {
			const element = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
			const line = element && list.lines.find(({ id }) => id === element.dataset['line']);
			return line ? { id: line.id, element } : undefined;
		};

		function down(event: PointerEvent): void {
			const target = event.target instanceof Element ? event.target : undefined;
			if (event.button !== 0 || event.pointerType === 'touch' || target?.closest('input, [data-still]')) return;
			const line = lineAt(event.target);
			if (!line) return;
			pressed = { id: line.id, x: event.clientX, y: event.clientY };
			addEventListener('pointermove', move);
			addEventListener('pointerup', up);
			addEventListener('pointercancel', end);
			addEventListener('keydown', escape, true);
		}

		function move({ clientX, clientY }: PointerEvent): void {
			if (!pressed) return;
			if (list.dragged === undefined) {
				if (Math.hypot(clientX - pressed.x, clientY - pressed.y) < least) return;
				list.dragged = pressed.id;
				getSelection()?.removeAllRanges();
			}
			const over = lineAt(document.elementFromPoint(clientX, clientY));
			if (!over) {
				list.over = undefined;
				return;
			}
			const { top, height } = over.element.getBoundingClientRect();
			const zone = themeZoneAt((clientY - top) / height);
			// What would be too deep is shown as a landing too: letting go says why it is none.
			const landing = themeLandingOn(list.study.themes.tree, pressed.id, over.id, zone);
			list.over = landing.ok || landing.why === 'too-deep' ? { id: over.id, zone } : undefined;
		}

		function up(): void {
			const { dragged, over } = list;
			if (dragged !== undefined) {
				// The click that follows is not meant.
				addEventListener('click', swallow, { capture: true, once: true });
				setTimeout(() => removeEventListener('click', swallow, true));
				if (over) void acts.drop(dragged, over.id, over.zone);
			}
			end();
		}

		function swallow(event: Event): void {
			event.preventDefault();
			event.stopPropagation();
		}

		function escape(event: KeyboardEvent): void {
			if (event.key !== 'Escape' || list.dragged === undefined) return;
			event.preventDefault();
			event.stopPropagation();
			end();
		}

		function end(): void {
			pressed = undefined;
			list.dragged = undefined;
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
