import { expect, it } from 'vitest';
import type { Session } from '#lib/server/accounts/session.ts';
import { sessionCookie, sessionFor } from '#lib/server/session-cookie.ts';

const anna: Session = { token: 't', id: 'i', person: 'person:01hzzzzzzzzzzzzzzzzzzzzzza', name: 'Anna' };

it('a page that holds Anna’s work has a session as long as Anna is signed in, and none when another is', () => {
	expect(sessionFor(anna, anna.person)).toBe(anna);
	expect(sessionFor(anna, 'person:01hzzzzzzzzzzzzzzzzzzzzzzb')).toBeUndefined();
	expect(sessionFor(undefined, anna.person)).toBeUndefined();
});

it('a page that holds nobody’s work takes whoever is signed in', () => {
	expect([sessionFor(anna, null), sessionFor(undefined, null)]).toEqual([anna, undefined]);
});

it('the token is found among other cookies', () => {
	expect(sessionCookie('sprog=da; roedtraad=abc; x=y')).toBe('abc');
	expect([sessionCookie(undefined), sessionCookie('sprog=da')]).toEqual([undefined, undefined]);
});
