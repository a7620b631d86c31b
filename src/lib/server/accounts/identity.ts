import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { AccountRefusal } from './refusal.ts';

/** In characters; the longest address that mail can carry (RFC 5321, 4.5.3.1.3). */
export const emailMost = 254;
/** In UTF-16 units, as the record of a person in a room has it. */
export const nameMost = 120;

/** The e-mail as it is stored and compared. It is a name to sign in by; nothing is sent to it. */
export function readEmail(given: string): Result<string, AccountRefusal> {
	const email = given.trim().normalize('NFC').toLowerCase();
	const fits = email.length <= emailMost && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email);
	return fits ? ok(email) : failed({ code: 'email-shape' });
}

export function readName(given: string): Result<string, AccountRefusal> {
	const name = given.trim().normalize('NFC');
	const fits = name !== '' && name.length <= nameMost && !/[\p{Cc}\u2028\u2029]/u.test(name);
	return fits ? ok(name) : failed({ code: 'name-shape', most: nameMost });
}
