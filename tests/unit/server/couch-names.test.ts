import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couchName, nameOnCouch } from '#lib/server/couch/names.ts';

test.each([
	['accounts', 'roedtraad-accounts'],
	['study-01jd', 'roedtraad-study-01jd'],
	['log-01JD', 'roedtraad-log-01$004a$0044'],
	['a/b', 'roedtraad-a$002fb']
])('%s is called %s on CouchDB', (name, called) => {
	expect(couchName(name)).toBe(called);
});

test('any name is one that CouchDB takes, and comes back as it was', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
			expect(couchName(name)).toMatch(/^[a-z][a-z0-9_$()+/-]*$/);
			expect(nameOnCouch(couchName(name))).toBe(name);
		})
	);
});

test('what others keep on the same CouchDB is not ours', () => {
	expect(['_users', 'wiki', 'roedtraad-$0061', 'roedtraad-a$zz'].map(nameOnCouch)).toEqual(Array(4).fill(undefined));
});
