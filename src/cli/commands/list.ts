import { titleOf } from '#lib/server/projects.ts';
import type { Command } from './command.ts';

export const list: Command = {
	usage: 'list',
	what: 'shows the studies and standards',
	read: (args) =>
		args.length > 0
			? undefined
			: async ({ rooms, projects, accounts }, { print }) => {
					for (const project of rooms.projects()) {
						const [type, id] = project.split('-');
						const members = accounts.membersOf(project).length;
						const people = members === 1 ? '1 member' : `${members} members`;
						print(`${type}\t${id}\t${people}\t${await titleOf(projects, project)}`);
					}
					return 0;
				}
};
