/** Words of memos: notes on a source or a code as a whole. */
export const memo = {
	title: 'Notater',
	write: 'Skriv et notat',
	placeholder: 'Hvad lægger du mærke til?',
	empty: 'Her er ingen notater endnu. Et notat er dine tanker om helheden; en note hører til én kodning.',
	edit: (who: string) => `Ret notatet af ${who}`,
	remove: (who: string) => `Fjern notatet af ${who}`,
	removeAct: 'Fjern',
	editAct: 'Ret',
	keys: 'Ctrl Enter'
};
