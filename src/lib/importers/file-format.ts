import { unpackZip, listZip } from '#lib/formats/zip.ts';
import { decodeText, looksLikeText } from './decode-text.ts';
import type { ImportLimits } from './import-limits.ts';
import type { ImportRefusal, OtherFormat, ReadableFormat } from './import-result.ts';

export type ToldFormat =
	| { readonly outcome: 'readable'; readonly format: ReadableFormat }
	| { readonly outcome: 'refused'; readonly why: ImportRefusal };

const readableByEnding: ReadonlyMap<string, ReadableFormat> = new Map([
	['docx', 'docx'],
	['pdf', 'pdf'],
	['vtt', 'vtt'],
	['srt', 'srt'],
	['md', 'markdown'],
	['markdown', 'markdown'],
	['txt', 'plain-text'],
	['text', 'plain-text']
]);
/** Text by its bytes, but nothing to be read as running text. */
const otherByEnding: ReadonlyMap<string, OtherFormat> = new Map([
	['csv', 'csv'],
	['tsv', 'csv'],
	['html', 'html'],
	['htm', 'html']
]);

/** What a file is: its first bytes decide, its name only tells texts apart. */
export function formatOf(name: string, bytes: Uint8Array, limits: ImportLimits): ToldFormat {
	const ending = endingOf(name);
	const content = byContent(bytes, limits);
	const format = content === 'text' ? textFormat(ending, bytes) : content;
	if (typeof format === 'object') return { outcome: 'refused', why: format };
	if (isReadable(format)) return { outcome: 'readable', format };
	const code = readableByEnding.has(ending) && format !== 'doc' ? 'not-what-it-says' : 'unknown-format';
	return { outcome: 'refused', why: { code, name, looksLike: format } };
}

/** The format a name promises, if it is one that is read. */
export function formatByName(name: string): ReadableFormat | undefined {
	return readableByEnding.get(endingOf(name));
}

function endingOf(name: string): string {
	return /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
}

function isReadable(format: ReadableFormat | OtherFormat): format is ReadableFormat {
	return new Set<string>(readableByEnding.values()).has(format);
}

function byContent(bytes: Uint8Array, limits: ImportLimits): ReadableFormat | OtherFormat | 'text' | ImportRefusal {
	const head = latin(bytes.subarray(0, 1024));
	// A PDF may have up to 1,024 bytes before its header (PDF 1.7, appendix H.3.4.1).
	if (head.includes('%PDF-')) return 'pdf';
	if (head.startsWith('PK')) return zipFormat(bytes, limits);
	if (head.startsWith('\xD0\xCF\x11\xE0'))
		return latin(bytes).includes(wide('EncryptedPackage')) ? { code: 'locked' } : 'doc';
	if (head.startsWith('{\\rtf')) return 'rtf';
	if (/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|BM....\0\0\0\0|RIFF....WEBP)/s.test(head)) return 'picture';
	if (/^....ftyp(?:hei|mif|avif)/s.test(head)) return 'picture';
	if (/^(?:ID3|\xFF[\xFB\xF3\xF2\xF1\xF9]|OggS|fLaC|\x1A\x45\xDF\xA3|RIFF....WAVE|....ftyp)/s.test(head))
		return 'recording';
	return looksLikeText(bytes) ? 'text' : 'unknown';
}

function zipFormat(bytes: Uint8Array, limits: ImportLimits): ReadableFormat | OtherFormat | ImportRefusal {
	const listed = listZip(bytes, limits);
	if (!listed.ok)
		return listed.why.code === 'too-many-entries' ? { code: 'too-many-parts', limit: listed.why.limit } : listed.why;
	const names = listed.value.map((entry) => entry.name);
	if (names.some((name) => name.startsWith('word/'))) return 'docx';
	if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
	if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
	const mimetype = unpackZip(bytes, (name) => name === 'mimetype', { ...limits, entryBytes: 200 });
	const isOdt = mimetype.ok && latin(mimetype.value.get('mimetype') ?? new Uint8Array()).includes('opendocument.text');
	return isOdt ? 'odt' : 'zip';
}

function textFormat(ending: string, bytes: Uint8Array): ReadableFormat | OtherFormat {
	const head = decodeText(bytes.subarray(0, 4096)).text.trimStart();
	if (/^WEBVTT(?:\s|$)/.test(head)) return 'vtt';
	if (/^(?:\d+\s*\r?\n)?\d{1,2}:\d{2}:\d{2}[,.]\d{3} --> /.test(head)) return 'srt';
	if (/^<(?:!doctype html|html)\b/i.test(head)) return 'html';
	const other = otherByEnding.get(ending);
	if (other) return other;
	return readableByEnding.get(ending) === 'markdown' ? 'markdown' : 'plain-text';
}

/** One character a byte. */
function latin(bytes: Uint8Array): string {
	// TextDecoder's latin1 is windows-1252, which moves 0x80 to 0x9F.
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}

/** Names in an old Office file are UTF-16. */
function wide(text: string): string {
	return text.replace(/./g, '$&\0');
}
