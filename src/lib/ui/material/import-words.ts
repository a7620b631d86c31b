import type { ImportRemark, Refusal } from '#lib/workbench/import-files.svelte.ts';
import { refusalSaid, sizeSaid } from '#lib/messages/import-refusal.ts';
import type { Words } from '#lib/ui/shared/words.svelte.ts';

type Speaks = Pick<Words, 'say' | 'number'>;

/** A size as people say it. */
export function sizeText(words: Speaks, bytes: number): string {
	return sizeSaid(words.say, (n) => words.number(n), bytes);
}

/** Why a file did not become a source, in the person's language. */
export function refusalText(words: Speaks, why: Refusal): string {
	return refusalSaid(words.say, (n) => words.number(n), why);
}

type Remarks = { readonly [One in ImportRemark as One['code']]: One };
type Sayings = { readonly [Code in keyof Remarks]: (remark: Remarks[Code]) => string };

/** What was changed or left out on the way in, in the person's language. */
export function remarkText<Code extends keyof Remarks>(
	words: Speaks,
	remark: Remarks[Code] & { readonly code: Code }
): string {
	const sayings: Sayings = { ...words.say.material.remarks, ...words.say.original.remarks };
	return sayings[remark.code](remark);
}
