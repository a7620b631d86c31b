import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { bytesOf, joined, textToBytes } from '../files/bytes.ts';

/** In bytes. */
export const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** A fresh key for AES-256, as an object that shows nothing of itself when it is printed. */
export const newKey = (): KeyObject => createSecretKey(bytesOf(randomBytes(keyBytes)));

/**
 * Encrypts with AES-256-GCM under a random IV of 96 bits, kept in front; the tag of 128 bits stands at the end. One key
 * may do so 2^32 times (NIST SP 800-38D, 8.2.2 and 8.3); a study's vault stays far below. `place` says where the value
 * belongs and is not stored: elsewhere it does not open.
 */
export function seal(key: KeyObject, place: string, plain: Uint8Array): Uint8Array {
	const iv = bytesOf(randomBytes(ivBytes));
	const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
	cipher.setAAD(textToBytes(place));
	return joined(iv, bytesOf(cipher.update(plain)), bytesOf(cipher.final()), bytesOf(cipher.getAuthTag()));
}

/** What was sealed; undefined when it was changed, moved, or sealed with another key. */
export function unseal(key: KeyObject, place: string, sealed: Uint8Array): Uint8Array | undefined {
	if (sealed.byteLength < ivBytes + tagBytes) return undefined;
	const end = sealed.byteLength - tagBytes;
	const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
	decipher.setAAD(textToBytes(place));
	decipher.setAuthTag(sealed.subarray(end));
	const plain = bytesOf(decipher.update(sealed.subarray(ivBytes, end)));
	try {
		return joined(plain, bytesOf(decipher.final()));
	} catch {
		return undefined;
	}
}
