import { tick } from 'svelte';
import type { Step, Zone } from '#lib/domain/codebook/landing.ts';
import type { ThemeId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { NoLanding } from '#lib/domain/theme/landing.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { LineKey } from '#lib/ui/codebook/list-keys.ts';
import type { Ending } from '#lib/ui/shared/ending.ts';
import type { MenuAct } from '#lib/ui/shared/menu-act.ts';
import type { NameProblem } from '#lib/workbench/name-problem.ts';
import type { ThemeLine } from '#lib/workbench/themes.svelte.ts';
import type { ThemeList } from './theme-list.svelte.ts';

/** What a person does on the list of themes, and what is said when it is done. */
export class ThemeActs {
	readonly #list: ThemeList;
	readonly #say: () => Messages['theme'];

	constructor(list: ThemeList, say: () => Messages['theme']) {
		this.#list = list;
		this.#say = say;
	}

	/** Puts the focus on a line, when it has been drawn. */
	async focus(id: ThemeId | undefined): Promise<void> {
		this.#list.goTo(id);
		await tick();
		if (id !== undefined) document.querySelector<HTMLElement>(`[data-line="${id}"] [data-focus]`)?.focus();
	}

	/** Does what a key says on a line; false: the key means nothing there. */
	press(key: LineKey, { id }: ThemeLine): boolean {
		const list = this.#list;
		if (typeof key === 'object') {
			void this.step(id, key.step);
			return true;
		}
		switch (key) {
			case 'next':
			case 'previous':
				void this.focus(list.beside(id, key === 'next' ? 1 : -1)?.id);
				return true;
			case 'first':
				void this.focus(list.lines[0]?.id);
				return true;
			case 'last':
				void this.focus(list.lines.at(-1)?.id);
				return true;
			case 'rename':
				list.renaming = id;
				return true;
			case 'retire':
				list.asking = { is: 'set-aside', theme: id };
				return true;
			default:
				return false;
		}
	}

	async step(id: ThemeId, step: Step): Promise<void> {
		const moving = this.#list.study.themes.step(id, step);
		// Shown at once; it need not be kept yet for the next step.
		await this.focus(id);
		this.#told(await moving);
	}

	async drop(id: ThemeId, over: ThemeId, zone: Zone): Promise<void> {
		this.#told(await this.#list.study.themes.drop(id, over, zone));
	}

	#told(moved: Result<undefined, NoLanding>): void {
		const { done, noLanding } = this.#say();
		if (moved.ok) this.#list.outcome.say(done.moved);
		else this.#list.outcome.say(noLanding[moved.why], false);
	}

	/** What is the matter with a name that is being written. */
	problem(name: string, self?: ThemeId): string | undefined {
		return problemText(this.#say(), name, this.#list.study.themes.problemOf(name, self));
	}

	async make(name: string): Promise<void> {
		const { writing } = this.#list;
		this.#list.writing = undefined;
		const made = await this.#list.study.themes.add(name, writing);
		if (!made.ok) return;
		this.#list.outcome.say(this.#say().done.made(name));
		await this.focus(made.value);
	}

	async rename({ id, of }: ThemeLine, name: string, reason: string, by: Ending): Promise<void> {
		this.#list.renaming = undefined;
		const renaming = name === of.f.name ? undefined : this.#list.study.themes.change(id, { name }, reason);
		if (by === 'key') await this.focus(id);
		if ((await renaming)?.ok) this.#list.outcome.say(this.#say().done.renamed(name));
	}

	/** The menu of a line. */
	menuOf(line: ThemeLine): MenuAct[] {
		const { list, keys, setAside } = this.#say();
		const does = (key: LineKey) => (): void => {
			// The menu gives the focus back to its button first.
			setTimeout(() => this.press(key, line));
		};
		const ask = (): void => {
			this.#list.asking = { is: 'remove', theme: line.id };
		};
		return [
			{ label: list.rename, keys: keys.rename, act: does('rename') },
			{ label: list.up, keys: keys.up, act: does({ step: 'up' }), apart: true },
			{ label: list.down, keys: keys.down, act: does({ step: 'down' }) },
			{ label: list.inward, keys: keys.inward, act: does({ step: 'in' }) },
			{ label: list.outward, keys: keys.outward, act: does({ step: 'out' }) },
			{ label: setAside.open, keys: keys.setAside, act: does('retire'), apart: true },
			{
				label: list.remove,
				act: ask,
				disabled: !this.#list.study.may({ id: line.id, kind: 'delete' })
			}
		];
	}
}

/** Why a theme cannot be called so, and what to do instead. */
export function problemText(
	say: Messages['theme'],
	name: string,
	problem: NameProblem | undefined
): string | undefined {
	if (problem === undefined) return undefined;
	return problem === 'taken' ? say.problems.taken(name) : say.problems.element;
}
