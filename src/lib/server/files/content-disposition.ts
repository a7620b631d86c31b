/** What a browser is to call a file that it saves: RFC 6266 with the UTF-8 name of RFC 8187. */
export function attachmentNamed(name: string): string {
	// encodeURIComponent leaves these four, which RFC 8187 does not count among its attr-char.
	const encoded = encodeURIComponent(name).replace(
		/['()*]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename*=UTF-8''${encoded}`;
}

/** UTF-16 units, as a source's field has it. */
const nameMost = 300;

/** A file's name as it came percent-encoded in a header, without folders; undefined when it is none. */
export function readFileName(header: string | null): string | undefined {
	const name = decoded(header ?? '')
		?.split(/[\\/]/)
		.at(-1)
		?.trim();
	if (name === undefined || name === '' || name.length > nameMost || /\p{Cc}/u.test(name)) return undefined;
	return name;
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
