import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** In bytes: 256 bit for what lives a month in a cookie, 128 bit for what is read from a page or stands in a link. */
export const sessionBytes = 32;
export const linkBytes = 16;

/** A secret from the system's random source, in letters that an address takes as they are. */
export function newSecret(bytes: number): string {
	return randomBytes(bytes).toString('base64url');
}

/**
 * What is stored of a secret. Nobody can guess one of 128 bit, so a fast hash without salt is enough. Finding a secret
 * by its hash gives its time away only as a time about the hash, which whoever asks cannot steer.
 */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Compares in a time that does not tell how much of the secret was right. */
export function isSecret(given: string, hash: string): boolean {
	const bytes = new TextEncoder();
	return timingSafeEqual(bytes.encode(hashOf(given)), bytes.encode(hash));
}
