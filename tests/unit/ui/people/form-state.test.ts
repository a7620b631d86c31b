import { expect, test } from 'vitest';
import { stateOf } from '#lib/ui/people/form-state.ts';

const sent = { form: 'begin', values: { email: 'anna@example.dk' }, errors: { name: { code: 'wrong' } } } as const;

test('what came back belongs to the form it was sent by, and to no other on the page', () => {
	expect(stateOf(sent, 'begin')).toEqual(sent);
	expect(stateOf(sent, 'signIn')).toEqual({ form: 'signIn', values: {}, errors: {} });
	expect(stateOf(null, 'begin')).toEqual({ form: 'begin', values: {}, errors: {} });
});
