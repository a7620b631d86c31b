/** UTF-16 units of a title that a file's name takes up. */
const longestTitle = 100;

/** Names that Windows keeps for devices. */
const kept = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * What the file of a standard is called: its title, as far as every system can have it in a name, and the day. Empty
 * titles, and those that would name a device, give way to a word.
 */
export function wordFileName(title: string, date: string): string {
	const plain = title
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
		.replace(/[\\/:*?"<>|]/g, '-')
		.replace(/\s+/g, ' ')
		.slice(0, longestTitle)
		.replace(/\p{Cs}/gu, '')
		.replace(/^[\s.-]+|[\s.-]+$/g, '');
	const name = plain === '' || kept.test(plain) ? 'Standard' : plain;
	return `${name} ${date.slice(0, 10)}.docx`;
}
