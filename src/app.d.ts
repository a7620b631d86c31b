import type { Session } from '#lib/server/accounts/session.ts';

declare global {
	namespace App {
		interface Locals {
			session: Session | undefined;
		}
	}
}
