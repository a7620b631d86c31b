import { dictionary } from '@zxcvbn-ts/language-common';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { AccountRefusal } from './refusal.ts';

/** In characters (code points) after normalisation. */
export const passwordLeast = 10;
export const passwordMost = 200;
/** Shorter names and addresses stand in too many innocent words to be forbidden. In letters and digits. */
export const personalLeast = 4;

const common = new Set(dictionary['passwords-common'].filter((word) => word.length >= passwordLeast));

/** Two keyboards may write one letter differently; what is hashed is the same. */
export function normalPassword(given: string): string {
	return given.normalize('NFKC');
}

/** The password as it is to be hashed, or why it is too weak for this person. */
export function readPassword(given: string, whose: { readonly name: string; readonly email: string }) {
	return judge(normalPassword(given), whose);
}

function judge(
	password: string,
	whose: { readonly name: string; readonly email: string }
): Result<string, AccountRefusal> {
	const length = Array.from(password).length;
	if (length < passwordLeast) return failed({ code: 'password-short', least: passwordLeast });
	if (length > passwordMost) return failed({ code: 'password-long', most: passwordMost });
	if (common.has(password.toLowerCase())) return failed({ code: 'password-common' });
	const squashed = squash(password);
	const localPart = whose.email.slice(0, whose.email.lastIndexOf('@'));
	const personal = [localPart, whose.name].map(squash).filter((words) => words.length >= personalLeast);
	return personal.some((words) => squashed.includes(words)) ? failed({ code: 'password-personal' }) : ok(password);
}

/** Letters and digits alone, so that "Anne.Jensen" is found in "annejensen1". */
function squash(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
