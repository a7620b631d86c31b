import { expect, test } from 'vitest';
import { wantedIn } from '#lib/ui/search/draft-address.ts';
import { newId } from '../../support/rooms.ts';

const [study, id] = [newId(), newId()];

test.each([
	['block=b1&from=4&to=11', { is: 'words', place: { block: 'b1', from: 4, to: 11 } }],
	['block=b1', { is: 'words', place: { block: 'b1' } }],
	['block=b1&from=11&to=4', { is: 'words', place: { block: 'b1' } }],
	['block=b1&from=-1&to=x', { is: 'words', place: { block: 'b1' } }],
	[`finding=${study}:${id}`, { is: 'finding', id: `released-finding:${study}:${id}` }],
	['finding=x:y', undefined],
	[`thread=${id}`, { is: 'comment', id: `thread:${id}` }],
	['thread=x', undefined],
	['', undefined]
])('?%s names a place in the draft, or none', (search, wanted) => {
	expect(wantedIn(new URLSearchParams(search))).toEqual(wanted);
});
