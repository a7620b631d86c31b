import { tick } from 'svelte';
import { landingOfStep, type Landing, type Step } from '#lib/domain/codebook/landing.ts';
import type { NodeId } from '#lib/domain/codebook/tree.ts';
import type { CodeId } from '#lib/domain/ids.ts';
import type { Hue } from '#lib/domain/records/hue.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Ending } from '#lib/ui/shared/ending.ts';
import type { MenuAct } from '#lib/ui/shared/menu-act.ts';
import type { CodeLine } from '#lib/workbench/codebook.svelte.ts';
import type { CodeList } from './code-list.svelte.ts';
import { codeProblem } from './code-problem.ts';
import type { LineKey } from './list-keys.ts';

/** What a person does on the code list, and what is said when it is done. */
export class ListActs {
	readonly #list: CodeList;
	readonly #say: () => Messages['codebook'];

	constructor(list: CodeList, say: () => Messages['codebook']) {
		this.#list = list;
		this.#say = say;
	}

	/** Puts the focus on a line, when it has been drawn. */
	async focus(id: NodeId | undefined): Promise<void> {
		this.#list.goTo(id);
		await tick();
		if (id !== undefined) document.querySelector<HTMLElement>(`[data-line="${id}"] [data-focus]`)?.focus();
	}

	/** Does what a key says on a line; false: the key means nothing there. */
	press(key: LineKey, line: CodeLine): boolean {
		const list = this.#list;
		const { id } = line;
		if (typeof key === 'object') {
			void this.step(id, key.step);
			return true;
		}
		switch (key) {
			case 'next':
			case 'previous':
				void this.focus(list.beside(id, key === 'next' ? 1 : -1)?.id);
				return true;
			case 'select-next':
			case 'select-previous': {
				const next = list.beside(id, key === 'select-next' ? 1 : -1)?.id;
				list.select(id, true);
				if (next !== undefined) list.select(next, true);
				void this.focus(next);
				return true;
			}
			case 'first':
				void this.focus(list.lines[0]?.id);
				return true;
			case 'last':
				void this.focus(list.lines.at(-1)?.id);
				return true;
			case 'fold':
			case 'unfold':
				return this.#fold(line, key === 'fold');
			case 'select':
				list.select(id, !list.isSelected(id));
				return true;
			case 'rename':
				list.renaming = id;
				return true;
			case 'move':
				list.asking = { is: 'move', lines: list.about(id) };
				return true;
			case 'colour':
			case 'merge':
			case 'retire':
				return line.kind === 'code' && this.#ask(key, line.id);
		}
	}

	/** Arrows fold and unfold a folder; from within, left goes up to it. */
	#fold(line: CodeLine, fold: boolean): boolean {
		const list = this.#list;
		if (line.kind === 'folder' && list.isFolded(line.id) !== fold) list.fold(line.id, fold);
		else if (fold && line.folder !== undefined) void this.focus(line.folder);
		else if (!fold && line.kind === 'folder') void this.focus(list.beside(line.id, 1)?.id);
		else return false;
		return true;
	}

	#ask(what: 'colour' | 'merge' | 'retire', code: CodeId): true {
		const list = this.#list;
		if (what === 'colour') list.colouring = code;
		else if (what === 'retire') list.asking = { is: 'retire', code };
		else list.asking = { is: 'merge', codes: list.codesAbout(code) };
		return true;
	}

	async step(id: NodeId, step: Step): Promise<void> {
		const { codebook } = this.#list.study;
		const landing = landingOfStep(codebook.tree, id, step);
		const moving = landing && codebook.move([id], landing);
		// Shown at once; it need not be kept yet for the next step.
		if (landing?.folder !== undefined) this.#list.fold(landing.folder, false);
		await this.focus(id);
		const moved = (await moving) ?? false;
		this.#list.outcome.say(moved ? this.#say().done.moved(1) : this.#say().done.stays, moved);
	}

	async drop(ids: readonly NodeId[], landing: Landing | undefined): Promise<void> {
		if (landing && (await this.#list.study.codebook.move(ids, landing)))
			this.#list.outcome.say(this.#say().done.moved(ids.length));
	}

	/** What is the matter with a name that is being written. */
	problem(line: 'code' | 'folder', label: string, self?: CodeId): string | undefined {
		return line === 'folder' ? undefined : codeProblem(this.#say(), this.#list.study.codebook, label, self);
	}

	async rename(line: CodeLine, label: string, reason: string, by: Ending): Promise<void> {
		this.#list.renaming = undefined;
		const { codebook } = this.#list.study;
		const isOther = label !== line.label;
		const renaming = !isOther
			? undefined
			: line.kind === 'code'
				? codebook.change(line.id, { label }, reason)
				: codebook.changeFolder(line.id, { label }, reason);
		if (by === 'key') await this.focus(line.id);
		await renaming;
		if (isOther) this.#list.outcome.say(this.#say().done.renamed(label));
	}

	async recolour(code: CodeId, colour: Hue): Promise<void> {
		await this.#list.study.codebook.change(code, { colour });
	}

	/** The menu of a line. */
	menuOf(line: CodeLine): MenuAct[] {
		const { list, keys, merge, move, retire } = this.#say();
		const does = (key: LineKey) => (): void => {
			// The menu gives the focus back to its button first.
			setTimeout(() => this.press(key, line));
		};
		const acts: MenuAct[] = [
			{ label: list.rename, keys: keys.rename, act: does('rename') },
			...(line.kind === 'code' ? [{ label: merge.open, keys: keys.merge, act: does('merge') }] : []),
			{ label: list.up, keys: keys.up, act: does({ step: 'up' }), apart: true },
			{ label: list.down, keys: keys.down, act: does({ step: 'down' }) },
			{ label: list.inward, keys: keys.inward, act: does({ step: 'in' }) },
			{ label: list.outward, keys: keys.outward, act: does({ step: 'out' }) },
			{ label: move.open, keys: keys.move, act: does('move') }
		];
		if (line.kind === 'code')
			return [...acts, { label: retire.open, keys: keys.retire, act: does('retire'), apart: true }];
		const disabled = !this.#list.study.may({ id: line.id, kind: 'delete' });
		return [...acts, { label: list.dissolve, act: () => void this.dissolve(line), apart: true, disabled }];
	}

	async dissolve(line: CodeLine): Promise<void> {
		if (line.kind !== 'folder') return;
		await this.#list.study.codebook.dissolve(line.id);
		this.#list.outcome.say(this.#say().done.opened(line.label));
	}
}
