import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Accounts } from './accounts/accounts.ts';
import { largestFrame } from './collab/frames.ts';
import type { Relay } from './collab/relay.ts';
import { signedOutCode, type NewsHub } from './news-hub.ts';
import type { Settings } from './settings.ts';
import { sessionCookie, sessionFor } from './session-cookie.ts';

export interface Sockets {
	readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
	readonly close: () => void;
}

/** The WebSockets of the server, on its own port. A browser is asked who it is and where the page came from. */
export function openSockets(accounts: Accounts, hub: NewsHub, relay: Relay, settings: Settings): Sockets {
	const options = { noServer: true, perMessageDeflate: false };
	const news = new WebSocketServer({ ...options, maxPayload: 1 << 10 });
	const drafts = new WebSocketServer({ ...options, maxPayload: largestFrame });
	return {
		upgrade(request, socket, head) {
			const url = new URL(request.url ?? '/', 'http://here');
			const isDraft = url.pathname.startsWith('/collab/');
			if (url.pathname !== '/news' && !isDraft) return false;
			if (!isOwnOrigin(request, settings)) {
				socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
				return true;
			}
			const session = sessionFor(
				accounts.session(sessionCookie(request.headers.cookie)),
				url.searchParams.get('person')
			);
			// A refused handshake tells a browser nothing; a closing code tells it to sign in.
			if (isDraft) drafts.handleUpgrade(request, socket, head, (opened) => relay.join(opened, url, session));
			else
				news.handleUpgrade(request, socket, head, (opened) => {
					if (session) hub.join(opened, session.person, session.id);
					else opened.close(signedOutCode);
				});
			return true;
		},
		close() {
			for (const server of [news, drafts]) {
				for (const client of server.clients) client.terminate();
				server.close();
			}
		}
	};
}

function isOwnOrigin(request: IncomingMessage, { origin }: Settings): boolean {
	const said = request.headers.origin;
	if (said === undefined || !URL.canParse(said)) return false;
	return origin === undefined ? new URL(said).host === request.headers.host : said === origin;
}
