import { Editor, type AnyExtension } from '@tiptap/core';
import type { Transaction, EditorState } from '@tiptap/pm/state';
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap';
import { UndoManager } from 'yjs';
import { placeOf, provisionAround, setAttribute } from '#lib/collab/draft-commands.ts';
import { draftParts, type DraftParts, type ProvisionPart } from '#lib/collab/draft-parts.ts';
import { idOf } from '#lib/collab/block-ids.ts';
import { selectedPlace, type SelectedPlace } from '#lib/collab/selected-place.ts';
import { isObject } from '#lib/domain/json.ts';
import type { ReleasedFindingId, ThreadId, Ulid } from '#lib/domain/ids.ts';
import type { BlockId } from '#lib/domain/standard/text.ts';
import type { OpenDraft } from '#lib/workbench/standard-draft.svelte.ts';
import type { OpenStandard } from '#lib/workbench/open-standard.svelte.ts';
import type { Words } from '#lib/ui/shared/words.svelte.ts';
import { refreshThreads, threadPlaces, threadsAt } from './thread-marks.ts';

/** What the side shows. */
export type SideTab = 'basis' | 'comments';

/** Something small is asked for: the text of a note, the address of a link. */
export type Asked =
	| { readonly kind: 'footnote'; readonly id?: BlockId; readonly text: string }
	| { readonly kind: 'link'; readonly text: string };

const noParts: DraftParts = { headings: [], provisions: [], citations: [] };

/** The draft on the screen: the editor, what lists beside it are made from, and what is pointed at. */
export class DraftEditor {
	readonly standard: OpenStandard;
	readonly draft: OpenDraft;
	readonly words: Words;
	/** Studies she may read: from a quote of theirs she can go on to the place in the source. */
	readonly studies: ReadonlySet<Ulid>;
	tab = $state<SideTab>('basis');
	/** The provision whose facts are open as fields. */
	openFacts = $state<BlockId>();
	/** The provision whose basis the side shows; otherwise that with the caret. */
	pointed = $state<BlockId>();
	/** The finding that is open at the side. */
	finding = $state<ReleasedFindingId>();
	thread = $state.raw<ThreadId>();
	/** The words a comment is being written on. */
	commented = $state.raw<SelectedPlace>();
	asked = $state.raw<Asked>();
	/** Read out to who cannot see it. */
	said = $state('');
	/** Shows the side, or the text, where it is not in sight. */
	showSide: () => void = () => undefined;
	showText: () => void = () => undefined;
	#editor = $state.raw<Editor>();
	#parts = $state.raw(noParts);
	#threadPlaces = $state.raw<ReadonlyMap<ThreadId, number>>(new Map());
	/** Raised by each transaction: what is active at the caret is read anew. */
	#turn = $state(0);

	constructor(standard: OpenStandard, draft: OpenDraft, words: Words, studies: ReadonlySet<Ulid>) {
		this.studies = studies;
		this.standard = standard;
		this.draft = draft;
		this.words = words;
	}

	readonly provisionsById: ReadonlyMap<BlockId, ProvisionPart> = $derived(
		new Map(this.#parts.provisions.map((one) => [one.id, one]))
	);

	get parts(): DraftParts {
		return this.#parts;
	}

	/** Whether she may write in the text just now. */
	get writes(): boolean {
		return this.standard.writes && this.draft.progress.refused === undefined;
	}

	/** The provision with the caret. */
	readonly here: ProvisionPart | undefined = $derived.by(() => {
		const around = this.#state && provisionAround(this.#state.selection.$from);
		const id = around && idOf(around.node);
		return id === undefined ? undefined : this.provisionsById.get(id);
	});

	/** Where the caret is. */
	get caret(): number {
		return this.#state?.selection.from ?? 0;
	}

	/** The words that are marked and could be commented on. */
	get selected(): SelectedPlace | undefined {
		return this.#state && selectedPlace(this.#state);
	}

	/** Where each comment's words begin. */
	get threadPlaces(): ReadonlyMap<ThreadId, number> {
		return this.#threadPlaces;
	}

	/** Comments on the words at the caret. */
	get threadsHere(): readonly ThreadId[] {
		return this.#state ? threadsAt(this.#state.selection.$from) : [];
	}

	/** Begins the editor with what its text is made of (editor-extensions.ts). */
	open(element: HTMLElement, extensions: AnyExtension[]): void {
		const editor = new Editor({
			element,
			extensions,
			injectCSS: false,
			editorProps: {
				attributes: {
					role: 'textbox',
					'aria-multiline': 'true',
					'aria-label': this.words.say.standard.draft.name,
					...(this.standard.writes ? {} : { 'aria-readonly': 'true', inputmode: 'none' })
				}
			},
			onTransaction: ({ editor: { state }, transaction }) => {
				// Nothing but the focus has changed, and the page may be on its way out.
				if (transaction.getMeta('blur') !== undefined) return;
				if (transaction.docChanged) this.#read(state);
				this.#turn += 1;
				// What others write moves the caret too; then she has gone nowhere.
				if (transaction.selectionSet && transaction.getMeta(ySyncPluginKey) === undefined) this.#moved(state);
			}
		});
		this.#editor = editor;
		this.#read(editor.state);
		const { place } = this.draft.client;
		const at = place === undefined ? undefined : placeOf(editor.state.doc, place);
		if (at !== undefined) this.goTo(at);
	}

	close(): void {
		this.#editor?.destroy();
		this.#editor = undefined;
	}

	/** Does what a command makes of the text as it stands, as one thing to undo; false where it cannot be done. */
	run(command: (state: EditorState) => Transaction | undefined, focus = true): boolean {
		const editor = this.#editor;
		const transaction = editor && this.writes ? command(editor.state) : undefined;
		if (!editor || !transaction) return false;
		apart(editor.state);
		editor.view.dispatch(transaction);
		apart(editor.state);
		if (focus) editor.view.focus();
		return true;
	}

	/** One of TipTap's own commands, with the text in focus. */
	chain(act: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>): void {
		if (this.#editor && this.writes) act(this.#editor.chain().focus()).run();
	}

	isActive(name: string, attributes: Readonly<Record<string, unknown>> = {}): boolean {
		return this.#current?.isActive(name, { ...attributes }) ?? false;
	}

	/** Makes the marked words a link; without any, the address itself. */
	setLink(href: string): void {
		const state = this.#editor?.state;
		if (!state) return;
		const marks = [{ type: 'link', attrs: { href } }];
		this.chain((chain) =>
			state.selection.empty && this.linkHere === undefined
				? chain.insertContent({ type: 'text', text: href, marks })
				: chain.extendMarkRange('link').setMark('link', { href })
		);
	}

	/** Where the link at the caret leads. */
	get linkHere(): string | undefined {
		const href: unknown = this.#current?.getAttributes('link')['href'];
		return typeof href === 'string' ? href : undefined;
	}

	set(id: BlockId, name: string, value: unknown): void {
		this.run((state) => setAttribute(state, id, name, value), false);
	}

	/** Puts the caret at a place and brings it into sight. */
	goTo(at: number): void {
		const editor = this.#editor;
		if (!editor) return;
		this.showText();
		editor.commands.setTextSelection(at + 1);
		editor.view.focus();
		const { node } = editor.view.domAtPos(at + 1);
		const element = node instanceof Element ? node : node.parentElement;
		const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
	}

	/** Marks the words of a comment in the text, and shows them. */
	goToThread(id: ThreadId): void {
		const at = this.threadPlaces.get(id);
		if (at !== undefined) this.goTo(at - 1);
	}

	focus(): void {
		this.#editor?.view.focus();
	}

	/** Shows what a provision rests on. */
	pointAt(id: BlockId): void {
		this.pointed = id;
		this.finding = undefined;
		this.tab = 'basis';
		this.showSide();
	}

	/** Shows a comment at the side. */
	showThread(id: ThreadId): void {
		this.thread = id;
		this.tab = 'comments';
		this.showSide();
	}

	/** Begins a comment on the marked words. */
	comment(): boolean {
		const place = this.selected;
		if (!place) {
			this.said = this.words.say.standard.comments.selectFirst;
			return false;
		}
		this.commented = place;
		this.tab = 'comments';
		this.showSide();
		return true;
	}

	/** The comments, or the language, have changed: the text shows them anew. */
	refresh(): void {
		if (this.#editor) refreshThreads(this.#editor.view);
	}

	#read(state: EditorState): void {
		this.#parts = draftParts(state.doc);
		this.#threadPlaces = threadPlaces(state);
	}

	/** The caret has gone elsewhere: the side follows it again. */
	#moved({ selection: { $from } }: EditorState): void {
		this.pointed = undefined;
		const block = idOf($from.parent);
		if (block !== undefined) this.draft.client.keepPlace(block);
	}

	/** The editor, read anew after each transaction. */
	get #current(): Editor | undefined {
		return this.#turn < 0 ? undefined : this.#editor;
	}

	get #state(): EditorState | undefined {
		return this.#current?.state;
	}
}

/** What comes after is undone for itself. */
function apart(state: EditorState): void {
	const undo: unknown = yUndoPluginKey.getState(state);
	if (isObject(undo) && undo['undoManager'] instanceof UndoManager) undo['undoManager'].stopCapturing();
}
