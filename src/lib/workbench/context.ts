import { createContext } from 'svelte';
import type { OpenStudy } from './open-study.svelte.ts';

/** The open study; as a function, since it may be opened anew under a page. */
export const [useStudy, provideStudy] = createContext<() => OpenStudy>();
