import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Accounts } from './accounts/accounts.ts';
import { signedOutCode, type NewsHub } from './news-hub.ts';
import type { Settings } from './settings.ts';
import { sessionCookie } from './session-cookie.ts';

export interface Sockets {
	readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
	readonly close: () => void;
}

/** The WebSockets of the server, on its own port. A browser is asked who it is and where the page came from. */
export function openSockets(accounts: Accounts, hub: NewsHub, settings: Settings): Sockets {
	const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1 << 10 });
	return {
		upgrade(request, socket, head) {
			const path = new URL(request.url ?? '/', 'http://here').pathname;
			if (path !== '/news') return false;
			if (!isOwnOrigin(request, settings)) {
				socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
				return true;
			}
			const session = accounts.session(sessionCookie(request.headers.cookie));
			server.handleUpgrade(request, socket, head, (opened) => {
				// A refused handshake tells a browser nothing; a closing code tells it to sign in.
				if (session) hub.join(opened, session.person, session.id);
				else opened.close(signedOutCode);
			});
			return true;
		},
		close() {
			for (const client of server.clients) client.terminate();
			server.close();
		}
	};
}

function isOwnOrigin(request: IncomingMessage, { origin }: Settings): boolean {
	const said = request.headers.origin;
	if (said === undefined || !URL.canParse(said)) return false;
	return origin === undefined ? new URL(said).host === request.headers.host : said === origin;
}
