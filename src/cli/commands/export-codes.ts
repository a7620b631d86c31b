import { writeFile } from 'node:fs/promises';
import { codesToCsv } from '#lib/exporters/codes-csv.ts';
import { code, folder } from '#lib/domain/records/code.ts';
import { coding } from '#lib/domain/records/coding.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import type { Command } from './command.ts';
import { findProject } from './find-project.ts';
import { readOptions } from './options.ts';

export const exportCodes: Command = {
	usage: 'export codes STUDY --out FILE.csv',
	what: 'writes the code list of a study',
	read(args) {
		const read = readOptions(args, ['out']);
		const [study, ...more] = read?.rest ?? [];
		const out = read?.options.out;
		if (study === undefined || out === undefined || more.length > 0) return undefined;
		return async (host, { print, complain }) => {
			const room = await findProject(host, 'study', study);
			if (!room) {
				complain(`There is no study "${study}". "roedtraad list" shows those there are.`);
				return 1;
			}
			const { records } = host.rooms.room(room);
			const codes = (await records.range('code:')).flatMap((entry) => (isOf(code, entry) ? [entry] : []));
			const folders = (await records.range('folder:')).flatMap((entry) => (isOf(folder, entry) ? [entry] : []));
			const codings = (await records.range('coding:')).flatMap((entry) => (isOf(coding, entry) ? [entry] : []));
			await writeFile(out, codesToCsv({ codes, folders, codings }));
			print(`${out}: ${codes.length} codes`);
			return 0;
		};
	}
};
