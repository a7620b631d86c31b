import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { schemaVersion } from '#lib/collab/schema-version.ts';
import { closeHost, openHost, type Host } from '#lib/server/host.ts';
import { makeStandard } from '#lib/server/projects.ts';
import { cookieName } from '#lib/server/session-cookie.ts';
import { valueOf } from '../accounts/open.ts';
import { until } from './writer.ts';

/** The server's host on the disk of this machine, with a port. */
async function openOn(folder: string): Promise<{ readonly host: Host; readonly port: number }> {
	vi.stubEnv('DATA_DIR', join(folder, 'data'));
	const host = await openHost();
	const server = createServer();
	server.on('upgrade', (request, socket, head) => host.upgrade(request, socket, head));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	onTestFinished(() => void server.close());
	return { host, port: (server.address() as AddressInfo).port };
}

/** The provider that a browser uses, with the headers that a browser sends. */
function provide(
	port: number,
	path: readonly [string, string],
	token: string
): { doc: Y.Doc; provider: WebsocketProvider } {
	class Browser extends WebSocket {
		constructor(address: string) {
			super(address, { origin: `http://127.0.0.1:${port}`, headers: { cookie: `${cookieName}=${token}` } });
		}
	}
	const doc = new Y.Doc();
	const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/collab/${path[0]}`, path[1], doc, {
		WebSocketPolyfill: Browser as unknown as typeof globalThis.WebSocket,
		params: { schema: String(schemaVersion) },
		disableBc: true
	});
	provider.messageHandlers[100] = () => undefined;
	onTestFinished(() => provider.destroy());
	return { doc, provider };
}

test('browsers write through the host, and it is there when the server starts again', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'roedtraad-'));
	onTestFinished(async () => {
		await closeHost();
		await rm(folder, { recursive: true, force: true });
		vi.unstubAllEnvs();
	});
	const { host, port } = await openOn(folder);
	const who = { name: 'Anna', email: 'anna@example.org', password: 'vinden synger i granerne' };
	const { session } = valueOf(await host.accounts.begin({ ...who, token: host.accounts.firstToken() ?? '' }));
	const standard = await makeStandard(host.projects, 'Palliation', session.person);
	await host.accounts.beginProject(standard, session.person);
	const [draft] = await host.rooms.room(standard).records.range('draft:');
	const path = [standard.slice('standard-'.length), draft?.id.slice('draft:'.length) ?? ''] as const;
	const [one, two] = [provide(port, path, session.token), provide(port, path, session.token)];
	const textOf = (doc: Y.Doc): string => JSON.stringify(doc.getXmlFragment('draft'));
	await until(() => one.provider.synced && two.provider.synced);
	one.provider.awareness.setLocalStateField('user', { name: 'Somebody' });
	await until(() => two.provider.awareness.getStates().get(one.doc.clientID)?.['user'] !== undefined);
	expect(two.provider.awareness.getStates().get(one.doc.clientID)?.['user']).toEqual({
		id: session.person,
		name: 'Anna',
		colour: 'blue'
	});
	const paragraph = new Y.XmlElement('paragraph');
	paragraph.insert(0, [new Y.XmlText('Skrevet af Anna')]);
	one.doc.getXmlFragment('draft').push([paragraph]);
	await until(() => textOf(two.doc).includes('Skrevet af Anna'));
	// The provider comes back by itself when the server does, on the same address; here the address is new.
	for (const { provider } of [one, two]) provider.destroy();
	await closeHost();
	const again = await openOn(folder);
	const after = provide(again.port, path, session.token);
	await until(() => after.provider.synced);
	expect(textOf(after.doc)).toBe(textOf(two.doc));
});
