import { describe, expect, test } from 'vitest';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import type { AccountRefusal } from '#lib/server/accounts/refusal.ts';
import { sentenceFor, type Refusal } from '#lib/ui/people/refusal.ts';

/** One of each: a code without an example here, or without words, is a type error. */
const examples: { readonly [C in AccountRefusal['code']]: Extract<AccountRefusal, { code: C }> & Refusal } = {
	wrong: { code: 'wrong' },
	throttled: { code: 'throttled', seconds: 840 },
	'token-wrong': { code: 'token-wrong' },
	'token-used': { code: 'token-used' },
	'password-short': { code: 'password-short', least: 10 },
	'password-long': { code: 'password-long', most: 200 },
	'password-common': { code: 'password-common' },
	'password-personal': { code: 'password-personal' },
	'email-shape': { code: 'email-shape' },
	'email-taken': { code: 'email-taken' },
	'name-shape': { code: 'name-shape', most: 120 },
	'invitation-unknown': { code: 'invitation-unknown' },
	'invitation-expired': { code: 'invitation-expired', expired: new Date('2026-11-21T12:00:00Z') },
	'invitation-used': { code: 'invitation-used' },
	'invitation-withdrawn': { code: 'invitation-withdrawn' },
	'last-owner': { code: 'last-owner' },
	'not-member': { code: 'not-member' },
	'not-owner': { code: 'not-owner' },
	'already-member': { code: 'already-member' },
	'role-unknown': { code: 'role-unknown' },
	'days-range': { code: 'days-range', least: 1, most: 60 },
	'signed-out': { code: 'signed-out' }
};

describe('every refusal of the accounts', () => {
	const refusals = Object.values(examples);

	test.each(refusals)('has a whole sentence in Danish and another in English: $code', (refusal) => {
		const danish = sentenceFor(refusal, da.people.refusals);
		const english = sentenceFor(refusal, en.people.refusals);
		for (const sentence of [danish, english]) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
		expect(danish).not.toBe(english);
		expect(danish + english).not.toMatch(/undefined|NaN|Invalid/);
	});

	test('says the facts it comes with', () => {
		const say = (refusal: Refusal) => sentenceFor(refusal, da.people.refusals);
		expect(say(examples.throttled)).toContain('14 minutter');
		expect(say(examples['invitation-expired'])).toContain('21. november 2026');
		expect(say(examples['days-range'])).toContain('1 til 60');
	});
});
