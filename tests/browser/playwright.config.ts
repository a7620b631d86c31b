import { defineConfig } from '@playwright/test';
import { foundChromium } from '../../src/cli/chromium.js';

/** A Chromium of this machine; without one, Playwright's own. */
const found = foundChromium();

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/browser',
	// Each file has a server of its own; some kill it. Much of a journey is waiting: two go on two cores.
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
	use: {
		launchOptions: {
			...(found ? { executablePath: found } : {}),
			args: [
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
