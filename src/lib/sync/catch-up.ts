import { isRecordId, type Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import type { Network } from './network.ts';
import type { Mark, Replica } from './replica.ts';
import type { Tabs } from './tabs.ts';

/** Bundles under way at once. */
const ahead = 4;

interface CatchUpTools {
	readonly room: Room;
	readonly replica: Replica;
	readonly network: Network;
	readonly tabs: Tabs;
	readonly now: () => Date;
	readonly isStopped: () => boolean;
}

type CaughtUp =
	/** The replica holds what the server held when it was asked last. */
	| 'whole'
	/** The tab is being closed. */
	| 'stopped'
	/** The room has been begun anew on the server: what is held here is another room's. */
	| 'epoch'
	/** Another tab has been at the replica meanwhile: look again where it is. */
	| 'overtaken';

/**
 * Brings a replica as far as the server. An empty one begins with what hangs on no source, then come the bundles of the
 * sources, then the feed from before all that. What was cut off goes on with the sources that have not come: whatever has
 * been written since it began is in the feed.
 */
export async function catchUp(tools: CatchUpTools): Promise<CaughtUp> {
	const mark = (await tools.replica.mark()) ?? (await begin(tools));
	if (!mark) return 'stopped';
	if (!mark.missing) return follow(tools, mark);
	const came = await fetchBundles(tools, mark, mark.missing);
	if (came !== 'whole') return came;
	const followed = await follow(tools, mark);
	if (followed === 'whole') tools.tabs.say({ is: 'loaded', room: tools.room });
	return followed;
}

async function begin({ room, network, replica, now, isStopped }: CatchUpTools): Promise<Mark | undefined> {
	const start = await network.start(room);
	if (isStopped()) return undefined;
	const contact = now().toISOString();
	await replica.begin(start, contact);
	return { epoch: start.epoch, seq: start.seq, contact, missing: start.sources };
}

async function fetchBundles(tools: CatchUpTools, begun: Mark, missing: readonly Ulid[]): Promise<CaughtUp> {
	const { room, network, replica, tabs, now, isStopped } = tools;
	const left = [...missing];
	let came: CaughtUp = 'whole';
	let done = 0;
	async function fetchOneByOne(): Promise<void> {
		for (let source = left.shift(); source !== undefined && came === 'whole'; source = left.shift()) {
			const bundle = await network.bundle(room, source);
			if (isStopped()) came = 'stopped';
			else if (bundle.epoch !== begun.epoch) came = 'epoch';
			else if (!(await replica.takeBundle(source, bundle, begun, now().toISOString()))) came = 'overtaken';
			else tabs.say({ is: 'loading', room, done: ++done, of: missing.length });
		}
	}
	const lanes = await Promise.allSettled(
		Array.from({ length: ahead }, () =>
			fetchOneByOne().catch((error: unknown) => {
				left.length = 0;
				throw error;
			})
		)
	);
	for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
	return came;
}

async function follow({ room, network, replica, tabs, now, isStopped }: CatchUpTools, mark: Mark): Promise<CaughtUp> {
	for (let { seq: since } = mark, more = true; more;) {
		const page = await network.pull(room, since);
		if (isStopped()) return 'stopped';
		if (page.epoch !== mark.epoch) return 'epoch';
		if (!(await replica.take(page, since, now().toISOString()))) return 'overtaken';
		const records = page.documents.map(({ _id }) => _id).filter(isRecordId);
		// Of a room that is not whole yet nobody holds anything.
		if (!mark.missing && records.length > 0) tabs.say({ is: 'pulled', room, records });
		({ more, seq: since } = page);
	}
	return 'whole';
}
