import * as Y from 'yjs';
import { elementRow } from '#lib/domain/framework/nine-elements.ts';
import { elements, type Element } from '#lib/domain/framework/element.ts';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import { fragmentName } from './draft-text.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** The update that makes a new draft: a chapter on its purpose, then one an element, each with a place to begin writing. */
export function seedUpdate(language: 'da' | 'en', newId: () => string): Uint8Array {
	const doc = new Y.Doc();
	const chapters: readonly [title: string, element?: Element][] = [
		[(language === 'en' ? en : da).draftSeed.purpose],
		...elements.map((element): [string, Element] => [elementRow(element, language).title, element])
	];
	const blocks = chapters.flatMap(([title, element]) => [
		block('heading', { id: newId(), level: 1, ...(element === undefined ? {} : { element }) }, title),
		block('paragraph', { id: newId() })
	]);
	doc.getXmlFragment(fragmentName).insert(0, blocks);
	return Y.encodeStateAsUpdate(doc);
}

function block(name: string, attributes: Attributes, words?: string): Y.XmlElement {
	const element = new Y.XmlElement(name);
	// Yjs keeps numbers as numbers; its types know words only.
	const open: Y.XmlElement<Record<string, string | number>> = element;
	for (const [attribute, value] of Object.entries(attributes)) open.setAttribute(attribute, value);
	if (words !== undefined) element.insert(0, [new Y.XmlText(words)]);
	return element;
}
