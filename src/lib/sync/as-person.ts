import type { PersonId } from '#lib/domain/ids.ts';

/**
 * Fetches for a page that holds one person's work: when another has signed in in the same browser since, the server
 * answers as if nobody had, and her Changes are not stored under another's name.
 */
export function fetchAs(person: PersonId, fetching: typeof fetch): typeof fetch {
	return (input, init) => {
		const headers = new Headers(init?.headers);
		headers.set('x-roedtraad-person', person);
		return fetching(input, { ...init, headers });
	};
}
