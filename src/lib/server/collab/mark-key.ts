import { createHash } from 'node:crypto';
import { encodeAny } from 'lib0/buffer';

/** In bytes: eight characters of base64. */
const hashLength = 6;

/**
 * The name under which y-tiptap holds the comment mark of a thread in a text. Marks that may lie over each other are
 * told apart by a hash of the mark as JSON; under any other name each editor would write the mark anew. A test holds it
 * against the library.
 */
export function markKey(thread: string): string {
	const digest = createHash('sha256')
		.update(encodeAny({ type: 'comment', attrs: { id: thread } }))
		.digest();
	const folded = digest.subarray(0, hashLength).map((byte, i) => {
		for (let at = i + hashLength; at < digest.length; at += hashLength) byte ^= digest[at] ?? 0;
		return byte;
	});
	return `comment--${Buffer.from(folded).toString('base64')}`;
}
