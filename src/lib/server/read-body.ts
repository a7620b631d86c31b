/** The body of a request as text, or undefined as soon as it is larger than so many bytes. */
export async function readBody(request: Request, largest: number): Promise<string | undefined> {
	if (!request.body) return '';
	const decoder = new TextDecoder();
	const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
	let text = '';
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		bytes += value.byteLength;
		if (bytes > largest) {
			await reader.cancel();
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}
