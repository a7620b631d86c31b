import { createServer, type RequestListener } from 'node:http';
import { BadSettings, closeHost, openHost } from '#lib/server/host.ts';
import { StoreInUse, StoreUnusable } from '#lib/server/store.ts';

/** How long requests that are under way may take to be answered when the server is told to stop, in milliseconds. */
const patience = 2000;

const host = await openHost().catch((error: unknown) => {
	if (error instanceof BadSettings) console.error(error.message);
	else if (error instanceof StoreUnusable) console.error(error.sentence);
	else throw error;
	process.exit(error instanceof StoreInUse ? 3 : 2);
});
const { settings, accounts } = host;

if (settings.example && accounts.firstToken() !== undefined) {
	const { hasExample, putInExample } = await import('../example/put-in-example.ts');
	if (!(await hasExample(host))) await putInExample(host, new Date());
}

// Without ORIGIN Kit would take every request for https and refuse the forms: say http, for whatever name was asked for.
const scheme = 'x-roedtraad-scheme';
if (settings.origin === undefined) process.env['PROTOCOL_HEADER'] = scheme;
// Each endpoint keeps its own limit (see gate.ts).
process.env['BODY_SIZE_LIMIT'] = 'Infinity';
// Kit's handler is found beside the finished build, never bundled into this one.
const kit = new URL('../handler.js', import.meta.url).href;
const { handler } = (await import(/* @vite-ignore */ kit)) as { handler: RequestListener };

/** Names that this machine is asked for by; another name is a page elsewhere that had its address turned here. */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]', settings.host]);

function isForUs(asked: string | undefined): boolean {
	if (settings.origin !== undefined) return true;
	return asked !== undefined && ownNames.has(asked.replace(/:\d+$/, ''));
}

let stopping = false;
/** Requests that have come and are not yet answered. */
let underWay = 0;

const server = createServer((request, response) => {
	const turnedAway = stopping ? 503 : isForUs(request.headers.host) ? undefined : 421;
	if (turnedAway !== undefined) {
		response.writeHead(turnedAway, { connection: 'close' }).end();
		return;
	}
	underWay++;
	response.once('close', () => underWay--);
	request.headers[scheme] = 'http';
	handler(request, response);
});
server.on('upgrade', (request, socket, head) => {
	socket.on('error', () => socket.destroy());
	if (!isForUs(request.headers.host) || !host.upgrade(request, socket, head))
		socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
});
server.on('error', (error: NodeJS.ErrnoException) => {
	const taken = error.code === 'EADDRINUSE';
	console.error(taken ? `Port ${settings.port} is taken by another program. Set PORT to a free one.` : error.message);
	process.exit(1);
});
server.listen(settings.port, settings.host, () => {
	const bound = server.address();
	const port = bound !== null && typeof bound === 'object' ? bound.port : settings.port;
	if (host.vault.made)
		console.log(
			`Vault key made: ${host.vault.keyFile}. Keep a copy apart from the data and its backups: without it names and originals are lost.`
		);
	const token = accounts.firstToken();
	console.log(`Rødtråd: ${settings.origin ?? `http://${settings.host}:${port}`}`);
	if (token !== undefined)
		console.log(`First account: ${settings.origin ?? `http://${settings.host}:${port}`}/begin  token ${token}`);
});

/** Answers what has come, writes what was answered for, and ends; at the latest when patience is at an end. */
async function stop(): Promise<void> {
	if (stopping) return;
	stopping = true;
	server.close();
	server.closeIdleConnections();
	const until = Date.now() + patience;
	while (underWay > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
	await closeHost();
	process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
