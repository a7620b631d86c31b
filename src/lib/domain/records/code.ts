import { line, oneOf, place, prose, ref, required, flag, type FieldsOf } from '../fields.ts';
import type { CodeId, FolderId } from '../ids.ts';
import { hues } from './hue.ts';
import { recordKind } from './record-kind.ts';

export const folder = recordKind({
	kind: 'folder',
	rooms: ['study'],
	parts: 1,
	fields: { label: required(line(120)), parent: ref<FolderId>('folder'), place: place() },
	may: { create: 'worker', update: 'worker', delete: 'maker-or-owner' }
});
export type Folder = FieldsOf<typeof folder.fields>;

export const code = recordKind({
	kind: 'code',
	rooms: ['study'],
	parts: 1,
	fields: {
		label: required(line(120)),
		colour: required(oneOf(...hues)),
		definition: prose(10_000),
		level: oneOf('semantic', 'latent'),
		folder: ref<FolderId>('folder'),
		/** Hand-made order within its folder. */
		place: place(),
		/** Merged: what was coded with this counts as coded with that. Resolved when read. */
		into: ref<CodeId>('code'),
		retired: flag()
	},
	may: { create: 'worker', update: 'worker', delete: 'maker-or-owner' }
});
export type Code = FieldsOf<typeof code.fields>;
