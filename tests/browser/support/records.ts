import type { Act } from '#lib/domain/change/change.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { creating, newId, type RawPerson } from './raw.ts';

/** A record of a kind as it may be made, a change to it, and what has to be made with it. */
export interface Example {
	readonly id: RecordId;
	readonly acts: readonly Act[];
	readonly change: readonly [field: string, from: Json, to: Json];
}

/** One source that codings hang on, in the study and in every own room: made by whoever makes the coding. */
function aSource(): { source: string; version: string; acts: Act[] } {
	const [source, version] = [newId(), newId()];
	const head: RecordId = `version:${source}:${version}`;
	const acts = [
		creating(`words:${source}:${version}`, { text: 'Vi mangler én.' }),
		creating(head, { no: 1, length: 14, starts: [] }),
		creating(`source:${source}`, { title: 'I', kind: 'interview', exactness: 'verbatim', head, words: 3 })
	];
	return { source, version, acts };
}

const simple = (id: RecordId, content: Record<string, Json>, change: Example['change']): Example => ({
	id,
	acts: [creating(id, content)],
	change
});

export const examples: Readonly<Record<string, (by: RawPerson) => Example>> = {
	person: () => simple(`person:${newId()}`, { name: 'X', role: 'owner', colour: 'blue' }, ['name', 'X', 'Y']),
	study: () =>
		simple(`study:${newId()}`, { title: 'X', approach: 'reflexive', orientation: 'both' }, ['title', 'X', 'Y']),
	standard: () => simple(`standard:${newId()}`, { title: 'X' }, ['title', 'X', 'Y']),
	source: () => {
		const { source, acts } = aSource();
		return { id: `source:${source}`, acts, change: ['title', 'I', 'II'] };
	},
	version: () => {
		const { source, version, acts } = aSource();
		return { id: `version:${source}:${version}`, acts, change: ['no', 1, 2] };
	},
	words: () => {
		const { source, version, acts } = aSource();
		return { id: `words:${source}:${version}`, acts, change: ['text', 'Vi mangler én.', 'Vi mangler to.'] };
	},
	reading: (by) =>
		simple(`reading:${newId()}:${by.ulid}`, { read: '2026-01-01T00:00:00Z' }, ['read', '2026-01-01T00:00:00Z', null]),
	participant: () => simple(`participant:${newId()}`, { pseudonym: 'P4' }, ['pseudonym', 'P4', 'P5']),
	folder: () => simple(`folder:${newId()}`, { label: 'Adgang' }, ['label', 'Adgang', 'Vej ind']),
	code: () => simple(`code:${newId()}`, { label: 'nat', colour: 'blue' }, ['label', 'nat', 'aften']),
	coding: () => {
		const { source, version, acts } = aSource();
		const id: RecordId = `coding:${source}:${newId()}`;
		const content = { code: `code:${newId()}`, version: `version:${source}:${version}`, start: 0, end: 2 };
		return { id, acts: [...acts, creating(id, content)], change: ['note', null, 'hm'] };
	},
	memo: () =>
		simple(`memo:${newId()}`, { about: `study:${newId()}`, text: 'Tænk over det' }, ['text', 'Tænk over det', 'Ja']),
	theme: () => simple(`theme:${newId()}`, { name: 'Alene', status: 'candidate' }, ['name', 'Alene', 'Om natten']),
	'theme-code': () => {
		const [one, other] = [newId(), newId()].map((id) => `code:${id}`);
		return simple(`theme-code:${newId()}:${newId()}`, { code: one ?? '' }, ['code', one ?? '', other ?? '']);
	},
	'theme-extract': () => anExtract('theme-extract'),
	'focus-area': () => simple(`focus-area:${newId()}`, { title: 'Vagt' }, ['title', 'Vagt', 'Døgnet rundt']),
	'focus-member': () => {
		const [one, other] = [newId(), newId()].map((id) => `theme:${id}`);
		return simple(`focus-member:${newId()}:${newId()}`, { of: one ?? '' }, ['of', one ?? '', other ?? '']);
	},
	finding: () =>
		simple(`finding:${newId()}`, { claim: 'De er alene.' }, ['claim', 'De er alene.', 'De er ikke alene.']),
	'finding-extract': () => anExtract('finding-extract'),
	'element-link': () => simple(`element-link:${newId()}:2`, { element: 2 }, ['rationale', null, 'hm']),
	quote: () => {
		const content = { finding: `finding:${newId()}`, coding: `coding:${newId()}:${newId()}`, approval: 'draft' };
		return simple(`quote:${newId()}`, { ...content, wording: 'Vi mangler én' }, ['wording', 'Vi mangler én', 'Vi …']);
	},
	release: () =>
		simple(`release:${newId()}:${newId()}`, { rationale: 'fordi', quotes: [] }, ['rationale', 'fordi', 'derfor']),
	'released-finding': () => {
		const content = { studyTitle: 'S', claim: 'C', elements: [2], materials: [], sectors: [], rationale: 'R' };
		return simple(`released-finding:${newId()}:${newId()}`, { ...content, fingerprint: '1.x' }, ['claim', 'C', 'D']);
	},
	'released-quote': () => {
		const content = { approval: 'draft', material: 'interviews', side: 'supports', wording: 'Q' };
		const coding = `coding:${newId()}:${newId()}`;
		return simple(`released-quote:${newId()}:${newId()}`, { ...content, coding }, ['wording', 'Q', 'R']);
	},
	draft: () => simple(`draft:${newId()}`, { title: 'Udkast' }, ['title', 'Udkast', 'Andet']),
	outline: () => simple(`outline:${newId()}`, { provisions: [] }, ['provisions', [], []]),
	thread: () => {
		const content = { draft: `draft:${newId()}`, text: 'Hvorfor?', quote: 'skal sikre' };
		return simple(`thread:${newId()}`, content, ['text', 'Hvorfor?', 'Hvordan?']);
	},
	reply: () => simple(`reply:${newId()}:${newId()}`, { text: 'Fordi' }, ['text', 'Fordi', 'Derfor'])
};

function anExtract(kind: string): Example {
	const coding = newId();
	const content = { coding: `coding:${newId()}:${coding}`, side: 'supports' };
	return simple(`${kind}:${newId()}:${coding}`, content, ['side', 'supports', 'contradicts']);
}

/** The acts that change an example, and that remove it. */
export const update = ({ id, change: [field, from, to] }: Example): Act[] => [
	{ id, kind: 'update', fields: { [field]: { from, to } } }
];
export const removal = ({ id }: Example): Act[] => [{ id, kind: 'delete' }];
