import { describe, expect, test } from 'vitest';
import { sourceOf, type CodeId } from '#lib/domain/ids.ts';
import { anna, newId } from '../../support/rooms.ts';
import { aFoundStudy, coded, kept } from './a-found-study.ts';

const code: CodeId = `code:${newId()}`;
const aCode = kept(code, { label: 'nat', colour: 'blue' });

describe('memos', () => {
	test('on a code are everybody’s, the oldest first', async () => {
		const theirs = kept(`memo:${newId()}`, { about: code, text: 'Bos tanke' });
		const { study } = await aFoundStudy([aCode, theirs]);
		await study.memos.write(code, '  Annas tanke \n');
		expect(study.memos.about(code).map(({ by, f }) => [by === anna, f.text])).toEqual([
			[false, 'Bos tanke'],
			[true, 'Annas tanke']
		]);
	});

	test('without words are not written, and one that loses its words is removed', async () => {
		const { study, sent } = await aFoundStudy([aCode]);
		await study.memos.write(code, ' \n ');
		expect(sent).toEqual([]);
		await study.memos.write(code, 'Hm');
		const [made] = study.memos.about(code);
		if (!made) throw new Error('no memo');
		await study.memos.change(made.id, '');
		expect(study.memos.about(code)).toEqual([]);
		await study.history.undo();
		expect(study.memos.about(code).map(({ f }) => f.text)).toEqual(['Hm']);
	});

	test('on a source that she keeps to herself stay in her own room', async () => {
		const { id, entries } = coded({ words: 'Vi mangler én.' });
		const { study, sent } = await aFoundStudy([], { own: entries });
		await study.memos.write(sourceOf(id), 'Kun for mig');
		expect(sent.map(({ room }) => room.slice(0, 3))).toEqual(['own']);
	});
});
