#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { BadSettings, closeHost, openHost } from '#lib/server/host.ts';
import { StoreInUse, StoreUnusable } from '#lib/server/store.ts';
import type { Command, Run, Terminal } from './commands/command.ts';
import { exportCodes } from './commands/export-codes.ts';
import { exportStandard } from './commands/export-standard.ts';
import { importFiles } from './commands/import-files.ts';
import { list } from './commands/list.ts';
import { userAdd } from './commands/user-add.ts';
import { userPassword } from './commands/user-password.ts';
import { userRename } from './commands/user-rename.ts';

const commands: readonly (readonly [words: readonly string[], command: Command])[] = [
	[['list'], list],
	[['import'], importFiles],
	[['export', 'codes'], exportCodes],
	[['export', 'standard'], exportStandard],
	[['user', 'add'], userAdd],
	[['user', 'rename'], userRename],
	[['user', 'password'], userPassword]
];

const terminal: Terminal = {
	print: (line) => console.log(line),
	complain: (line) => console.error(line),
	async ask(question, secret = false) {
		const shown = process.stdin.isTTY;
		if (shown) process.stderr.write(question);
		const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
		const lines = createInterface({ input: process.stdin, output: secret ? silent : process.stderr, terminal: shown });
		const answer = await lines.question('');
		lines.close();
		if (shown && secret) process.stderr.write('\n');
		return answer;
	}
};

/** 0 done, 1 failed, 2 called in a way it does not know, 3 the folder is in use by a running server. */
async function main(args: readonly string[]): Promise<number> {
	const found = commands.find(([words]) => words.every((word, i) => args[i] === word));
	const run: Run | undefined = found?.[1].read(args.slice(found[0].length));
	if (!run) {
		const width = Math.max(...commands.map(([, { usage }]) => usage.length));
		const lines = commands.map(([, { usage, what }]) => `  roedtraad ${usage.padEnd(width)}  ${what}`);
		terminal.complain(['Usage:', ...lines].join('\n'));
		return 2;
	}
	try {
		return await run(await openHost(), terminal);
	} catch (error) {
		if (error instanceof StoreInUse) {
			terminal.complain(error.sentence);
			return 3;
		}
		if (error instanceof StoreUnusable) {
			terminal.complain(error.sentence);
			return 2;
		}
		if (!(error instanceof BadSettings)) throw error;
		terminal.complain(error.message);
		return 2;
	} finally {
		await closeHost().catch(() => undefined);
	}
}

process.exitCode = await main(process.argv.slice(2));
