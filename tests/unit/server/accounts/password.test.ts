import { describe, expect, it } from 'vitest';
import { hashesAtOnce, PasswordHasher, passwordCost } from '#lib/server/accounts/password-hasher.ts';
import { passwordLeast, passwordMost, personalLeast, readPassword } from '#lib/server/accounts/password.ts';
import { cheap } from './open.ts';

const karen = { name: 'Karen Holm', email: 'k.holm@example.org' };
const judged = (password: string, whose = karen): unknown => {
	const read = readPassword(password, whose);
	return read.ok ? 'taken' : read.why;
};

describe('a password', () => {
	it('has 10 to 200 characters', () => {
		expect([passwordLeast, passwordMost]).toEqual([10, 200]);
		expect(judged('fjorten-å')).toEqual({ code: 'password-short', least: 10 });
		expect(judged('fjorten-åå')).toBe('taken');
		expect(judged('æ'.repeat(200))).toBe('taken');
		expect(judged('æ'.repeat(201))).toEqual({ code: 'password-long', most: 200 });
	});

	it('is counted in characters, not in UTF-16 units', () => {
		expect(judged('🌲🌲🌲🌲🌲🌲')).toEqual({ code: 'password-short', least: 10 });
	});

	it('is refused when it is common, however it is cased', () => {
		expect(judged('1q2w3e4r5t')).toEqual({ code: 'password-common' });
		expect(judged('QwertyUiop')).toEqual({ code: 'password-common' });
	});

	it('is refused when it holds the e-mail’s local part or the name, with or without what stands between', () => {
		expect(judged('min K.HOLM 2026')).toEqual({ code: 'password-personal' });
		expect(judged('kholm kholm')).toEqual({ code: 'password-personal' });
		expect(judged('karen-holm-1')).toEqual({ code: 'password-personal' });
	});

	it('may hold a name of fewer than four letters, which stands in many words', () => {
		expect(personalLeast).toBe(4);
		expect(judged('fridagskaffe', { name: 'Ida', email: 'ida@example.org' })).toBe('taken');
		expect(judged('banannas kage', { name: 'Anna', email: 'a@example.org' })).toEqual({ code: 'password-personal' });
	});
});

describe('the hash of a password', () => {
	it('is argon2id at the cost OWASP names', async () => {
		expect(passwordCost).toEqual({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
		const hasher = await PasswordHasher.open(passwordCost);
		expect(await hasher.hash('vinden synger')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	});

	it('is the same password however the keyboard composes its letters', async () => {
		const hasher = await PasswordHasher.open(cheap);
		const read = readPassword('a\u030asen synger', karen);
		const stored = await hasher.hash(read.ok ? read.value : '');
		expect(await hasher.verify(stored, '\u00e5sen synger')).toBe(true);
		expect(await hasher.verify(stored, 'asen synger')).toBe(false);
	});

	it('is worked out for nobody too, and the answer is no', async () => {
		const hasher = await PasswordHasher.open({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
		const stored = await hasher.hash('vinden synger');
		const known = await timeOf(() => hasher.verify(stored, 'en anden vind'));
		const unknown = await timeOf(() => hasher.verify(undefined, 'en anden vind'));
		expect(await hasher.verify(undefined, 'vinden synger')).toBe(false);
		expect(unknown).toBeGreaterThan(known / 4);
	});

	it('is worked out for many who come at once, two at a time', async () => {
		expect(hashesAtOnce).toBe(2);
		const hasher = await PasswordHasher.open(cheap);
		const stored = await hasher.hash('vinden synger');
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, i) => hasher.verify(stored, i % 2 ? 'vinden synger' : 'vinden tier'))
		);
		expect(answers).toEqual(Array.from({ length: 20 }, (_, i) => i % 2 === 1));
	});
});

/** The shortest of three, in milliseconds: other work on the machine only adds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < 3; i++) {
		const from = performance.now();
		await work();
		times.push(performance.now() - from);
	}
	return Math.min(...times);
}
