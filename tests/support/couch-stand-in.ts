import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';
import { isObject } from '#lib/domain/json.ts';
import type { CouchPlace } from '#lib/server/couch/place.ts';
import { newId } from './rooms.ts';

PouchDB.plugin(memory);

type Answer = readonly [status: number, body: unknown];

/**
 * Speaks as much of CouchDB 3's API as PouchDB's http adapter asks for here, over PouchDB in memory. Where the two differ
 * it does as CouchDB does: places in the feed are opaque text, a conflict in a batch has no status, nothing is made by
 * being asked for, names are checked, and nobody comes in without the password.
 */
export class CouchStandIn {
	readonly auth = { username: 'anna', password: 'hemmelig løsen' };
	/** Every request, as `POST /db/_bulk_docs`. */
	readonly asked: string[] = [];
	readonly #databases = new Map<string, PouchDB.Database>();
	readonly #at = newId();
	readonly #server = createServer((request, response) => void this.#serve(request, response));
	/** While true it breaks the line to whoever asks. */
	isDown = false;

	static async start(): Promise<CouchStandIn> {
		const couch = new CouchStandIn();
		await new Promise<void>((listening) => couch.#server.listen(0, '127.0.0.1', listening));
		return couch;
	}

	get place(): CouchPlace {
		const { port } = this.#server.address() as AddressInfo;
		return { address: `http://127.0.0.1:${port}`, auth: this.auth };
	}

	get names(): string[] {
		return [...this.#databases.keys()].sort();
	}

	async stop(): Promise<void> {
		const stopped = new Promise<void>((done) => this.#server.close(() => done()));
		this.#server.closeAllConnections();
		await stopped;
		await Promise.all([...this.#databases.values()].map((database) => database.destroy()));
	}

	async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (this.isDown) {
			request.socket.destroy();
			return;
		}
		const url = new URL(request.url ?? '/', 'http://couch');
		this.asked.push(`${request.method ?? ''} ${url.pathname}`);
		const [status, body] = this.#isLetIn(request)
			? await this.#answer(request, url).catch(failure)
			: ([401, { error: 'unauthorized', reason: 'Name or password is incorrect.' }] as const);
		if (response.destroyed) return;
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	}

	#isLetIn({ headers: { authorization = '' } }: IncomingMessage): boolean {
		const { username, password } = this.auth;
		return authorization === `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
	}

	async #answer(request: IncomingMessage, url: URL): Promise<Answer> {
		const [name = '', ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
		const method = request.method ?? '';
		if (name === '_all_dbs') return [200, this.#between(url)];
		if (rest.join('') === '' && method === 'PUT') return this.#make(name);
		const database = this.#databases.get(name);
		if (!database) return [404, { error: 'not_found', reason: 'Database does not exist.' }];
		const said: unknown = /^(POST|PUT)$/.test(method) ? JSON.parse((await text(request)) || '{}') : {};
		const body = isObject(said) ? said : {};
		switch (rest.join('/')) {
			case '':
				return [200, { ...(await database.info()), update_seq: opaque((await database.info()).update_seq) }];
			case '_all_docs':
				return [200, await database.allDocs({ ...query(url), ...body })];
			case '_bulk_docs':
				return [201, await bulk(database, body)];
			case '_bulk_get':
				return [200, await database.bulkGet({ ...query(url), docs: [], ...body })];
			case '_changes':
				return [200, await changes(database, url, request)];
			case '_compact':
				await database.compact();
				return [202, { ok: true }];
			default:
				return document(database, rest.join('/'), method, body, url);
		}
	}

	#between(url: URL): string[] {
		const { startkey, endkey } = query(url);
		const [from, to] = [typeof startkey === 'string' ? startkey : '', typeof endkey === 'string' ? endkey : '\uffff'];
		return this.names.filter((name) => name >= from && name <= to);
	}

	#make(name: string): Answer {
		if (!/^[a-z][a-z0-9_$()+/-]*$/.test(name)) return [400, { error: 'illegal_database_name', reason: name }];
		if (this.#databases.has(name)) return [412, { error: 'file_exists', reason: 'It could not be created.' }];
		this.#databases.set(name, new PouchDB(`${this.#at}/${name}`, { adapter: 'memory', revs_limit: 1000 }));
		return [201, { ok: true }];
	}
}

async function document(
	database: PouchDB.Database,
	id: string,
	method: string,
	body: Readonly<Record<string, unknown>>,
	url: URL
): Promise<Answer> {
	if (method === 'GET') return [200, await database.get(id, query(url))];
	if (method === 'PUT') return [201, await database.put({ ...body, _id: id })];
	const rev = url.searchParams.get('rev');
	if (method === 'DELETE' && rev !== null) return [200, await database.remove(id, rev)];
	return [405, { error: 'method_not_allowed', reason: method }];
}

async function bulk(database: PouchDB.Database, body: Readonly<Record<string, unknown>>): Promise<unknown> {
	const { docs, new_edits } = body;
	if (!Array.isArray(docs)) throw Object.assign(new Error('docs'), { status: 400 });
	const results: unknown[] = await database.bulkDocs(docs, { new_edits: new_edits !== false });
	return results.map((one) => {
		if (!isObject(one) || one['error'] === undefined) return one;
		return { id: one['id'], error: one['name'], reason: one['message'] };
	});
}

async function changes(database: PouchDB.Database, url: URL, request: IncomingMessage): Promise<unknown> {
	const { feed, since, limit, include_docs } = query(url);
	const asked = {
		since: clear(since),
		include_docs: include_docs === true,
		...(typeof limit === 'number' ? { limit } : {})
	};
	let found = await database.changes(asked);
	if (feed === 'longpoll' && found.results.length === 0) {
		await nextChange(database, asked.since, request);
		found = await database.changes(asked);
	}
	return {
		last_seq: opaque(found.last_seq),
		pending: 0,
		results: found.results.map((one) => ({ ...one, seq: opaque(one.seq) }))
	};
}

/** Resolves when something has been written, or whoever asked has gone. */
async function nextChange(database: PouchDB.Database, since: number, request: IncomingMessage): Promise<void> {
	const feed = database.changes({ since, live: true });
	await new Promise<void>((done) => {
		void feed.on('change', () => done());
		request.socket.once('close', () => done());
	});
	feed.cancel();
}

/** A number and what only this server understands; it begins anew with every answer, as CouchDB's does. */
function opaque(seq: string | number): string {
	return `${seq}-g1AAAA${Buffer.from(`${seq}/${newId()}`).toString('base64url')}`;
}

function clear(since: unknown): number {
	const [, packed] = /^\d+-g1AAAA(.+)$/.exec(String(since)) ?? [];
	return packed === undefined ? 0 : Number.parseInt(Buffer.from(packed, 'base64url').toString(), 10);
}

/** The query of an address; what is JSON in it is read. */
function query(url: URL): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Array.from(url.searchParams, ([name, value]) => [name, read(value)]));
}

function read(value: string): unknown {
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}

function failure(error: unknown): Answer {
	const { status, name, message } = isObject(error) ? error : {};
	return [typeof status === 'number' ? status : 500, { error: name ?? 'error', reason: message ?? String(error) }];
}
