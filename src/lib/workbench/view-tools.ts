import { ulid } from 'ulid';
import type { Ulid } from '#lib/domain/ids.ts';

/** Clock and chance, handed in so that everything below can be tested. */
export interface ViewTools {
	readonly now: () => Date;
	readonly newId: () => Ulid;
}

export const browserTools: ViewTools = {
	now: () => new Date(),
	newId: () => ulid().toLowerCase()
};
