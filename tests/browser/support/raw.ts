import { ulid } from 'ulid';
import { WebSocket } from 'ws';
import type { Act, Answer, Change, Deed } from '#lib/domain/change/change.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { password } from './people.ts';
import type { TestServer } from './server.ts';

export const newId = (): string => ulid().toLowerCase();

/** A person with an account, who speaks to the server without a page. */
export class RawPerson {
	readonly #server: TestServer;
	/** Her session, as a Cookie header. */
	readonly cookie: string;
	/** Her id, without its kind. */
	readonly ulid: string;

	private constructor(server: TestServer, cookie: string, person: string) {
		this.#server = server;
		this.cookie = cookie;
		this.ulid = person.slice('person:'.length);
	}

	/** The first account. */
	static begin(server: TestServer, name: string): Promise<RawPerson> {
		return RawPerson.#enter(server, '/begin', { token: server.token, ...newPerson(name) });
	}

	/** A new account by an invitation's link. */
	static join(server: TestServer, link: string, name: string): Promise<RawPerson> {
		return RawPerson.#enter(server, '/join?/begin', { code: new URL(link).hash.slice(1), ...newPerson(name) });
	}

	static async #enter(server: TestServer, path: string, fields: Record<string, string>): Promise<RawPerson> {
		const response = await submit(server, path, fields);
		const cookie = response.headers.getSetCookie().find((one) => one.startsWith('roedtraad='));
		if (!cookie) throw new Error(`${path} gave no session: ${response.status} ${await response.text()}`);
		const [value = ''] = cookie.split(';');
		const me = (await (await fetch(`${server.url}/me`, { headers: { cookie: value } })).json()) as { person: string };
		return new RawPerson(server, value, me.person);
	}

	/** Somebody without a session. */
	static nobody(server: TestServer): RawPerson {
		return new RawPerson(server, '', 'person:');
	}

	ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Response> {
		return fetch(this.#server.url + path, {
			method,
			headers: { cookie: this.cookie, ...headers },
			redirect: 'manual',
			...(body === undefined ? {} : { body })
		});
	}

	get(path: string): Promise<Response> {
		return this.ask('GET', path);
	}

	/** Submits a form; returns where it leads, or the page it answers with. */
	async submit(path: string, fields: Record<string, string>): Promise<Response> {
		return submit(this.#server, path, fields, this.cookie);
	}

	/** Begins a study; returns its room. */
	async beginStudy(title: string): Promise<string> {
		return this.#begin('study', title);
	}

	/** Begins a standard; returns its room. */
	async beginStandard(title: string): Promise<string> {
		return this.#begin('standard', title);
	}

	async #begin(what: string, title: string): Promise<string> {
		const response = await this.submit(`/?/${what}`, { title });
		const address = response.headers.get('location') ?? '';
		return address.slice(1).replace('/', '-');
	}

	async invite(project: string, role: string): Promise<string> {
		const page = await (await this.submit(`/members/${project}?/invite`, { role, days: '14' })).text();
		const link = /value="(http[^"]+\/join#[^"]+)"/.exec(page)?.[1];
		if (!link) throw new Error(`no link in ${page.slice(0, 400)}`);
		return link;
	}

	async send(changes: readonly unknown[]): Promise<Answer[]> {
		const response = await fetch(`${this.#server.url}/change`, {
			method: 'POST',
			headers: { cookie: this.cookie, 'content-type': 'application/json' },
			body: JSON.stringify(changes)
		});
		if (!response.ok) throw new Error(`POST /change answered ${response.status}`);
		return (await response.json()) as Answer[];
	}

	/** Sends one Change; "stored", or the code it was refused with. */
	async try(room: string, acts: readonly Act[], deed?: Deed): Promise<string> {
		const [answer] = await this.send([{ ...aChange(room, acts), ...(deed ? { deed } : {}) }]);
		if (!answer) return 'no answer';
		return answer.verdict === 'refused' ? answer.why.code : answer.verdict;
	}

	/** Opens the news socket; resolves with its closing code, or with the rooms it told of within so many milliseconds. */
	news(
		milliseconds: number,
		origin = this.#server.url
	): Promise<{ readonly closed?: number; readonly rooms: string[] }> {
		return new Promise((resolve, reject) => {
			const socket = new WebSocket(`${this.#server.url.replace('http', 'ws')}/news`, {
				headers: { cookie: this.cookie, origin }
			});
			const rooms: string[] = [];
			socket.on('message', (data: Buffer) => rooms.push((JSON.parse(data.toString()) as { news: string }).news));
			socket.on('close', (closed) => resolve({ closed, rooms }));
			socket.on('error', reject);
			setTimeout(() => {
				resolve({ rooms });
				socket.terminate();
			}, milliseconds);
		});
	}
}

function newPerson(name: string): Record<string, string> {
	return { name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@example.dk`, password };
}

function submit(server: TestServer, path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
	return fetch(server.url + path, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie, origin: server.url, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
		body: new URLSearchParams(fields)
	});
}

export function aChange(room: string, acts: readonly Act[]): Omit<Change, 'room'> & { readonly room: string } {
	return { v: 1, id: newId(), room, epoch: 1, at: new Date().toISOString(), acts };
}

export function creating(id: RecordId, content: Readonly<Record<string, Json>>): Act {
	return {
		id,
		kind: 'create',
		fields: Object.fromEntries(Object.entries(content).map(([name, to]) => [name, { to }]))
	};
}
