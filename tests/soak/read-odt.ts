import { strFromU8, unzipSync } from 'fflate';
import { all, childrenOf, readXml, type XmlElement, type XmlNode } from '../support/xml.ts';

/** An OpenDocument text as far as it is compared here. */
export class ReadOdt {
	readonly #content: XmlElement;

	constructor(bytes: Uint8Array) {
		const content = unzipSync(bytes)['content.xml'];
		if (!content) throw new Error('content.xml is not in the file');
		this.#content = readXml(strFromU8(content));
	}

	/** The words of paragraphs and headings; notes and comments apart. */
	get paragraphs(): string[] {
		return [...all(this.#content, 'text:p'), ...all(this.#content, 'text:h')].map(wordsOf);
	}

	get headings(): string[] {
		return all(this.#content, 'text:h').map(wordsOf);
	}

	get footnotes(): string[] {
		return all(this.#content, 'text:note-body').map(wordsOf);
	}

	get comments(): string[] {
		return all(this.#content, 'office:annotation').map((one) => all(one, 'text:p').map(wordsOf).join('\n'));
	}

	/** Tables as rows of cells' words. */
	get tables(): string[][][] {
		return all(this.#content, 'table:table').map((table) =>
			all(table, 'table:table-row').map((row) => childrenOf(row, 'table:table-cell').map(wordsOf))
		);
	}
}

/** What is written beside the line it hangs on. */
const apart = ['text:note', 'office:annotation'];

function wordsOf(node: XmlNode): string {
	if (typeof node === 'string') return node;
	if (node.name === 'text:s' || node.name === 'text:tab' || node.name === 'text:line-break') return ' ';
	return node.children
		.map((child) => (typeof child !== 'string' && apart.includes(child.name) ? '' : wordsOf(child)))
		.join('');
}
