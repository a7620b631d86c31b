import { describe, expect, it } from 'vitest';
import { asideOf, codesToMerge, mergedInto, type Settled } from '#lib/domain/codebook/aside.ts';
import { codeId } from './some-codes.ts';

function code(name: string, more: Partial<Settled['f']> = {}): Settled {
	return { id: codeId(name), f: { label: name, ...more } };
}
const codes = [
	code('nat', { place: 3, into: codeId('tid') }),
	code('tid', { place: 2 }),
	code('uro', { place: 1, retired: true }),
	code('aften', { place: 4, into: codeId('nat') })
];

describe('codes that were merged or set aside', () => {
	it('keep the order they had on the list', () => {
		expect(asideOf(codes).map(({ id }) => id)).toEqual([codeId('uro'), codeId('nat'), codeId('aften')]);
	});

	it('count as the code they lead to, over several merges', () => {
		expect(mergedInto(codes, codeId('tid')).map(({ id }) => id)).toEqual([codeId('nat'), codeId('aften')]);
		expect(mergedInto(codes, codeId('uro'))).toEqual([]);
	});
});

describe('a merge', () => {
	it('sends every code but the one that stays, once', () => {
		const all = [...codes, code('søvn')];
		expect(codesToMerge(all, [codeId('tid'), codeId('søvn'), codeId('søvn')], codeId('tid'))).toEqual([codeId('søvn')]);
	});

	it('may take a code along that was set aside', () => {
		expect(codesToMerge(codes, [codeId('uro')], codeId('tid'))).toEqual([codeId('uro')]);
	});

	it('goes to no code that was merged, set aside or is not there, and takes none that leads elsewhere already', () => {
		expect(codesToMerge(codes, [codeId('tid')], codeId('nat'))).toEqual([]);
		expect(codesToMerge(codes, [codeId('tid')], codeId('uro'))).toEqual([]);
		expect(codesToMerge(codes, [codeId('tid')], codeId('væk'))).toEqual([]);
		expect(codesToMerge(codes, [codeId('nat')], codeId('tid'))).toEqual([]);
	});
});
