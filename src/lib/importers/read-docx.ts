import { zipSync } from 'fflate';
import { unpackZip, type ZipFault } from '#lib/formats/zip.ts';
import { decodeEntities } from './decode-entities.ts';
import { blocksOfHtml } from './docx-html.ts';
import type { ImportLimits } from './import-limits.ts';
import { refused, type ImportRefusal, type Progress, type Reading, type Remark } from './import-result.ts';

/** Beside mammoth's own: the two styles that name a document, and the levels it has no rule for. */
const styles = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => h2:fresh",
	"p[style-name='heading 7'] => h6:fresh",
	"p[style-name='heading 8'] => h6:fresh",
	"p[style-name='heading 9'] => h6:fresh"
];

/**
 * A Word document. Only its XML parts are unpacked, counted while they come out, and packed anew without compression:
 * mammoth sees a zip we made, never the one from outside. Pictures, fonts and embedded files are not unpacked at all.
 */
export async function readDocx(bytes: Uint8Array, limits: ImportLimits, progress: Progress): Promise<Reading> {
	const unpacked = unpackZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name), limits);
	if (!unpacked.ok) return refused(refusalOf(unpacked.why));
	const parts = unpacked.value;
	// Both are known before mammoth builds its trees, which take many times the size of the file.
	const sizes = [...parts].map(([name, part]) => ({ isBody: /^word\/document\d*\.xml$/.test(name), ...sizeOf(part) }));
	const characters = Math.max(0, ...sizes.filter(({ isBody }) => isBody).map(({ letters }) => letters));
	if (characters > limits.characters) return refused({ code: 'too-long', characters, limit: limits.characters });
	if (sizes.reduce((sum, { elements }) => sum + elements, 0) > limits.elements)
		return refused({ code: 'too-many-parts', limit: limits.elements });
	progress(1, 3);

	const { default: mammoth } = await import('mammoth/mammoth.browser.min.js');
	let pictures = 0;
	let html: string;
	try {
		const checked = zipSync(Object.fromEntries(parts), { level: 0 });
		const converted = await mammoth.convertToHtml(
			{ arrayBuffer: checked.buffer },
			{
				styleMap: styles,
				// A document may bring a style map of its own, which could hide paragraphs.
				includeEmbeddedStyleMap: false,
				convertImage: mammoth.images.imgElement(() => {
					pictures++;
					return Promise.resolve({ src: '' });
				})
			}
		);
		html = converted.value;
	} catch {
		// Mammoth throws plain errors for parts that are missing, XML that is broken or nested past the stack.
		return refused({ code: 'damaged' });
	}
	progress(2, 3);
	const { blocks, notes } = blocksOfHtml(html);
	progress(3, 3);
	return { outcome: 'read', blocks, title: titleIn(parts), remarks: remarksOn(parts, notes, pictures) };
}

function refusalOf(fault: ZipFault): ImportRefusal {
	return fault.code === 'too-many-entries' ? { code: 'too-many-parts', limit: fault.limit } : fault;
}

/**
 * The elements of an XML part, and the characters outside its tags, spaces apart: never more than the text will have.
 * UTF-8 goes on in bytes 10xxxxxx.
 */
function sizeOf(xml: Uint8Array): { readonly letters: number; readonly elements: number } {
	let letters = 0;
	let tags = 0;
	let closing = 0;
	let inTag = false;
	let before = 0;
	for (const byte of xml) {
		if (byte === 0x3c) {
			inTag = true;
			tags++;
		} else if (byte === 0x3e) inTag = false;
		else if (inTag && before === 0x3c && byte === 0x2f) closing++;
		else if (!inTag && byte > 0x20 && (byte & 0xc0) !== 0x80) letters++;
		before = byte;
	}
	return { letters, elements: tags - closing };
}

function titleIn(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
	const properties = new TextDecoder().decode(parts.get('docProps/core.xml'));
	const title = /<dc:title[^>]*>([^<]{1,1000})<\/dc:title>/.exec(properties)?.[1];
	return title === undefined ? undefined : decodeEntities(title);
}

function remarksOn(parts: ReadonlyMap<string, Uint8Array>, notes: number, pictures: number): Remark[] {
	const remarks: Remark[] = [];
	const decoder = new TextDecoder();
	const count = (name: RegExp, tag: RegExp) =>
		[...parts]
			.filter(([part]) => name.test(part))
			.reduce((sum, [, part]) => sum + (decoder.decode(part).match(tag)?.length ?? 0), 0);
	if (pictures > 0) remarks.push({ code: 'pictures-left-out', count: pictures });
	if (notes > 0) remarks.push({ code: 'notes-moved-to-end', count: notes });
	const comments = count(/^word\/comments\.xml$/, /<w:comment\s/g);
	if (comments > 0) remarks.push({ code: 'comments-left-out', count: comments });
	const runningHeads = [...parts].filter(
		([name, part]) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && sizeOf(part).letters > 0
	).length;
	if (runningHeads > 0) remarks.push({ code: 'headers-and-footers-removed', count: runningHeads });
	if (count(/^word\/document\d*\.xml$/, /<w:(?:ins|del)\s/g) > 0) remarks.push({ code: 'tracked-changes-accepted' });
	return remarks;
}
