/** The build of mammoth that reads an ArrayBuffer, in browsers and in Node alike; it has the types of the main one. */
declare module 'mammoth/mammoth.browser.min.js' {
	import mammoth from 'mammoth';
	export default mammoth;
}

/** Sets `globalThis.pdfjsWorker`, which pdf.js looks for before it would fetch a worker of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
