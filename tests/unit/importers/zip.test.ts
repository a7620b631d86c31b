import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listZip, unpackZip } from '#lib/formats/zip.ts';
import { importLimits } from '#lib/importers/import-limits.ts';
import { zipOf } from '../../fixtures/importers/zip-file.ts';

const all = () => true;
const decoder = new TextDecoder();

function unpacked(zip: Uint8Array, wanted: (name: string) => boolean = all) {
	const result = unpackZip(zip, wanted, importLimits);
	return result.ok ? [...result.value].map(([name, bytes]) => [name, decoder.decode(bytes)]) : result.why;
}

test('entries are unpacked by name, stored or deflated', () => {
	const files = { 'æ/en.txt': 'en '.repeat(5000), 'to.txt': '' };
	expect(unpacked(zipOf(files))).toEqual(Object.entries(files));
	expect(unpacked(zipSync({ 'rå.txt': new Uint8Array([104, 101, 106]) }, { level: 0 }))).toEqual([['rå.txt', 'hej']]);
});

test('entries that are not wanted are never unpacked', () => {
	const zip = zipOf({ 'a.xml': 'a', 'b.png': new Uint8Array(60 * 1024 * 1024) });
	expect(unpacked(zip, (name) => name.endsWith('.xml'))).toEqual([['a.xml', 'a']]);
});

test('a program before the zip does not shift it', () => {
	expect(unpacked(Uint8Array.from([1, 2, 3, ...zipOf({ a: 'Hej' })]))).toEqual([['a', 'Hej']]);
});

test('whatever is cut off or overwritten is damaged', () => {
	const zip = zipOf({ a: 'Hej med dig, hej med dig, hej med dig', b: 'x' });
	for (let length = 0; length < zip.length; length++)
		expect(listZip(zip.slice(0, length), importLimits)).toEqual({ ok: false, why: { code: 'damaged' } });
	const broken = zip.slice().fill(0xff, 32, 40);
	expect(unpacked(broken)).toEqual({ code: 'damaged' });
});
