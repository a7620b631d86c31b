import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { draftSchema, fragmentName } from '#lib/collab/schema.ts';
import { standardText, standardTextOfJson } from '#lib/collab/standard-text.ts';
import { draftJson, draftUpdate } from '#lib/collab/to-draft.ts';
import type { StandardText } from '#lib/domain/standard/text.ts';
import { anyText } from './some-text.ts';

const schema = draftSchema();

function throughYjs(text: StandardText): StandardText {
	const document = new Y.Doc();
	Y.applyUpdate(document, draftUpdate(text, schema));
	return standardText(document.getXmlFragment(fragmentName));
}

describe('a text that becomes a draft and is read again', () => {
	test('is the same text, by way of Yjs', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(throughYjs(text)).toEqual(text);
			})
		);
	});

	test('is the same text, by way of the editor’s JSON', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const node = schema.nodeFromJSON(draftJson(text));
				node.check();
				expect(standardTextOfJson(node.toJSON())).toEqual(text);
			})
		);
	});

	test('an update applied twice is there once', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const [document, update] = [new Y.Doc(), draftUpdate(text, schema)];
				Y.applyUpdate(document, update);
				Y.applyUpdate(document, update);
				expect(standardText(document.getXmlFragment(fragmentName))).toEqual(text);
			})
		);
	});

	test('an empty text has one empty paragraph to write in', () => {
		expect(throughYjs({ blocks: [] })).toEqual({ blocks: [{ kind: 'paragraph', id: '', content: [] }] });
	});

	test('reading changes nothing in the live document', () => {
		const document = new Y.Doc();
		const strange = new Y.XmlElement('fremtidig');
		strange.insert(0, [new Y.XmlText('ord fra et nyere program')]);
		document.getXmlFragment(fragmentName).insert(0, [strange]);
		const before = Y.encodeStateAsUpdate(document);
		expect(standardText(document.getXmlFragment(fragmentName))).toEqual({
			blocks: [{ kind: 'paragraph', id: '', content: [{ kind: 'words', text: 'ord fra et nyere program' }] }]
		});
		expect(Y.encodeStateAsUpdate(document)).toEqual(before);
	});
});

describe('a draft that holds what nobody knows', () => {
	test('is read all the same, whatever it is', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				expect(() => standardTextOfJson(json)).not.toThrow();
			})
		);
	});

	test('with the names of our nodes and marks in any order is read all the same', () => {
		const names = fc.constantFrom(...Object.keys(schema.nodes), 'ukendt');
		const attrs = fc.dictionary(fc.constantFrom('id', 'element', 'level', 'finding', 'quote', 'text'), fc.jsonValue());
		const mark = fc.record({ type: fc.constantFrom(...Object.keys(schema.marks)), attrs: fc.jsonValue() });
		const node: fc.Memo<unknown> = fc.memo((depth): fc.Arbitrary<unknown> =>
			fc.record({
				type: names,
				attrs,
				text: fc.string(),
				marks: fc.array(mark, { maxLength: 2 }),
				content: depth > 1 ? fc.array(node(), { maxLength: 3 }) : fc.constant<unknown[]>([])
			})
		);
		fc.assert(
			fc.property(node(4), (json) => {
				expect(() => standardTextOfJson(json)).not.toThrow();
			})
		);
	});

	test.each([
		['an element that is no number is the cross-cutting one', { element: null }, { element: 0 }],
		['an unknown obligation is a requirement', { obligation: 'ordre' }, { obligation: 'requirement' }],
		['a sector is only what is set', { municipality: 'ja', region: true }, { sectors: ['region'] }]
	])('%s', (_what, attrs, expected) => {
		const [block] = standardTextOfJson({ type: 'doc', content: [{ type: 'provision', attrs }] }).blocks;
		expect(block).toMatchObject(expected);
	});

	test('a heading without an element has none; null is not element 0', () => {
		const json = { type: 'doc', content: [{ type: 'heading', attrs: { level: 2, element: null } }] };
		expect(standardTextOfJson(json).blocks).toEqual([{ kind: 'heading', id: '', level: 2, content: [] }]);
	});

	test('a link that leads to a program is words without a link', () => {
		const words = { type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] };
		const json = { type: 'doc', content: [{ type: 'paragraph', content: [words] }] };
		expect(standardTextOfJson(json).blocks).toEqual([
			{ kind: 'paragraph', id: '', content: [{ kind: 'words', text: 'her' }] }
		]);
	});
});
