import { line, misfit, prose, required, type FieldsOf } from '#lib/domain/fields.ts';
import type { OpenFields } from './sealed-records.ts';

const fields = {
	name: required(line(200)),
	title: line(200),
	employer: line(200),
	note: prose(4000)
};

/** Who a participant is. */
export type RealName = FieldsOf<typeof fields>;

const fieldNames = ['name', 'title', 'employer', 'note'] as const;

/** The field that cannot be kept, if there is one. */
export const misfitOf = (name: RealName): string | undefined => misfit(fields, { ...name });

export function nameToFields(name: RealName): OpenFields {
	return Object.fromEntries(
		fieldNames.flatMap((field) => (name[field] === undefined ? [] : [[field, name[field]] as const]))
	);
}

export function fieldsToName({ name, title, employer, note }: OpenFields): RealName | undefined {
	if (name === undefined) return undefined;
	return {
		name,
		...(title === undefined ? {} : { title }),
		...(employer === undefined ? {} : { employer }),
		...(note === undefined ? {} : { note })
	};
}
