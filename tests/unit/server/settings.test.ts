import { describe, expect, test } from 'vitest';
import { readSettings } from '#lib/server/settings.ts';

const usual = {
	port: 3000,
	host: '127.0.0.1',
	dataDir: 'data',
	couchdb: undefined,
	filesDir: 'data/files',
	vaultKeyFile: 'data.key',
	origin: undefined,
	example: false
};

describe('settings that can be used', () => {
	test.each([
		[{}, {}],
		[{ PORT: '0' }, { port: 0 }],
		[{ PORT: ' 8080 ' }, { port: 8080 }],
		[{ HOST: 'localhost' }, { host: 'localhost' }],
		[{ DATA_DIR: '/srv/rt/' }, { dataDir: '/srv/rt', filesDir: '/srv/rt/files', vaultKeyFile: '/srv/rt.key' }],
		[
			{ FILES_DIR: '/files', VAULT_KEY_FILE: '/keys/rt' },
			{ filesDir: '/files', vaultKeyFile: '/keys/rt' }
		],
		[{ ORIGIN: 'https://rt.example.dk/' }, { origin: 'https://rt.example.dk' }],
		[{ EXAMPLE: 'yes' }, { example: true }],
		[
			{ COUCHDB_URL: 'http://anna:h%40t%3A@127.0.0.1:5984/' },
			{ couchdb: { address: 'http://127.0.0.1:5984', auth: { username: 'anna', password: 'h@t:' } } }
		],
		[{ COUCHDB_URL: 'http://couchdb:5984' }, { couchdb: { address: 'http://couchdb:5984', auth: undefined } }],
		[{ COUCHDB_URL: 'http://10.0.3.4:5984' }, { couchdb: { address: 'http://10.0.3.4:5984', auth: undefined } }],
		[{ COUCHDB_URL: 'http://[fd00::7]:5984' }, { couchdb: { address: 'http://[fd00::7]:5984', auth: undefined } }],
		[
			{ COUCHDB_URL: 'https://db.example.dk/couch/' },
			{ couchdb: { address: 'https://db.example.dk/couch', auth: undefined } }
		],
		[{ ORIGIN: 'http://localhost:4000' }, { origin: 'http://localhost:4000' }],
		[
			{ HOST: '0.0.0.0', ORIGIN: 'https://rt.example.dk' },
			{ host: '0.0.0.0', origin: 'https://rt.example.dk' }
		]
	])('%j', (environment, wanted) => {
		expect(readSettings(environment)).toEqual({ ok: true, value: { ...usual, ...wanted } });
	});
});

describe('settings that cannot be used are told in a sentence', () => {
	test.each([
		[{ PORT: 'ti' }, 'PORT', 'PORT must be a whole number from 0 to 65535; it is "ti".'],
		[{ PORT: '70000' }, 'PORT', 'PORT must be a whole number from 0 to 65535; it is "70000".'],
		[{ PORT: '80.5' }, 'PORT', 'PORT must be a whole number from 0 to 65535; it is "80.5".'],
		[
			{ ORIGIN: 'http://rt.example.dk' },
			'ORIGIN',
			'ORIGIN must be an https address without a path, like https://standard.example.dk; it is "http://rt.example.dk".'
		],
		[
			{ ORIGIN: 'https://rt.example.dk/sti' },
			'ORIGIN',
			'ORIGIN must be an https address without a path, like https://standard.example.dk; it is "https://rt.example.dk/sti".'
		],
		[{ EXAMPLE: 'maybe' }, 'EXAMPLE', 'EXAMPLE must be "yes" or "no"; it is "maybe".'],
		[
			{ HOST: '0.0.0.0' },
			'HOST',
			'HOST "0.0.0.0" can be reached from other machines: set ORIGIN to the https address that people use.'
		]
	])('%j', (environment, name, sentence) => {
		expect(readSettings(environment)).toEqual({ ok: false, why: { name, sentence } });
	});

	test.each(['ftp://couch', 'couchdb:5984/x', 'anna:hemmelig@couch', 'http://a:%@couch', 'https://couch/?q=1'])(
		'COUCHDB_URL %s, which may hold a password, is not told',
		(url) => {
			const sentence =
				'COUCHDB_URL must be an address like http://name:password@127.0.0.1:5984; what it is cannot be read.';
			expect(readSettings({ COUCHDB_URL: url })).toEqual({ ok: false, why: { name: 'COUCHDB_URL', sentence } });
		}
	);

	test.each(['http://anna:hemmelig@db.example.dk', 'http://8.8.8.8:5984', 'http://172.32.0.1', 'http://[2001:db8::1]'])(
		'COUCHDB_URL %s would send everything in clear',
		(url) => {
			const sentence =
				'COUCHDB_URL must be an https address: over http only this machine and addresses of a private network are taken.';
			expect(readSettings({ COUCHDB_URL: url })).toEqual({ ok: false, why: { name: 'COUCHDB_URL', sentence } });
		}
	);
});
