import { describe, expect, test } from 'vitest';
import { readSettings } from '#lib/server/settings.ts';

const usual = {
	port: 3000,
	host: '127.0.0.1',
	dataDir: 'data',
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
});
