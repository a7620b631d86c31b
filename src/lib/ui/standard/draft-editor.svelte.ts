import { Editor, type AnyExtension } from '@tiptap/core';
import type { Transaction, EditorState } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { placeOf, provisionAround, setAttribute } from '#lib/collab/draft-commands.ts';
import { PartsReader, type DraftParts, type HeadingPart, type ProvisionPart } from '#lib/collab/draft-parts.ts';
import { foundPlace, type WantedPlace } from '#lib/collab/found-place.ts';
import { idOf } from '#lib/collab/block-ids.ts';
import { selectedPlace, type SelectedPlace } from '#lib/collab/selected-place.ts';
import type { ReleasedFindingId, ThreadId, Ulid } from '#lib/domain/ids.ts';
import type { BlockId } from '#lib/domain/standard/text.ts';
import type { OpenDraft } from '#lib/workbench/standard-draft.svelte.ts';
import type { OpenStandard } from '#lib/workbench/open-standard.svelte.ts';
import { inTime, type Later } from '#lib/collab/later.ts';
import type { Words } from '#lib/ui/shared/words.svelte.ts';
import { CatchUp, happened } from './catch-up.ts';
import { apart } from './undo-apart.ts';
import { placeOfThread, refreshThreads, ThreadOrder, threadsAt } from './thread-marks.ts';

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
	/** How many pictures did not come along with what was pasted last; 0 once she has gone on writing. */
	picturesLeftOut = $state(0);
	/** Shows the side, or the text, where it is not in sight. */
	showSide: () => void = () => undefined;
	showText: () => void = () => undefined;
	#editor = $state.raw<Editor>();
	#parts = $state.raw(noParts);
	#threadPlaces = $state.raw<ReadonlyMap<ThreadId, number>>(new Map());
	/** Raised when something has changed: what is active at the caret is read anew. */
	#turn = $state(0);
	readonly #partsReader = new PartsReader();
	readonly #threadOrder = new ThreadOrder();
	readonly #catchUp: CatchUp;

	constructor(
		standard: OpenStandard,
		draft: OpenDraft,
		words: Words,
		studies: ReadonlySet<Ulid>,
		later: Later = inTime
	) {
		this.#catchUp = new CatchUp(later, () => this.#read());
		this.studies = studies;
		this.standard = standard;
		this.draft = draft;
		this.words = words;
	}

	readonly #provisions = $derived(this.#parts.provisions);
	readonly provisionsById: ReadonlyMap<BlockId, ProvisionPart> = $derived(
		new Map(this.#provisions.map((one) => [one.id, one]))
	);

	/** What the text holds; what others write is in it a moment later. */
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

	/** Which comment's words come first in the text, which then. */
	get threadPlaces(): ReadonlyMap<ThreadId, number> {
		return this.#threadPlaces;
	}

	/** Comments on the words at the caret. */
	get threadsHere(): readonly ThreadId[] {
		return this.#state ? threadsAt(this.#state.selection.$from) : [];
	}

	/** Begins the editor with what its text is made of (editor-extensions.ts). */
	open(element: HTMLElement, extensions: AnyExtension[]): void {
		let seen: EditorState | undefined;
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
				const before = seen;
				seen = state;
				// Nothing but the focus has changed, and the page may be on its way out.
				if (transaction.getMeta('blur') !== undefined) return;
				this.#catchUp.after(before ? happened(before, state, transaction) : 'hers');
				const isHers = transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined;
				if (isHers && transaction.getMeta('paste') === undefined) this.picturesLeftOut = 0;
				// What others write moves the caret too; then she has gone nowhere.
				if (transaction.selectionSet && transaction.getMeta(ySyncPluginKey) === undefined) this.#moved(state);
			}
		});
		this.#editor = editor;
		this.#catchUp.now();
		const { place } = this.draft.client;
		const at = place === undefined ? undefined : placeOf(editor.state.doc, place);
		if (at !== undefined) this.goTo(at);
	}

	close(): void {
		this.#catchUp.stop();
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

	/** Puts the caret at a place and brings it into sight; calmly: at once, without motion. */
	goTo(at: number, isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches): void {
		const editor = this.#editor;
		if (!editor) return;
		this.showText();
		editor.commands.setTextSelection(at + 1);
		editor.view.focus();
		const { node } = editor.view.domAtPos(at + 1);
		const element = node instanceof Element ? node : node.parentElement;
		element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
	}

	/** Puts the caret in a heading, where it stands now. */
	goToHeading({ id, at }: Pick<HeadingPart, 'id' | 'at'>): void {
		const doc = this.#editor?.state.doc;
		this.goTo((doc && placeOf(doc, id)) ?? at);
	}

	/** Marks words that were found and brings them into sight; false when they have gone. */
	showFound(wanted: WantedPlace, words?: string): boolean {
		const place = this.#editor && foundPlace(this.#editor.state.doc, wanted, words);
		if (!place) return false;
		// A panel that closes at the same moment would stop the motion on its way.
		this.goTo(place.from - 1, true);
		this.#editor?.commands.setTextSelection(place);
		return wanted.from === undefined || place.to > place.from;
	}

	/** Marks the words of a comment in the text, and shows them. */
	goToThread(id: ThreadId, isCalm?: boolean): void {
		const at = this.#editor && placeOfThread(this.#editor.state.doc, id);
		if (at !== undefined) this.goTo(at - 1, isCalm);
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

	#read(): void {
		if (!this.#editor) return;
		const { doc } = this.#editor.state;
		this.#parts = this.#partsReader.read(doc);
		this.#threadPlaces = this.#threadOrder.read(doc);
		this.#turn += 1;
	}

	/** The caret has gone elsewhere: the side follows it again. */
	#moved({ selection: { $from } }: EditorState): void {
		this.pointed = undefined;
		const block = idOf($from.parent);
		if (block !== undefined) this.draft.client.keepPlace(block);
	}

	/** The editor, read anew after each change. */
	get #current(): Editor | undefined {
		return this.#turn < 0 ? undefined : this.#editor;
	}

	get #state(): EditorState | undefined {
		return this.#current?.state;
	}
}
