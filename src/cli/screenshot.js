import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { foundChromium } from './chromium.js';
import { makeReady } from './ready.js';

// The picture in the README: the example's standard with a requirement, the finding it rests on and its quotes.
makeReady();
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'roedtraad-picture-'));
const server = spawn(process.execPath, [join(root, 'build/node/serve.js')], {
	stdio: ['ignore', 'pipe', 'inherit'],
	env: {
		...process.env,
		NODE_ENV: 'production',
		PORT: '0',
		EXAMPLE: 'yes',
		DATA_DIR: join(folder, 'data'),
		COUCHDB_URL: ''
	}
});
try {
	const [address, token] = await /** @type {Promise<[string, string]>} */ (
		new Promise((resolve) => {
			let said = '';
			server.stdout.on('data', (/** @type {Buffer} */ text) => {
				said += text.toString();
				const [, url = '', code = ''] = /First account: (\S+)\/begin {2}token (\S+)/.exec(said) ?? [];
				if (code !== '') resolve([url, code]);
			});
		})
	);
	const found = foundChromium();
	const browser = await chromium.launch({
		...(found ? { executablePath: found } : {}),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'da-DK', baseURL: address });
	await page.goto('/begin');
	await page.getByLabel('Engangskode').fill(token);
	await page.getByLabel('Navn').fill('Olga Holm');
	await page.getByLabel('E-mail').fill('olga@example.dk');
	await page.getByLabel('Adgangskode').first().fill('en rolig aften på kontoret');
	await page.getByRole('button', { name: 'Opret konto' }).click();
	await page.getByRole('link', { name: /^Kvalitetsstandard/ }).click();
	const basis = page.getByRole('button', { name: /^Vis belægget for K2\.1/ });
	await basis.scrollIntoViewIfNeeded();
	await basis.click();
	await page.locator('section .claim').first().click();
	await page.locator('.ProseMirror h1', { hasText: 'De faglige indsatser' }).scrollIntoViewIfNeeded();
	await page.waitForTimeout(800);
	await page.screenshot({ path: join(root, 'src/example/picture.png') });
	await browser.close();
} finally {
	server.kill();
	rmSync(folder, { recursive: true, force: true });
}
