import { line, misfit, prose, required, type FieldsOf } from '#lib/domain/fields.ts';
import { isJson, isJsonObject } from '#lib/domain/json.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { VaultMisfit } from './refusal.ts';
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

/** A name as somebody sent it: just these fields, each as it can be kept. */
export function readRealName(value: unknown): Result<RealName, VaultMisfit> {
	if (!isJson(value) || !isJsonObject(value)) return failed({ tag: 'VaultMisfit', field: 'name' });
	const field = misfit(fields, value);
	if (field !== undefined) return failed({ tag: 'VaultMisfit', field });
	const texts = Object.entries(value).flatMap(([name, text]) =>
		typeof text === 'string' ? [[name, text] as const] : []
	);
	const read = fieldsToName(Object.fromEntries(texts));
	return read ? ok(read) : failed({ tag: 'VaultMisfit', field: 'name' });
}

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
