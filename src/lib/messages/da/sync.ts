/** Why something was not stored: what happened, and what to do. */
const refusals = {
	'no-access': 'Ikke gemt: du har ikke adgang hertil længere.',
	role: 'Ikke gemt: din rolle giver ikke ret til det.',
	'not-yours': 'Ikke gemt: det er en andens; kun ejeren kan ændre det.',
	'server-only': 'Ikke gemt: det kan kun ændres fra medlemssiden.',
	gone: 'Ikke gemt: det er slettet i mellemtiden.',
	cycle: 'Ikke gemt: en kode eller mappe kan ikke føre tilbage til sig selv.',
	'id-taken': 'Ikke gemt: navnet på ændringen er optaget. Gør det igen.',
	'too-large': 'Ikke gemt: det fylder mere, end serveren tager imod på én gang.',
	'too-many': 'Ikke gemt: for mange poster på én gang.',
	unreadable: 'Ikke gemt: serveren kunne ikke læse ændringen. Genindlæs siden.',
	'unknown-version': 'Ikke gemt: serveren er ældre end siden. Genindlæs siden.',
	epoch: 'Ikke gemt: projektet er begyndt forfra på serveren. Gør det igen.',
	released: 'Ikke gemt: det er frigivet til en standard. Træk citatet tilbage eller ret det i stedet.',
	'text-gone': 'Ikke gemt: teksten, du rettede i, er her ikke mere. Ret stedet igen.',
	'wrong-room': 'Ikke gemt: det hører ikke til her.',
	invalid: 'Ikke gemt: et felt har et indhold, det ikke kan have.'
};

export const sync = {
	saved: 'gemt',
	saving: 'gemmer',
	here: 'gemt på denne enhed',
	onDevice: (waiting: number) => `gemt på denne enhed, ${waiting} venter`,
	refused: (n: number) => (n === 1 ? 'afvist' : `${n} afvist`),
	signedOut: 'Du er logget ud. Log ind for at sende det, der venter.',
	offline: 'Uden forbindelse',
	refusals,
	yourText: 'Det, du skrev, er her stadig:',
	copy: 'Kopiér',
	understood: 'Forstået',
	both: 'En anden skrev i det samme felt. Begge er gemt.',
	lost: 'Du har ikke længere adgang til projektet. Det, der lå i denne browser, er slettet.'
};
