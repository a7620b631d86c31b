import { createContext } from 'svelte';
import type { OpenStandard } from './open-standard.svelte.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import type { ProjectSession } from './project-session.svelte.ts';

/** The open study; as a function, since it may be opened anew under a page. */
export const [useStudy, provideStudy] = createContext<() => OpenStudy>();

/** The open standard; as a function, since it may be opened anew under a page. */
export const [useStandard, provideStandard] = createContext<() => OpenStandard>();

/** The tab's work in the project: who she is, and what else she is a member of. */
export const [useSession, provideSession] = createContext<ProjectSession>();
