import { writeFile } from 'node:fs/promises';
import type { LeftOut } from '#lib/exporters/left-out.ts';
import { collectStandard } from '#lib/server/export/collect-standard.ts';
import { exportLimits } from '#lib/server/export/export-limits.ts';
import { runExport } from '#lib/server/export/run-export.ts';
import type { Command } from './command.ts';
import { findProject } from './find-project.ts';
import { readOptions } from './options.ts';

const failures = {
	'too-long': 'It took too long to make the file.',
	'too-large': 'The standard is too large to be made into one file.',
	fault: 'There is a fault in Rødtråd: the file could not be made.'
};

export const exportStandard: Command = {
	usage: 'export standard STANDARD --out FILE.docx',
	what: 'writes a standard as Word',
	read(args) {
		const read = readOptions(args, ['out']);
		const [standard, ...more] = read?.rest ?? [];
		const out = read?.options.out;
		if (standard === undefined || out === undefined || more.length > 0) return undefined;
		return async (host, { print, complain }) => {
			const room = await findProject(host, 'standard', standard);
			const tools = { rooms: host.rooms, drafts: host.relay, now: () => new Date() };
			const request = room && (await collectStandard(tools, room));
			if (!request) {
				complain(
					room
						? `The standard "${standard}" has no draft yet.`
						: `There is no standard "${standard}". "roedtraad list" shows those there are.`
				);
				return 1;
			}
			const made = await runExport(request, exportLimits, () => undefined);
			if (!made.ok) {
				complain(failures[made.why]);
				return 1;
			}
			await writeFile(out, made.value.bytes);
			print(out);
			for (const one of made.value.leftOut) print(`left out: ${said(one)}`);
			return 0;
		};
	}
};

/** Never its words: a quote is left out because they may not be seen. */
function said(one: LeftOut): string {
	switch (one.what) {
		case 'quote':
			return `a quote (${one.why})${one.claim === undefined ? '' : ` under "${one.claim}"`}`;
		case 'finding':
			return `a finding that is not released${one.provision === undefined ? '' : `, under ${one.provision}`}`;
		case 'thread':
			return `a comment by ${one.author} whose words no longer stand in the text`;
	}
}
