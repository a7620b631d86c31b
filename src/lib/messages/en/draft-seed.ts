import type { Messages } from '../messages.ts';

export const draftSeed: Messages['draftSeed'] = {
	purpose: 'Purpose and how to read'
};
