import { describe, expect, test } from 'vitest';
import { alternativesIn, keeping, taking } from '#lib/domain/change/alternatives.ts';
import { applyAct } from '#lib/domain/change/apply-act.ts';
import { alternative, anEntry, bo, id, received, record, rie } from './builders.ts';

const both = [alternative(1, bo, 'aften'), alternative(2, rie, 'uro')];
const contested = anEntry({ label: 'nat', place: 4 }, { alt: { label: both, place: [alternative(3, bo, 5)] } });

describe('what else was written to a field', () => {
	test('is told of that field alone', () => {
		expect(alternativesIn(contested, 'label')).toEqual(both);
		expect(alternativesIn(contested, 'definition')).toEqual([]);
		expect(alternativesIn(anEntry({ label: 'nat' }), 'label')).toEqual([]);
	});

	test('is nothing where it says what the field has come to say', () => {
		expect(alternativesIn(anEntry({ label: 'aften' }, { alt: { label: both } }), 'label')).toEqual([both[1]]);
	});

	test('is gone when what stands is kept, and the field is as it was', () => {
		const { entry } = applyAct(contested, keeping(contested, 'label'), received(9, rie));
		expect([entry.f, entry.alt]).toEqual([contested.f, { place: contested.alt?.['place'] }]);
	});

	test('stands in its place when it is taken, and the others with it are settled', () => {
		const act = taking(contested, 'label', alternative(2, rie, 'uro'));
		const { entry } = applyAct(contested, act, received(9, rie));
		expect([entry.f, entry.alt]).toEqual([{ label: 'uro', place: 4 }, { place: contested.alt?.['place'] }]);
	});

	test('empties the field when that is what was written', () => {
		const emptied = anEntry({ definition: 'a' }, { alt: { definition: [alternative(1, bo, null)] } });
		const act = taking(emptied, 'definition', alternative(1, bo, null));
		expect(applyAct(emptied, act, received(9, rie)).entry).toMatchObject({ id: record, f: {} });
	});

	test('that came after she looked stays to be looked at', () => {
		const act = keeping(contested, 'label');
		const later = alternative(8, bo, 'mørke');
		const now = { ...contested, alt: { label: [...both, later] } };
		expect(applyAct(now, act, received(9, rie)).entry.alt).toEqual({ label: [later] });
	});

	test('gives way to what was written meanwhile, and stands beside it', () => {
		const now = { ...contested, f: { ...contested.f, label: 'mørke' } };
		const { entry } = applyAct(now, taking(contested, 'label', alternative(1, bo, 'aften')), received(9, rie));
		expect([entry.f['label'], entry.alt?.['label']]).toEqual([
			'mørke',
			[{ value: 'aften', by: rie, at: received(9, rie).at, change: id(9) }]
		]);
	});
});
