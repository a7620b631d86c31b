import type { Remark } from './import-result.ts';

export interface DecodedText {
	readonly text: string;
	readonly remarks: readonly Remark[];
}

/**
 * Bytes to text: byte order mark, then zero bytes, then UTF-8, else windows-1252.
 * The zeros come before UTF-8, because plain letters in UTF-16 are valid UTF-8. Only windows-1252 is a guess worth
 * a remark: any bytes at all can be read that way.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const encoding = utf16Of(bytes);
	if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), remarks: [] };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
	} catch {
		return {
			text: decodeWindows1252(bytes),
			remarks: [{ code: 'encoding-guessed', encoding: 'windows-1252' }]
		};
	}
}

/** What windows-1252 has at 0x80 to 0x9F; the five places without a letter are left as they are. */
const windowsOnly = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Node 20 takes windows-1252 for ISO 8859-1 and leaves controls where quotation marks and dashes stood. */
function decodeWindows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(bytes);
	return text.replace(/[\x80-\x9F]/g, (control) => windowsOnly.charAt(control.charCodeAt(0) - 0x80));
}

/** Whether bytes are text in any encoding read here: hardly a control character, and zeros on one side only. */
export function looksLikeText(bytes: Uint8Array): boolean {
	if (utf16Of(bytes) !== undefined) return true;
	const sample = bytes.subarray(0, 4096);
	// Tab, line feed, form feed, carriage return and escape do occur in texts.
	const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte));
	return controls.length <= sample.length / 100;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 200);
	const zeros = (side: 0 | 1) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length;
	// Letters of Western languages have a zero for their upper byte; a tenth of the places leaves room for emoji.
	const many = sample.length / 2 / 10;
	if (zeros(1) > many && zeros(0) === 0) return 'utf-16le';
	if (zeros(0) > many && zeros(1) === 0) return 'utf-16be';
	return undefined;
}
