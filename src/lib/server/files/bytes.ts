/**
 * The bytes of a Buffer, not copied, under the type that everything takes: `@types/pouchdb-core` declares a Buffer of its
 * own beside Node's, and with the two together none passes for a Uint8Array.
 */
export const bytesOf = (buffer: Buffer): Uint8Array =>
	new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);

export const textToBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const bytesToText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const bytesToBase64 = (bytes: Uint8Array, as: 'base64' | 'base64url' = 'base64'): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(as);

/** What is no base64 in a text is passed over. */
export const base64ToBytes = (text: string): Uint8Array => bytesOf(Buffer.from(text, 'base64'));

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.byteLength;
	}
	return whole;
}
