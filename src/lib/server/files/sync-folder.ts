import { open } from 'node:fs/promises';

/** Puts a folder's list of names on disk: a file that was made or renamed in it outlives a crash only then (fsync(2)). */
export async function syncFolder(path: string): Promise<void> {
	// Windows opens no folders, and writes their lists through by itself.
	if (process.platform === 'win32') return;
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
