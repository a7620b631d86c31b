import type { Act, Change } from '#lib/domain/change/change.ts';
import { ulidOf, type DraftId, type PersonId } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import { draft, outline } from '#lib/domain/records/draft.ts';
import { person } from '#lib/domain/records/person.ts';
import { standard } from '#lib/domain/records/standard.ts';
import { standardRecord, type StandardRoom } from '#lib/domain/room.ts';
import type { Progress } from '#lib/sync/mirror.ts';
import { History } from './history.svelte.ts';
import type { RoomView, Shown } from './room-view.svelte.ts';
import { Search } from './search.svelte.ts';
import { StandardSettings } from './settings-standard.svelte.ts';
import { StandardBasis } from './standard-basis.svelte.ts';
import { mayAct, type StandardDesk } from './standard-desk.ts';
import type { OpenDraft } from './standard-draft.svelte.ts';
import { StandardFeed } from './standard-feed.svelte.ts';
import { StandardThreads } from './standard-threads.svelte.ts';
import type { ViewTools } from './view-tools.ts';

/** An open standard: what its pages read from, and the one door through which they change anything beside the text. */
export class OpenStandard {
	readonly room: StandardRoom;
	readonly member: Member;
	readonly history: History;
	readonly basis: StandardBasis;
	readonly threads: StandardThreads;
	readonly settings: StandardSettings;
	readonly search: Search<StandardFeed>;
	readonly #view: RoomView;
	readonly #desk: StandardDesk;
	#opened = $state.raw<OpenDraft>();

	constructor(room: StandardRoom, member: Member, view: RoomView, tools: ViewTools) {
		this.room = room;
		this.member = member;
		this.#view = view;
		this.history = new History();
		this.#desk = { room, member, view, history: this.history.in(view), tools };
		this.basis = new StandardBasis(this.#desk);
		this.threads = new StandardThreads(this.#desk);
		this.settings = new StandardSettings(this.#desk);
		this.search = new Search(new StandardFeed(this));
	}

	/** How far her acts beside the text have come. */
	get progress(): Progress {
		return this.#view.progress;
	}

	get about(): Shown<typeof standard> | undefined {
		return this.#view.get(standard, standardRecord(this.room));
	}

	get people(): readonly Shown<typeof person>[] {
		return this.#view.list(person);
	}

	person(id: PersonId): Shown<typeof person> | undefined {
		return this.#view.get(person, id);
	}

	/** The standard's text; undefined until the server has made it. */
	get draft(): Shown<typeof draft> | undefined {
		return this.#view.list(draft)[0];
	}

	/** The provisions of a draft as the server last stored them. */
	outline(of: DraftId): Shown<typeof outline> | undefined {
		return this.#view.get(outline, `outline:${ulidOf(of)}`);
	}

	/** Whether she writes in the draft, or reads and comments. */
	get writes(): boolean {
		return this.member.role === 'owner' || this.member.role === 'author';
	}

	/** The draft while a page has it open: what is saved is said of it too. */
	get opened(): OpenDraft | undefined {
		return this.#opened;
	}

	set opened(draft: OpenDraft | undefined) {
		this.#opened = draft;
	}

	/** Whether she may do an act: what a page offers. */
	may(act: Act): boolean {
		return mayAct(this.#desk, act);
	}

	/** She has read why a Change was refused. */
	dismiss({ id }: Change): Promise<void> {
		return this.#view.dismiss(id);
	}
}
