import { expect, it } from 'vitest';
import type { CodeId, CodingId } from '#lib/domain/ids.ts';
import type { Side } from '#lib/domain/records/theme.ts';
import { gatheredBy, type CodedExtract } from '#lib/domain/theme/gathered.ts';

const [night, alone]: [CodeId, CodeId] = ['code:night', 'code:alone'];

const coded = (name: string, start: number, end: number): CodedExtract => ({
	id: `coding:s1:${name}`,
	by: 'person:anna',
	f: { version: 'version:s1:v1', start, end }
});

const [a, b, c] = [coded('a', 0, 10), coded('b', 0, 10), coded('c', 20, 30)];
const known = new Map([a, b, c].map((one) => [one.id, one]));
const byCode = new Map([
	[night, [a, c]],
	[alone, [b]]
]);

const drawn = (codes: readonly CodeId[], ...links: readonly [CodingId, Side][]) =>
	gatheredBy(
		codes,
		links.map(([coding, side]) => ({ coding, side })),
		byCode,
		(id) => known.get(id)
	).map(({ codings, codes, linked, side }) => ({ codings, codes, linked, side }));

it('a passage that two codes bring is read once, with both', () => {
	expect(drawn([night, alone])).toEqual([
		{ codings: [a.id, b.id], codes: [night, alone], linked: false, side: 'supports' },
		{ codings: [c.id], codes: [night], linked: false, side: 'supports' }
	]);
});

it('an extract linked straight is there without a code', () => {
	expect(drawn([], [b.id, 'supports'])).toEqual([{ codings: [b.id], codes: [], linked: true, side: 'supports' }]);
});

it('a passage contradicts as soon as one of its codings is linked so', () => {
	expect(drawn([night, alone], [b.id, 'contradicts'])[0]).toEqual({
		codings: [a.id, b.id],
		codes: [night, alone],
		linked: true,
		side: 'contradicts'
	});
});

it('a link to a coding that is gone, or that she cannot see, brings nothing', () => {
	expect(drawn([], ['coding:s1:gone', 'supports'])).toEqual([]);
});
