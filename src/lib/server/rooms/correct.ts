import type { Act, ReceivedChange, Refusal, TextCorrection } from '#lib/domain/change/change.ts';
import { ulidOf, wordsOf, type VersionId } from '#lib/domain/ids.ts';
import { judge } from '#lib/domain/policy.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { source } from '#lib/domain/records/source.ts';
import { version, words, type TextVersion } from '#lib/domain/records/version.ts';
import { countWords } from '#lib/domain/text/canonical.ts';
import { correctSource, wordsNeeded, type Held, type NotCorrected } from '#lib/domain/text/correct-source.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';
import { writing, type DeedContext } from './deeds/context.ts';
import type { Intent } from './intent-log.ts';

/**
 * What a correction of a source's words makes: worked out from the server's own versions, since the head may have moved
 * on from what the person saw. Versions, words and the head are one Change, so that a crash in between is mended from the
 * intent; what she sent beside the correction is left aside. No coding is touched: they are brought along when read.
 */
export async function correct(
	change: ReceivedChange,
	correction: TextCorrection,
	{ room, member, store }: DeedContext
): Promise<Intent | Refusal> {
	const { source: id } = correction;
	const about = await store.get(id);
	const refusal = judge(member, room, { id, kind: 'update', fields: {} }, about);
	if (refusal) return refusal;
	if (!about || about.deleted || !isOf(source, about)) return { code: 'gone', record: id };
	const { head, words: count } = about.f;
	const held: Held = { head, versions: await versionsOf(ulidOf(id), store) };
	const texts = await textsOf(wordsNeeded(held, correction), store);
	const made: VersionId = `version:${ulidOf(id)}:${change.id}`;
	const corrected = correctSource(held, (of) => texts.get(of), made, correction);
	if (!corrected.ok) return refusalOf(corrected.why);
	const newest = corrected.value.made.at(-1);
	if (!newest) return { change: { ...change, acts: [] } };
	const acts: Act[] = corrected.value.made.flatMap((one) => [
		writing(wordsOf(one.id), { text: one.words }),
		writing(one.id, one.version)
	]);
	const moved = { head: { from: head, to: newest.id }, words: { from: count, to: countWords(newest.words) } };
	return { change: { ...change, acts: [...acts, { id, kind: 'update', fields: moved }] } };
}

async function versionsOf(ulid: string, store: RecordStore): Promise<Map<VersionId, TextVersion>> {
	const entries = await store.range(`version:${ulid}:`);
	return new Map(entries.flatMap((entry) => (isOf(version, entry) ? [[entry.id, entry.f] as const] : [])));
}

async function textsOf(versions: readonly VersionId[], store: RecordStore): Promise<Map<VersionId, string>> {
	const held = await store.load(versions.map(wordsOf));
	return new Map(
		versions.flatMap((id) => {
			const entry = held.get(wordsOf(id));
			return entry && !entry.deleted && isOf(words, entry) ? [[id, entry.f.text] as const] : [];
		})
	);
}

function refusalOf({ kind, version: record }: NotCorrected): Refusal {
	switch (kind) {
		case 'unknown-parent':
		case 'words-gone':
			return { code: 'text-gone', record };
		case 'id-taken':
			return { code: 'id-taken', record };
		case 'too-long':
			return { code: 'too-large', record };
		case 'unfit-operations':
		case 'not-canonical':
		case 'nothing-to-undo':
			return { code: 'invalid', record };
	}
}
