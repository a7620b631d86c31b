import { describe, expect, it } from 'vitest';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Taken } from '#lib/server/accounts/documents.ts';
import { Image } from '#lib/server/accounts/image.ts';

const person: PersonId = 'person:01hzzzzzzzzzzzzzzzzzzzzzzz';
const at = (day: number) => `2026-11-${day}T09:00:00.000Z`;
const session = (rev: string, used: string): Taken => ({
	...{ kind: 'session', key: 'a', rev },
	content: { person, begun: at(10), used }
});
const gone = (rev: string): Taken => ({ kind: 'session', key: 'a', rev, content: undefined });

describe('the image', () => {
	it('leaves an older revision aside that comes late', () => {
		const image = new Image(() => undefined);
		image.take([session('10-b', at(12))]);
		image.take([session('9-a', at(11))]);
		expect(image.get('session', 'a')).toEqual({ person, begun: at(10), used: at(12) });
	});

	it('does not bring back what was deleted, and says once that it ended', () => {
		const ended: unknown[] = [];
		const image = new Image((sessions, whose) => ended.push([sessions, whose]));
		image.take([session('1-a', at(11))]);
		image.take([gone('2-b')]);
		image.take([session('1-a', at(11)), gone('2-b')]);
		expect(image.get('session', 'a')).toBeUndefined();
		expect(ended).toEqual([[['a'], person]]);
	});

	it('takes up again what is stored anew after it was deleted', () => {
		const image = new Image(() => undefined);
		image.take([session('1-a', at(11)), gone('2-b'), session('3-c', at(13))]);
		expect(image.get('session', 'a')).toEqual({ person, begun: at(10), used: at(13) });
	});
});
