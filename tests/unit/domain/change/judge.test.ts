import { describe, expect, test } from 'vitest';
import type { Act, RefusalCode } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import { judge, mayEnter, type Member } from '#lib/domain/policy.ts';
import type { ParsedRoom } from '#lib/domain/room.ts';
import { anEntry, anna, bo, create, id, remove, rie, update } from './builders.ts';

const study = { type: 'study', room: `study-${id(800)}`, project: `study-${id(800)}` } satisfies ParsedRoom;
const standard = { type: 'standard', room: `standard-${id(801)}`, project: `standard-${id(801)}` } satisfies ParsedRoom;
const own: ParsedRoom = { type: 'own', room: `own-${id(800)}-${id(901)}`, project: study.room, person: anna };

const researcher: Member = { person: anna, role: 'researcher' };
const colleague: Member = { person: bo, role: 'researcher' };
const owner: Member = { person: rie, role: 'owner' };

const code: RecordId = `code:${id(1)}`;
const memo: RecordId = `memo:${id(1)}`;
const aCode = { label: 'nat', colour: 'blue' };
const aMemo = { about: code, text: 'Husk' };
const made = (of: RecordId, f: Entry['f']) => anEntry(f, { id: of });
const annasCode = made(code, aCode);
const annasMemo = made(memo, aMemo);
const buried: Entry = { ...annasMemo, deleted: true, f: {} };
const reading = (person: number): RecordId => `reading:${id(3)}:${id(person)}`;

type Case = readonly [
	what: string,
	member: Member | undefined,
	room: ParsedRoom,
	act: Act,
	old: Entry | undefined,
	verdict: RefusalCode | undefined
];
const cases: readonly Case[] = [
	['a researcher makes a code', researcher, study, create(aCode), undefined, undefined],
	['a colleague changes her code', colleague, study, update('label', 'nat', 'dag'), annasCode, undefined],
	['a colleague deletes her code', colleague, study, remove(), annasCode, 'not-yours'],
	['she deletes her own code', researcher, study, remove(), annasCode, undefined],
	['the owner deletes her code', owner, study, remove(), annasCode, undefined],
	['a colleague changes her memo', colleague, study, update('text', 'Husk', '', memo), annasMemo, 'not-yours'],
	['the owner changes her memo', owner, study, update('text', 'Husk', '', memo), annasMemo, undefined],
	['a colleague makes the memo she has made', colleague, study, create(aMemo, memo), annasMemo, 'not-yours'],
	['a colleague makes anew what she has deleted', colleague, study, create(aMemo, memo), buried, undefined],
	['a memo in her own room', researcher, own, create(aMemo, memo), undefined, undefined],
	['a colleague in her own room', colleague, own, create(aMemo, memo), undefined, 'no-access'],
	['the owner of the study in her own room', owner, own, create(aMemo, memo), undefined, 'no-access'],
	['somebody who is no member', undefined, study, create(aCode), undefined, 'no-access'],
	['a code in her own room', researcher, own, create(aCode), undefined, 'wrong-room'],
	['a code in a standard', { ...owner, role: 'author' }, standard, create(aCode), undefined, 'wrong-room'],
	['a kind that is none', researcher, study, create({}, 'thing:1'), undefined, 'wrong-room'],
	['an id with too many parts', researcher, study, create(aCode, `code:${id(1)}:${id(2)}`), undefined, 'wrong-room'],
	['an id that holds words', researcher, study, create(aCode, 'code:nat'), undefined, 'wrong-room'],
	['a reviewer writes', { ...researcher, role: 'reviewer' }, study, create(aCode), undefined, 'role'],
	['she writes a person', owner, study, create({ name: 'Bo' }, bo), undefined, 'server-only'],
	['she changes words', owner, study, update('text', 'a', 'b', `words:${id(3)}:${id(4)}`), undefined, 'server-only'],
	[
		'a researcher renames the study',
		researcher,
		study,
		update('title', 'a', 'b', `study:${id(800)}`),
		undefined,
		'role'
	],
	['the owner renames the study', owner, study, update('title', 'a', 'b', `study:${id(800)}`), undefined, undefined],
	['she notes her own reading', researcher, study, create({}, reading(901)), undefined, undefined],
	['she notes a colleague’s reading', researcher, study, create({}, reading(902)), undefined, 'not-yours'],
	['a code without a colour', researcher, study, create({ label: 'nat' }), undefined, 'invalid'],
	['a code with an empty label', researcher, study, create({ ...aCode, label: ' ' }), undefined, 'invalid'],
	['a code with a field that is none', researcher, study, create({ ...aCode, size: 1 }), undefined, 'invalid'],
	['emptying what must be there', researcher, study, update('label', 'nat', null), annasCode, 'invalid'],
	['emptying what need not be there', researcher, study, update('place', 1, null), annasCode, undefined],
	['half a code beside one that is there', colleague, study, create({ definition: 'x' }), annasCode, undefined]
];

describe('the policy', () => {
	test.each(cases)('%s', (_what, member, room, act, old, verdict) => {
		expect(judge(member, room, act, old)?.code).toBe(verdict);
	});

	test('names the record and the field that do not fit', () => {
		expect(judge(researcher, study, create({ ...aCode, place: 'først' }), undefined)).toEqual({
			code: 'invalid',
			record: code,
			field: 'place'
		});
	});

	test('lets members enter, and into her own room herself alone', () => {
		expect([undefined, researcher, colleague, owner].map((member) => mayEnter(member, own))).toEqual([
			false,
			true,
			false,
			false
		]);
		expect(
			[undefined, researcher, { ...owner, role: 'reviewer' as const }].map((member) => mayEnter(member, study))
		).toEqual([false, true, true]);
	});
});
