/** What a new draft begins with, before the chapters of the elements. */
export const draftSeed = {
	purpose: 'Formål og læsevejledning'
};
