import { createContext } from 'svelte';
import type { OpenStudy } from './open-study.svelte.ts';
import type { ProjectSession } from './project-session.svelte.ts';

/** The project session of this tab. */
export const [useSession, provideSession] = createContext<ProjectSession>();

/** The open study; as a function, since it may be opened anew under a page. */
export const [useStudy, provideStudy] = createContext<() => OpenStudy>();
