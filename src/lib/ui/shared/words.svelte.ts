import { createContext } from 'svelte';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import type { Messages } from '#lib/messages/messages.ts';

export type Language = 'da' | 'en';
const tables: Record<Language, Messages> = { da, en };

/** Name of the cookie that says which language the interface speaks; no secret, read by page and server. */
export const languageCookie = 'sprog';

/** The words of the interface in the language the person has chosen; another choice shows at once. */
export class Words {
	language = $state<Language>('da');

	constructor(language: Language) {
		this.language = language;
	}

	get say(): Messages {
		return tables[this.language];
	}

	choose(language: Language): void {
		this.language = language;
		document.documentElement.lang = language;
		document.cookie = `${languageCookie}=${language}; path=/; max-age=31536000; samesite=lax`;
	}

	/** A day or moment as people of the language write it. */
	date(moment: string): string {
		return new Intl.DateTimeFormat(this.language, { dateStyle: 'medium' }).format(new Date(moment));
	}

	number(n: number): string {
		return new Intl.NumberFormat(this.language).format(n);
	}
}

export function languageOf(text: string | undefined): Language {
	return text === 'en' ? 'en' : 'da';
}

export const [useWords, provideWords] = createContext<Words>();
