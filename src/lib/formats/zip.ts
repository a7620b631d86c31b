import { Inflate } from 'fflate';
import { failed, ok, type Result } from '#lib/domain/result.ts';

/** How much a zip from outside may hold. Sizes are bytes after unpacking, counted while they come out. */
export interface ZipLimits {
	readonly entryBytes: number;
	readonly zipBytes: number;
	readonly entries: number;
}

export interface ZipEntry {
	readonly name: string;
	/** 0 stored, 8 deflated; nothing else is read. */
	readonly method: number;
	readonly encrypted: boolean;
	/** CRC-32 of what comes out. */
	readonly checksum: number;
	readonly packed: Uint8Array;
}

export type ZipFault =
	| { readonly code: 'damaged' }
	| { readonly code: 'locked' }
	| { readonly code: 'too-many-entries'; readonly limit: number }
	| { readonly code: 'too-much-inside'; readonly limit: number };

/** Deflate packs at most 1032:1, so one push gives at most about 4 MB before the count is looked at. */
const bytesAPush = 4096;
/** The record that ends a zip is 22 bytes and may be followed by a comment of 65,535. */
const endRecord = 22;
const endRecordWithComment = endRecord + 0xffff;

/**
 * The entries of a zip as its central directory tells them, since that is what every reader of zips goes by.
 * Nothing is unpacked yet.
 */
export function listZip(bytes: Uint8Array, limits: ZipLimits): Result<ZipEntry[], ZipFault> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEndRecord(view);
	if (end === undefined) return failed({ code: 'damaged' });
	// A program may stand before the zip (self-extracting files): offsets count from where the zip begins.
	const zipStart = end - view.getUint32(end + 12, true) - view.getUint32(end + 16, true);
	if (zipStart < 0) return failed({ code: 'damaged' });

	const entries: ZipEntry[] = [];
	let at = zipStart + view.getUint32(end + 16, true);
	while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
		if (entries.length === limits.entries) return failed({ code: 'too-many-entries', limit: limits.entries });
		const nameLength = view.getUint16(at + 28, true);
		const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const local = zipStart + view.getUint32(at + 42, true);
		if (next > end || local + 30 > end || view.getUint32(local, true) !== 0x04034b50)
			return failed({ code: 'damaged' });
		const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		const packedSize = view.getUint32(at + 20, true);
		if (start + packedSize > end) return failed({ code: 'damaged' });
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			checksum: view.getUint32(at + 16, true),
			packed: bytes.subarray(start, start + packedSize)
		});
		at = next;
	}
	return ok(entries);
}

/**
 * Unpacks the entries that are wanted, by name. The sizes written in a zip can lie, so the bytes are counted as they come
 * out, and unpacking ends at the first entry, or sum of entries, that is too large.
 */
export function unpackZip(
	bytes: Uint8Array,
	wanted: (name: string) => boolean,
	limits: ZipLimits
): Result<Map<string, Uint8Array>, ZipFault> {
	const listed = listZip(bytes, limits);
	if (!listed.ok) return listed;
	const unpacked = new Map<string, Uint8Array>();
	let left = limits.zipBytes;
	for (const entry of listed.value) {
		if (!wanted(entry.name)) continue;
		if (entry.encrypted) return failed({ code: 'locked' });
		const inside = unpack(entry, Math.min(left, limits.entryBytes));
		if (inside === 'damaged') return failed({ code: 'damaged' });
		if (inside === 'too-large')
			return failed({ code: 'too-much-inside', limit: left < limits.entryBytes ? limits.zipBytes : limits.entryBytes });
		if (crc32(inside) !== entry.checksum) return failed({ code: 'damaged' });
		left -= inside.length;
		unpacked.set(entry.name, inside);
	}
	return ok(unpacked);
}

function unpack({ method, packed }: ZipEntry, limit: number): Uint8Array | 'damaged' | 'too-large' {
	if (method === 0) return packed.length > limit ? 'too-large' : packed;
	if (method !== 8) return 'damaged';
	const chunks: Uint8Array[] = [];
	let size = 0;
	const inflate = new Inflate((chunk) => {
		size += chunk.length;
		if (size <= limit) chunks.push(chunk);
	});
	try {
		for (let at = 0; at < packed.length; at += bytesAPush) {
			inflate.push(packed.subarray(at, at + bytesAPush), at + bytesAPush >= packed.length);
			if (size > limit) return 'too-large';
		}
	} catch {
		return 'damaged';
	}
	const whole = new Uint8Array(size);
	let filled = 0;
	for (const chunk of chunks) {
		whole.set(chunk, filled);
		filled += chunk.length;
	}
	return whole;
}

function findEndRecord(view: DataView): number | undefined {
	const earliest = Math.max(0, view.byteLength - endRecordWithComment);
	for (let at = view.byteLength - endRecord; at >= earliest; at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return undefined;
}

/** CRC-32 as zips use it (ISO 3309, reflected, polynomial 0xEDB88320), a byte at a time. */
const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0);
	return (crc ^ 0xffffffff) >>> 0;
}
