import { defineConfig } from 'vitest/config';

/** What is long by nature: `npm run soak`. A slice of it, with fixed seeds, is in `npm test`. */
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: { include: ['tests/soak/**/*.soak.ts'], environment: 'node' }
});
