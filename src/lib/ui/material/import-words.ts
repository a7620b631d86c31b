import type { ImportRemark, Refusal } from '#lib/workbench/import-files.svelte.ts';
import type { Words } from '#lib/ui/shared/words.svelte.ts';

type Speaks = Pick<Words, 'say' | 'number'>;

/** A size as people say it: never more exact than anybody needs. */
export function sizeText(words: Speaks, bytes: number): string {
	const say = words.say.material.bytes;
	const kilobytes = Math.max(1, Math.round(bytes / 1024));
	if (kilobytes < 1000) return say.kb(words.number(kilobytes));
	const megabytes = bytes / 1024 / 1024;
	return say.mb(words.number(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes)));
}

/** Why a file did not become a source, in the person's language. */
export function refusalText(words: Speaks, why: Refusal): string {
	const say = words.say.material.refusals;
	switch (why.code) {
		case 'not-what-it-says':
		case 'unknown-format':
			return say[why.code](why);
		case 'no-text':
			return say['no-text'](why);
		case 'too-large':
			return say['too-large']({ size: sizeText(words, why.bytes), most: sizeText(words, why.limit) });
		case 'too-long':
			return say['too-long']({ most: words.number(why.limit) });
		case 'too-many-pages':
			return say['too-many-pages']({ pages: words.number(why.pages), most: words.number(why.limit) });
		case 'took-too-long':
			return say['took-too-long']({ seconds: Math.round(why.milliseconds / 1000) });
		default:
			return say[why.code]();
	}
}

type Remarks = { readonly [One in ImportRemark as One['code']]: One };
type Sayings = { readonly [Code in keyof Remarks]: (remark: Remarks[Code]) => string };

/** What was changed or left out on the way in, in the person's language. */
export function remarkText<Code extends keyof Remarks>(
	words: Speaks,
	remark: Remarks[Code] & { readonly code: Code }
): string {
	const sayings: Sayings = words.say.material.remarks;
	return sayings[remark.code](remark);
}
