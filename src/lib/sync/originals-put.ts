import { ulidOf } from '#lib/domain/ids.ts';
import type { OriginalRefusal, WaitingOriginal } from './originals.ts';

/** What the server said to a file. */
export type PutAnswer =
	| { readonly is: 'stored' }
	| { readonly is: 'refused'; readonly why: OriginalRefusal }
	/** No network, or a server in trouble: to be tried again. */
	| { readonly is: 'later' }
	/** The session has ended: nothing is to be tried until she has signed in. */
	| { readonly is: 'signed-out' };

export type PutOriginal = (row: WaitingOriginal, content: ArrayBuffer, signal: AbortSignal) => Promise<PutAnswer>;

/** The server over HTTP, on the page's own address: PUT /files/<study>/<source>. */
export function httpPut(fetching: typeof fetch): PutOriginal {
	return async ({ study, source, name, type }, content, signal) => {
		const headers = {
			'content-type': type === '' ? 'application/octet-stream' : type,
			'x-file-name': encodeURIComponent(nameToSend(name))
		};
		const address = `/files/${study.slice('study-'.length)}/${ulidOf(source)}`;
		try {
			const { ok, status } = await fetching(address, { method: 'PUT', headers, body: content, signal });
			return ok ? { is: 'stored' } : answerOf(status);
		} catch {
			return { is: 'later' };
		}
	};
}

/** As the server takes a name: one line of at most 300 UTF-16 units, without folders. */
export function nameToSend(name: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? '';
	const line = last
		.replace(/\p{Cc}/gu, ' ')
		.trim()
		.slice(0, 300);
	// Half a pair cannot be written in an address; the cut may have made one.
	const whole = line.replace(/\p{Surrogate}/gu, '').trim();
	return whole === '' ? 'original' : whole;
}

function answerOf(status: number): PutAnswer {
	switch (status) {
		case 401:
			return { is: 'signed-out' };
		case 403:
		case 404:
			return { is: 'refused', why: 'not-there' };
		case 413:
			return { is: 'refused', why: 'too-large' };
		case 507:
			return { is: 'refused', why: 'server-full' };
		case 400:
		case 415:
			return { is: 'refused', why: 'unreadable' };
		default:
			return { is: 'later' };
	}
}
