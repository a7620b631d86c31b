import { da } from './da.ts';

/** The words of the interface, by subject. Danish says which there are; another language lacks none of them. */
export type Messages = typeof da;
