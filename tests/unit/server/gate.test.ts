import { describe, expect, test } from 'vitest';
import { turnedAway } from '#lib/server/gate.ts';

const asked = (method: string, path: string, more: Partial<Parameters<typeof turnedAway>[0]> = {}) =>
	turnedAway({
		method,
		url: new URL(path, 'http://127.0.0.1:3000'),
		origin: null,
		length: null,
		hasSession: false,
		...more
	});

describe('to nobody', () => {
	test.each(['/pull/x', '/change', '/news', '/collab/x', '/files/a/b', '/export/x', '/me'])(
		'%s answers 401',
		(path) => {
			expect(asked('GET', path)).toBe(401);
			expect(asked('POST', path)).toBe(401);
		}
	);

	test.each([
		'/',
		'/healthz',
		'/shell',
		'/signin',
		'/begin',
		'/join',
		'/study/x',
		'/standard/x',
		'/_app/x.js',
		'/mexico'
	])('%s is open', (path) => {
		expect(asked('GET', path)).toBeUndefined();
	});
});

describe('a page of another site', () => {
	const origin = 'https://elsewhere.example';
	test('may not post, nor read what needs a session', () => {
		expect(asked('POST', '/signin', { origin })).toBe(403);
		expect(asked('GET', '/pull/x', { origin, hasSession: true })).toBe(403);
	});

	test('may read what is open', () => {
		expect(asked('GET', '/signin', { origin })).toBeUndefined();
	});
});

test.each([
	['/change', 16 << 20],
	['/files/a/b', 51 << 20],
	['/signin', 512 << 10]
])('%s takes so many bytes and not one more', (path, limit) => {
	expect(asked('POST', path, { hasSession: true, length: String(limit) })).toBeUndefined();
	expect(asked('POST', path, { hasSession: true, length: String(limit + 1) })).toBe(413);
});
