import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ImportLimits } from './import-limits.ts';
import { refused, type ImportRefusal, type Progress, type Reading, type Remark } from './import-result.ts';
import { LineGatherer, piecesIn, type PrintedLine } from './pdf-lines.ts';
import { reflow } from './pdf-reflow.ts';
import { withoutRunningHeads } from './pdf-running-heads.ts';

/** The text of a PDF, put together to paragraphs again. What is not letters (scanned pages, pictures) is not read. */
export async function readPdf(bytes: Uint8Array, limits: ImportLimits, progress: Progress): Promise<Reading> {
	// pdf.js wants a worker of its own and would fetch it by an address. We are in a worker already, so its worker is
	// imported here as a module: it sets `globalThis.pdfjsWorker`, which pdf.js takes before it looks for an address.
	// Nothing is fetched, and it works under `worker-src 'self'; connect-src 'self'` and in Node alike.
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const loading = getDocument({
		// A copy: pdf.js takes the bytes away from whoever gave them.
		data: bytes.slice(),
		disableFontFace: true,
		useSystemFonts: false,
		isEvalSupported: false,
		useWorkerFetch: false,
		useWasm: false,
		enableXfa: false,
		verbosity: 0
	});
	let print: Print | ImportRefusal;
	try {
		print = await readPages(await loading.promise, limits, progress);
	} catch (error) {
		// pdf.js throws InvalidPDFException and others; whichever it is, the file cannot be read as it is.
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		print = { code: isLocked ? 'locked' : 'damaged' };
	} finally {
		await loading.destroy();
	}
	return 'code' in print ? refused(print) : readingOf(print);
}

/** What stands in print on the pages of a document. */
interface Print {
	readonly pages: number;
	readonly lines: readonly PrintedLine[];
	readonly emptyPages: readonly number[];
	/** Pages wider than they are high. */
	readonly lyingPages: number;
	readonly title: string | undefined;
}

async function readPages(
	document: PDFDocumentProxy,
	limits: ImportLimits,
	progress: Progress
): Promise<Print | ImportRefusal> {
	const began = performance.now();
	const pages = document.numPages;
	if (pages > limits.pages) return { code: 'too-many-pages', pages, limit: limits.pages };
	const lines: PrintedLine[] = [];
	const emptyPages: number[] = [];
	let characters = 0;
	let lyingPages = 0;
	for (let no = 1; no <= pages; no++) {
		if (performance.now() - began >= limits.parseMilliseconds)
			return { code: 'took-too-long', milliseconds: limits.parseMilliseconds };
		const page = await readPage(document, no, limits.characters - characters);
		if (page === 'too-long') return { code: 'too-long', characters: limits.characters + 1, limit: limits.characters };
		for (const line of page.lines) lines.push(line);
		characters += page.characters;
		if (page.isLying) lyingPages++;
		if (page.lines.length === 0) emptyPages.push(no);
		progress(no, pages);
	}
	if (lines.length === 0) return { code: 'no-text', pages };
	return { pages, lines, emptyPages, lyingPages, title: await titleOf(document) };
}

function readingOf({ pages, lines, emptyPages, lyingPages, title }: Print): Reading {
	const body = withoutRunningHeads(lines, pages);
	const { blocks, hyphensRemoved, pagesJoined } = reflow(body, lyingPages > pages / 2 ? 'slide' : 'page');
	const remarks: Remark[] = [];
	if (body.length < lines.length)
		remarks.push({ code: 'headers-and-footers-removed', count: lines.length - body.length });
	if (hyphensRemoved > 0) remarks.push({ code: 'hyphens-removed', count: hyphensRemoved });
	if (pagesJoined > 0) remarks.push({ code: 'pages-joined', count: pagesJoined });
	if (emptyPages.length > 0) remarks.push({ code: 'pages-without-text', pages: emptyPages });
	return { outcome: 'read', blocks, title, remarks };
}

/** Reads a page piece by piece and stops when it has more characters than are left: a page may unpack to any size. */
async function readPage(document: PDFDocumentProxy, no: number, charactersLeft: number) {
	const page = await document.getPage(no);
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const gatherer = new LineGatherer({ no, height, transform });
	let characters = 0;
	const reader: ReadableStreamDefaultReader<unknown> = page.streamTextContent().getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		for (const piece of piecesIn(value)) {
			characters += piece.str.length;
			gatherer.add(piece);
		}
		if (characters > charactersLeft) {
			await reader.cancel(new Error('enough'));
			return 'too-long';
		}
	}
	gatherer.endLine();
	page.cleanup();
	return { lines: gatherer.lines, characters, isLying: width > height };
}

async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
	const { info } = await document.getMetadata();
	return 'Title' in info && typeof info.Title === 'string' ? info.Title : undefined;
}
