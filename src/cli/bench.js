import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, noChromium } from './chromium.js';

const root = join(import.meta.dirname, '../..');
process.chdir(root);

// Standard output is for the figures: what installing and building say goes to standard error.
const stdio = /** @type {const} */ (['ignore', 2, 2]);
const ready = "import('./src/cli/ready.js').then(({ makeReady }) => makeReady())";
const { status } = spawnSync(process.execPath, ['--eval', ready], { cwd: root, stdio: [...stdio] });
if (status !== 0) process.exit(status ?? 1);
if (!chromium([...stdio])) {
	console.error(noChromium);
	process.exit(1);
}

process.env['NODE_ENV'] = 'production';
// Written in TypeScript, like what it measures; Vite is here, and knows its ways.
const { runnerImport } = await import('vite');
const bench = join(root, 'tests/bench/bench.ts');
const { module } = await /** @type {typeof runnerImport<typeof import('../../tests/bench/bench.ts')>} */ (runnerImport)(
	bench,
	{ root, configFile: false, logLevel: 'error' }
);
process.exit(await module.main(process.argv.slice(2)));
