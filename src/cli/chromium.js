import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '../..');

export const noChromium =
	'No Chromium: set CHROMIUM_PATH, or run `npx playwright install chromium` where its address is in reach.';

/** Where a Chromium of this machine is; undefined: only Playwright's own, if any. */
export function foundChromium() {
	return [
		process.env['CHROMIUM_PATH'],
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	].find((path) => path && existsSync(path));
}

/**
 * A Chromium: CHROMIUM_PATH, one on this machine, Playwright's own, or Debian's. False when none can be had.
 * @param {import('node:child_process').StdioOptions} stdio where installing may speak
 */
export function chromium(stdio = 'inherit') {
	if (foundChromium() !== undefined) return true;
	const cli = join(root, 'node_modules/playwright-core/cli.js');
	if (spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio }).status === 0) return true;
	if (process.getuid?.() !== 0) return false;
	const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { stdio }).status === 0;
	return apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', 'chromium');
}
