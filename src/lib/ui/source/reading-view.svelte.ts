import { flushSync } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { CodingId } from '#lib/domain/ids.ts';
import { lineAt, type Line } from '#lib/domain/reading/lines.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import type { OpenSource } from '#lib/workbench/open-source.svelte.ts';
import { verticalMove } from './caret.ts';
import { Painter } from './painter.ts';
import { selectedIn } from './selected-span.ts';
import { TextDom } from './text-dom.ts';

/** How far beyond the window paragraphs are painted, in CSS pixels. */
const margin = 600;

/** How the open source is seen in this window: what is near, where the caret stands, whether the code field is shown. */
export class ReadingView {
	readonly open: OpenSource;
	readonly painter = new Painter();
	readonly dom: TextDom;
	/** A finger, not a pointer: the field docks at the thumb and does not call up the keyboard by itself. */
	readonly isTouch = new MediaQuery('(pointer: coarse)');
	/** Where the caret stands, as an offset. */
	caret = $state.raw(0);
	/** The line the caret stands in. */
	readonly caretLine: Line | undefined = $derived.by(() => lineAt(this.open.lines, this.caret));
	/** Shown when it was moved by keys. */
	isCaretShown = $state(false);
	/** She has said where in the text she is: by a key, a click or a tap. */
	isPlaced = $state(false);
	/** The other end of what is marked. */
	anchor = 0;
	/** Another object when words may be drawn elsewhere. */
	#drawn: { readonly dom: TextDom };
	/** Lines in the window. */
	seen = $state.raw({ first: 1, last: 1 });
	isDragging = $state(false);
	/** The marked words for which she has closed the field. */
	dismissed = $state.raw<Span>();
	isFieldFocused = $state(false);
	/** The field makes a new code only. */
	isNewOnly = $state(false);
	/** Words for who hears the page. */
	said = $state('');
	/** The code field's input, while it is on the page. */
	input: HTMLInputElement | undefined;
	/** The coding whose note is being written. */
	noting = $state.raw<CodingId>();
	#near = new Map<Element, (near: boolean) => void>();
	#watching: IntersectionObserver | undefined;
	#goal: number | undefined;

	constructor(open: OpenSource) {
		this.open = open;
		this.dom = new TextDom(() => open.lines);
		this.#drawn = $state.raw({ dom: this.dom });
	}

	/** The text as it is drawn now: whoever measures by this measures again when words are drawn elsewhere. */
	get drawn(): TextDom {
		return this.#drawn.dom;
	}

	get isFieldShown(): boolean {
		const { marked } = this.open;
		return marked !== undefined && !this.isDragging && this.dismissed !== marked;
	}

	/** The text is on the page; returns what takes it off. */
	attach = (root: HTMLElement): (() => void) => {
		this.dom.root = root;
		this.#watching = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) this.#near.get(target)?.(isIntersecting);
			},
			{ rootMargin: `${margin}px 0px` }
		);
		for (const paragraph of this.#near.keys()) this.#watching.observe(paragraph);
		const sized = new ResizeObserver(() => this.#laidOut());
		sized.observe(root);
		const look = (): void => void requestAnimationFrame(() => this.#look());
		const print = (): void => {
			for (const tell of this.#near.values()) tell(true);
			flushSync();
		};
		const marked = (): void => this.#mark(root);
		addEventListener('scroll', look, { passive: true });
		addEventListener('beforeprint', print);
		document.addEventListener('selectionchange', marked);
		void document.fonts.ready.then(() => this.#laidOut());
		return () => {
			removeEventListener('scroll', look);
			removeEventListener('beforeprint', print);
			document.removeEventListener('selectionchange', marked);
			sized.disconnect();
			this.#watching?.disconnect();
			this.painter.close();
			this.dom.root = undefined;
		};
	};

	/** Tells a paragraph when it comes near the window and when it leaves. */
	watch(line: Line, paragraph: HTMLElement, tell: (near: boolean) => void): () => void {
		const letGo = this.dom.hold(line.no, paragraph);
		this.#near.set(paragraph, tell);
		this.#watching?.observe(paragraph);
		return () => {
			letGo();
			this.#near.delete(paragraph);
			this.#watching?.unobserve(paragraph);
			if (paragraph.firstChild instanceof Text) this.painter.clear(paragraph.firstChild);
		};
	}

	/** Puts the caret somewhere; `extend` marks the words between. */
	moveCaret(to: number, extend = false): void {
		if (!extend) this.anchor = to;
		this.caret = to;
		this.isCaretShown = true;
		this.isPlaced = true;
		this.open.marked = span(this.anchor, to);
		this.#select(this.anchor, to);
		this.reveal(to);
	}

	/** Up or down a drawn line, keeping to the same distance from the left edge. */
	moveByLine(forward: boolean, extend: boolean): void {
		const moved = verticalMove(this.dom, this.open.lines, this.caret, forward, this.#goal);
		this.moveCaret(moved.offset, extend);
		this.#goal = moved.goal;
	}

	/** The next move up or down begins from where the caret is then. */
	forgetGoal(): void {
		this.#goal = undefined;
	}

	/** Marks words as if she had done it by hand. */
	mark(span: Span): void {
		this.anchor = span.start;
		this.caret = span.end;
		this.open.marked = span;
		this.#select(span.start, span.end);
	}

	/** Leaves the marked words, with the caret behind them. */
	unmark(): void {
		const end = this.open.marked?.end ?? this.caret;
		this.open.marked = undefined;
		this.anchor = this.caret = end;
		this.#select(end, end);
	}

	/** Shows the field at the marked words and gives it the focus. */
	focusField(): void {
		flushSync(() => (this.dismissed = undefined));
		this.input?.focus({ preventScroll: true });
	}

	/** Gives the focus back to the text, with the words marked that were. */
	focusText(): void {
		this.dom.root?.focus({ preventScroll: true });
		const { marked } = this.open;
		if (marked) this.#select(Math.min(this.anchor, this.caret), Math.max(this.anchor, this.caret));
	}

	/** Who comes to the text by keys sees where she is in it. */
	focused(root: HTMLElement): void {
		if (root.matches(':focus-visible')) this.isCaretShown = true;
	}

	/** Brings an offset into the window, to the middle of it when it is out of sight. */
	reveal(offset: number, always = false): void {
		const box = this.dom.caretBox(offset);
		if (!box) return;
		const [top, bottom] = [160, innerHeight - 160];
		if (always || box.top < top - 80 || box.bottom > bottom + 80) scrollBy({ top: box.top - innerHeight * 0.38 });
	}

	#select(anchor: number, focus: number): void {
		const [from, to] = [this.dom.pointOf(anchor), this.dom.pointOf(focus)];
		if (from && to) getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
	}

	#mark(root: HTMLElement): void {
		const found = selectedIn(root);
		if (found.is === 'elsewhere') return;
		this.isPlaced = true;
		if (found.is === 'place') {
			this.open.marked = undefined;
			this.anchor = this.caret = found.offset;
			return;
		}
		const { start, end } = found.span;
		const { marked } = this.open;
		if (marked?.start !== start || marked.end !== end) this.open.marked = found.span;
		this.anchor = found.anchor;
		this.caret = found.focus;
	}

	#laidOut(): void {
		this.dom.forgetBreaks();
		this.#drawn = { dom: this.dom };
		this.#look();
	}

	#look(): void {
		const [first, last] = [this.dom.lineNumberAt(120), this.dom.lineNumberAt(innerHeight - 60)];
		if (first !== this.seen.first || last !== this.seen.last) this.seen = { first, last };
	}
}

function span(anchor: number, focus: number): Span | undefined {
	return anchor === focus ? undefined : { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}
