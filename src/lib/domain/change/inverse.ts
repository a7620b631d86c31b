import type { Act, Change } from './change.ts';

/**
 * The acts that take a Change back, each on condition that the field still has the value the Change wrote.
 * What others have changed since is left alone by the server, and told.
 */
export function inverse(change: Change): readonly Act[] {
	return change.acts.map((act): Act => {
		switch (act.kind) {
			case 'create':
				return { id: act.id, kind: 'delete', fields: mapFields(act.fields, ({ to }) => ({ from: to })) };
			case 'delete':
				return { id: act.id, kind: 'create', fields: mapFields(act.fields ?? {}, ({ from }) => ({ to: from })) };
			case 'update':
				return {
					id: act.id,
					kind: 'update',
					fields: mapFields(act.fields, ({ from, to }) => ({ from: to, to: from })),
					settles: mapFields(act.fields, () => [change.id])
				};
		}
	});
}

function mapFields<A, B>(fields: Readonly<Record<string, A>>, turn: (field: A) => B): Record<string, B> {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, turn(field)]));
}
