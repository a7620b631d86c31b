import type { CodingId, ParticipantId, SourceId, ThemeId, VersionId } from '#lib/domain/ids.ts';
import { themeLines } from '#lib/domain/theme/tree.ts';
import { newId } from '../../support/rooms.ts';
import { aFoundStudy, kept } from './a-found-study.ts';

const text = 'Hvad gør I?\nVi mangler én at ringe til.\nOg så venter vi.';

/** A study with one interview, in which P4 answers, and a workshop; as Anna has it open. `sent`: what she has done. */
export async function aStudyWithThemes(approach: 'reflexive' | 'codebook' = 'reflexive') {
	const [sourceUlid, workshopUlid] = [newId(), newId()];
	const source: SourceId = `source:${sourceUlid}`;
	const version: VersionId = `version:${sourceUlid}:${newId()}`;
	const p4: ParticipantId = `participant:${newId()}`;
	const { study, sent } = await aFoundStudy(
		[
			kept(source, {
				title: 'Natten',
				kind: 'interview',
				exactness: 'verbatim',
				head: version,
				words: 11,
				speakers: [
					{ label: 'I', role: 'interviewer' },
					{ label: 'P4', role: 'informant', participant: p4 }
				]
			}),
			kept(`source:${workshopUlid}`, {
				title: 'Workshop',
				kind: 'workshop',
				exactness: 'notes',
				head: version,
				words: 0
			}),
			kept(version, {
				no: 1,
				length: text.length,
				starts: [
					{ id: 'a', kind: 'turn', at: 0, speaker: 'I' },
					{ id: 'b', kind: 'turn', at: 12, speaker: 'P4' }
				]
			}),
			kept(p4, { pseudonym: 'P4', sector: 'municipality' })
		],
		{ role: 'researcher', approach }
	);

	/** Codes words of the interview, with a code that is there or a new one. */
	const code = (label: string, quote: string): Promise<CodingId> => {
		const start = text.indexOf(quote);
		const passage = { source, version, words: text, start, end: start + quote.length };
		const known = study.codebook.named(label);
		return known ? study.codings.apply(known.id, passage) : study.codings.applyNew(label, passage);
	};
	const codeNamed = (label: string) => {
		const found = study.codebook.named(label);
		if (!found) throw new Error(`there is no code ${label}`);
		return found.id;
	};
	/** A theme that may be called so. */
	const theme = async (name: string) => {
		const made = await study.themes.add(name);
		if (!made.ok) throw new Error(`${name}: ${made.why}`);
		return made.value;
	};
	const drawn = (): string =>
		themeLines(study.themes.tree)
			.map(({ of, depth }) => `${'-'.repeat(depth)}${of.f.name}`)
			.join(' ');
	/** The words of a theme's passages in the order of the text, those that contradict in brackets. */
	const read = (id: ThemeId): string[] =>
		[...study.themes.passagesOf(id)]
			.sort((a, b) => a.extract.f.start - b.extract.f.start)
			.map(({ extract: { f }, side }) => (side === 'contradicts' ? `(${f.quote ?? ''})` : (f.quote ?? '')));
	return { study, sent, code, codeNamed, theme, drawn, read };
}
