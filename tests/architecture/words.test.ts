import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { isObject } from '#lib/domain/json.ts';

/** Attributes whose value is read out or shown. */
const spoken = new Set([
	'title',
	'alt',
	'placeholder',
	'label',
	'aria-label',
	'aria-description',
	'aria-roledescription'
]);

/** Text of the markup that a person would read: text between tags, and spoken attributes with a fixed value. */
function readable(node: unknown, inside: string): string[] {
	if (Array.isArray(node)) return node.flatMap((one) => readable(one, inside));
	if (!isObject(node)) return [];
	if (String(node['type']).endsWith('Directive')) return [];
	if (node['type'] === 'Text' && inside !== 'attribute') return [String(node['data'])];
	if (node['type'] === 'Attribute') {
		if (!spoken.has(String(node['name']))) return [];
		return readable(node['value'], 'spoken');
	}
	return [
		'fragment',
		'nodes',
		'value',
		'attributes',
		'consequent',
		'alternate',
		'body',
		'fallback',
		'pending',
		'then',
		'catch'
	]
		.filter((name) => name in node)
		.flatMap((name) => readable(node[name], inside));
}

const components = ['src/lib/ui', 'src/routes'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => join(folder, file))
);

test('words are found in markup and in spoken attributes', () => {
	const planted = parse('<p title="Titel">Ord {x} <b class="ikke">flere</b>{#if y}<i>og</i>{/if}</p>', {
		modern: true
	});
	expect(readable(planted.fragment, '').map((text) => text.trim())).toEqual(['Ord', '', 'flere', 'og', 'Titel']);
});

test.each(components)('%s holds no words of a language', (file) => {
	const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true });
	expect(readable(fragment, '').filter((text) => /\p{L}{2,}/u.test(text))).toEqual([]);
});
