import type { Messages } from './messages.ts';

type Sayings = Messages['material']['refusals'];
type Looks = Parameters<Sayings['unknown-format']>[0];

/** Why a file did not become a source, as far as words need it; the importers' own type fits it. */
export type ToldRefusal =
	| ({ readonly code: 'not-what-it-says' | 'unknown-format' } & Looks)
	| { readonly code: 'no-text'; readonly pages: number }
	| { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
	| { readonly code: 'too-long'; readonly limit: number }
	| { readonly code: 'too-many-pages'; readonly pages: number; readonly limit: number }
	| { readonly code: 'took-too-long'; readonly milliseconds: number }
	| {
			readonly code: Exclude<
				keyof Sayings,
				'not-what-it-says' | 'unknown-format' | 'no-text' | `too-l${string}` | 'too-many-pages' | 'took-too-long'
			>;
	  };

/** How a language says numbers. */
export type Numbers = (value: number) => string;

/** A size as people say it: never more exact than anybody needs. */
export function sizeSaid({ material: { bytes: say } }: Messages, number: Numbers, bytes: number): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1024));
	if (kilobytes < 1000) return say.kb(number(kilobytes));
	const megabytes = bytes / 1024 / 1024;
	return say.mb(number(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes)));
}

/** Why a file did not become a source, in a sentence. */
export function refusalSaid(messages: Messages, number: Numbers, why: ToldRefusal): string {
	const say = messages.material.refusals;
	switch (why.code) {
		case 'not-what-it-says':
		case 'unknown-format':
			return say[why.code](why);
		case 'no-text':
			return say['no-text'](why);
		case 'too-large':
			return say['too-large']({
				size: sizeSaid(messages, number, why.bytes),
				most: sizeSaid(messages, number, why.limit)
			});
		case 'too-long':
			return say['too-long']({ most: number(why.limit) });
		case 'too-many-pages':
			return say['too-many-pages']({ pages: number(why.pages), most: number(why.limit) });
		case 'took-too-long':
			return say['took-too-long']({ seconds: Math.round(why.milliseconds / 1000) });
		default:
			return say[why.code]();
	}
}
