import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { sveltekit } from '@sveltejs/kit/vite';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
};

/** The Node side: `vite build --mode node`, after Kit's own build (which empties build/). */
const nodeSide = (outDir: string): UserConfig => ({
	publicDir: false,
	ssr: { noExternal: true, external: Object.keys(dependencies), target: 'node' },
	build: {
		ssr: true,
		outDir,
		emptyOutDir: true,
		target: 'node20',
		sourcemap: true,
		minify: false,
		rolldownOptions: {
			input: {
				serve: 'src/cli/serve.ts',
				roedtraad: 'src/cli/command-line.ts',
				'write-example': 'src/cli/write-example.ts',
				'export-worker': 'src/lib/server/export/export-worker.ts',
				'read-thread': 'src/lib/server/import/read-thread.ts'
			},
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
		}
	}
});

/** In development: the same host behind Vite's own port, and the worker threads built once. */
function nodeSideInDevelopment(): Plugin {
	return {
		name: 'roedtraad-node-side',
		apply: 'serve',
		async configureServer(server) {
			if (server.config.mode === 'test') return;
			const folder = '.svelte-kit/node-side';
			await build({ configFile: false, logLevel: 'warn', ...nodeSide(folder) });
			process.env['ROEDTRAAD_NODE_BUILD'] = `${process.cwd()}/${folder}`;
			const load = () =>
				server.ssrLoadModule('/src/lib/server/host.ts') as Promise<typeof import('./src/lib/server/host.ts')>;
			server.httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
				if (request.headers['sec-websocket-protocol']?.startsWith('vite-')) return;
				void load()
					.then(({ openHost }) => openHost())
					.then((host) => {
						if (!host.upgrade(request, socket, head)) socket.destroy();
					});
			});
			server.watcher.on('change', (file) => {
				if (file.includes('/src/lib/server/')) void load().then(({ closeHost }) => closeHost());
			});
		}
	};
}

export default defineConfig(({ mode }) =>
	mode === 'node'
		? nodeSide('build/node')
		: { plugins: [sveltekit(), nodeSideInDevelopment()], worker: { format: 'es' } }
);
