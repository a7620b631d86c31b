/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';

// The one program has the page's types too; here the global is a worker's.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const shell = '/shell';
const name = `shell-${version}`;
const assets = new Set([...build, ...files]);
/** Pages that are the same text for everybody, without data: the workbench starts from the shell. */
const workbench = /^\/(study|standard)\//;

worker.addEventListener('install', (event) => {
	event.waitUntil(keepShell());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(forgetOld().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (request.mode === 'navigate') {
		if (workbench.test(url.pathname)) event.respondWith(fromShell());
		else event.respondWith(fetch(request).catch(() => needsTheNetwork()));
	} else if (assets.has(url.pathname) || url.pathname.startsWith('/_app/immutable/')) {
		event.respondWith(fromAnyVersion(request));
	}
});

/** Without credentials: what is kept here belongs to nobody. */
async function keepShell(): Promise<void> {
	const cache = await caches.open(name);
	await cache.addAll([...assets]);
	await cache.add(new Request(shell, { credentials: 'omit', cache: 'reload' }));
}

async function fromShell(): Promise<Response> {
	return (await (await caches.open(name)).match(shell)) ?? fetch(shell);
}

/** A tab of an earlier version may still ask for its own lazy chunks. */
async function fromAnyVersion(request: Request): Promise<Response> {
	return (await (await caches.open(name)).match(request)) ?? (await caches.match(request)) ?? fetch(request);
}

/** In both languages: which one the person has chosen is not known here. */
function needsTheNetwork(): Response {
	const sentences = [da, en].map(({ shared }) => `<p>${shared.needsNetwork}</p>`).join('');
	const head = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
	return new Response(`${head}<title>${da.shared.product}</title>${sentences}`, {
		status: 503,
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}

/** Keeps this version and the one before, for tabs that have not reloaded. */
async function forgetOld(): Promise<void> {
	const names = (await caches.keys()).filter((key) => key.startsWith('shell-') && key !== name);
	await Promise.all(names.slice(0, -1).map((key) => caches.delete(key)));
}
