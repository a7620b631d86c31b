import { createSubscriber } from 'svelte/reactivity';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept in the browser; nothing kept means the device's. */
const themeKey = 'udseende';

function kept(): Theme {
	try {
		const text = localStorage.getItem(themeKey);
		return themes.find((theme) => theme === text) ?? 'system';
	} catch {
		return 'system';
	}
}

/** Light, dark, or as the device; one choice for all tabs. */
export class ThemeChoice {
	#changed = (): void => {};
	readonly #subscribe = createSubscriber((changed) => {
		this.#changed = changed;
		const heard = ({ key }: StorageEvent): void => {
			if (key !== themeKey) return;
			this.show();
			changed();
		};
		addEventListener('storage', heard);
		return () => removeEventListener('storage', heard);
	});

	get current(): Theme {
		this.#subscribe();
		return typeof localStorage === 'undefined' ? 'system' : kept();
	}

	choose(theme: Theme): void {
		try {
			if (theme === 'system') localStorage.removeItem(themeKey);
			else localStorage.setItem(themeKey, theme);
		} catch {
			// Storage may be forbidden; then the choice lasts as long as the page.
		}
		this.show(theme);
		this.#changed();
	}

	/** Sets the page in the chosen colours. */
	show(theme = kept()): void {
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
	}
}
