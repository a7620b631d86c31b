import type { Refusal } from './refusal.ts';

/** What comes back when a form was not accepted. */
export interface FormState {
	/** Which form of the page it was. */
	readonly form: string;
	/** What the person typed, by field; never a password. */
	readonly values: Readonly<Record<string, string>>;
	/** By field; under `whole` what is the matter with no single field. */
	readonly errors: Readonly<Record<string, Refusal>>;
}

/** What a page's action may have said, as far as forms are concerned. */
export type Sent = Partial<FormState> | null | undefined;

/** The state of one form among those of its page. */
export function stateOf(sent: Sent, form: string): FormState {
	const { values = {}, errors = {} } = sent?.form === form ? sent : {};
	return { form, values, errors };
}

/** The same, field by field and in words: what the fields of a form are given. */
export interface FieldStates {
	/** What was typed into a field before. */
	readonly value: (field: string) => string | undefined;
	/** What is the matter with it, in words. */
	readonly error: (field: string) => string | undefined;
}
