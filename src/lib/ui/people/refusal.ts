import type { Messages } from '#lib/messages/messages.ts';

type Sentences = Messages['people']['refusals'];
export type RefusalCode = keyof Sentences;

/** What a sentence needs beside its code. */
type Facts<C extends RefusalCode> = Parameters<Sentences[C]> extends [infer F] ? Readonly<F> : unknown;

/** Why something was not done, as the server says it; the page says it in words. */
export type Refusal<C extends RefusalCode = RefusalCode> = { [K in C]: { readonly code: K } & Facts<K> }[C];

export function sentenceFor<C extends RefusalCode>(refusal: Refusal<C>, sentences: Sentences): string {
	const say: { readonly [K in RefusalCode]: (refusal: Refusal<K>) => string } = sentences;
	return say[refusal.code](refusal);
}
