import type { Host } from '#lib/server/host.ts';

/** What a command ends with: done, failed, or called in a way it does not know. */
export type ExitCode = 0 | 1 | 2;

/** What the command line and a command have between them. */
export interface Terminal {
	readonly print: (line: string) => void;
	readonly complain: (line: string) => void;
	/** Asks for a line; what is typed is not shown when it is secret. */
	readonly ask: (question: string, secret?: boolean) => Promise<string>;
}

export interface Command {
	/** As it is typed after `roedtraad`. */
	readonly usage: string;
	readonly what: string;
	/** Undefined: the arguments are not what the command needs. Nothing has been opened yet. */
	readonly read: (args: readonly string[]) => Run | undefined;
}

export type Run = (host: Host, terminal: Terminal) => Promise<ExitCode>;
