import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of the finished build, in a folder of its own, that can be killed and started again on the same address. */
export class TestServer {
	readonly folder = mkdtempSync(join(tmpdir(), 'roedtraad-'));
	readonly port: number;
	#child: ChildProcess | undefined;
	#said = '';

	private constructor(port: number) {
		this.port = port;
	}

	static async start(): Promise<TestServer> {
		const server = new TestServer(await freePort());
		await server.start();
		return server;
	}

	get url(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	/** The one-time token that is printed as long as there is no account. */
	get token(): string {
		return /token (\S+)/.exec(this.#said)?.[1] ?? '';
	}

	get pid(): number {
		return this.#child?.pid ?? 0;
	}

	async start(): Promise<void> {
		this.#said = '';
		const child = spawn(process.execPath, ['build/node/serve.js'], {
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { ...process.env, PORT: String(this.port), DATA_DIR: join(this.folder, 'data'), COUCHDB_URL: '' }
		});
		this.#child = child;
		child.stdout.on('data', (text: Buffer) => (this.#said += text.toString()));
		while (!(await answers(`${this.url}/healthz`))) {
			if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${this.#said}`);
			await new Promise((resolve) => setTimeout(resolve, 30));
		}
	}

	/** Ends the process at once, as a power cut would. */
	kill(): Promise<void> {
		return this.#end('SIGKILL');
	}

	stop(): Promise<void> {
		return this.#end('SIGTERM');
	}

	async #end(signal: NodeJS.Signals): Promise<void> {
		const child = this.#child;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		await new Promise<void>((resolve) => {
			child.once('exit', () => resolve());
			child.kill(signal);
		});
	}
}

async function answers(address: string): Promise<boolean> {
	try {
		return (await fetch(address)).ok;
	} catch {
		return false;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
		});
	});
}
