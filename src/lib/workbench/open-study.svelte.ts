import type { Act, Change } from '#lib/domain/change/change.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import { judge, type Member } from '#lib/domain/policy.ts';
import { person } from '#lib/domain/records/person.ts';
import { study } from '#lib/domain/records/study.ts';
import { parseRoom, studyRecord, type StudyRoom } from '#lib/domain/room.ts';
import type { Progress } from '#lib/sync/mirror.ts';
import { Alternatives } from './alternatives.svelte.ts';
import { Codebook } from './codebook.svelte.ts';
import { Codings } from './codings.svelte.ts';
import type { Desk } from './desk.ts';
import { Findings } from './findings.svelte.ts';
import { FocusAreas } from './focus-areas.svelte.ts';
import { History } from './history.svelte.ts';
import { Memos } from './memos.svelte.ts';
import { Quotes } from './quotes.svelte.ts';
import { Releases } from './releases.svelte.ts';
import { RestingStandards, type OtherProjects } from './resting-standards.svelte.ts';
import type { RoomView, Shown } from './room-view.svelte.ts';
import { Search } from './search.svelte.ts';
import { StudyFeed } from './search-study.svelte.ts';
import { StudySettings } from './settings-study.svelte.ts';
import { Sources } from './sources.svelte.ts';
import { Themes } from './themes.svelte.ts';
import type { ViewTools } from './view-tools.ts';

/** A study without anything beside it. */
const alone: OtherProjects = { projects: [], roomOf: () => Promise.resolve(undefined) };

/** An open study: what its pages read from, and the one door through which they change anything in it. */
export class OpenStudy {
	readonly room: StudyRoom;
	readonly member: Member;
	readonly history: History;
	readonly sources: Sources;
	readonly alternatives: Alternatives;
	readonly codebook: Codebook;
	readonly codings: Codings;
	readonly memos: Memos;
	readonly findings: Findings;
	readonly quotes: Quotes;
	readonly releases: Releases;
	readonly resting: RestingStandards;
	readonly themes: Themes;
	readonly focusAreas: FocusAreas;
	readonly settings: StudySettings;
	readonly search: Search<StudyFeed>;
	readonly #view: RoomView;
	readonly #own: RoomView;

	/** `own` is her own room in the study: what she has not shared; `others`: what else she is a member of. */
	constructor(
		room: StudyRoom,
		member: Member,
		view: RoomView,
		own: RoomView,
		tools: ViewTools,
		others: OtherProjects = alone
	) {
		this.room = room;
		this.member = member;
		this.#view = view;
		this.#own = own;
		this.history = new History();
		const desk: Desk = { room, member, view, history: this.history.in(view), tools };
		const ownDesk: Desk = { room, member, view: own, history: this.history.in(own), tools };
		this.sources = new Sources(desk, ownDesk);
		this.alternatives = new Alternatives(desk, ownDesk);
		this.codebook = new Codebook(desk);
		this.codings = new Codings(desk, ownDesk, this.codebook);
		this.memos = new Memos(desk, ownDesk);
		this.findings = new Findings(desk, this);
		this.quotes = new Quotes(desk, this);
		this.resting = new RestingStandards(desk, others);
		this.releases = new Releases(desk, this.findings, this.quotes, this.resting);
		this.themes = new Themes(desk, this.codebook, this.codings, this.sources);
		this.focusAreas = new FocusAreas(desk, this.codebook);
		this.settings = new StudySettings(desk, this);
		this.search = new Search(new StudyFeed(this, [view, own]));
	}

	/** How far her acts have come. */
	get progress(): Progress {
		const [shared, own] = [this.#view.progress, this.#own.progress];
		return {
			unsaved: shared.unsaved + own.unsaved,
			waiting: shared.waiting + own.waiting,
			refused: [...shared.refused, ...own.refused]
		};
	}

	get about(): Shown<typeof study> | undefined {
		return this.#view.get(study, studyRecord(this.room));
	}

	get people(): readonly Shown<typeof person>[] {
		return this.#view.list(person);
	}

	person(id: PersonId): Shown<typeof person> | undefined {
		return this.#view.get(person, id);
	}

	/** Whether she may do an act: what a page offers. */
	may(act: Act): boolean {
		const room = parseRoom(this.room);
		return room !== undefined && judge(this.member, room, act, this.#view.entry(act.id)) === undefined;
	}

	/** She has read why a Change was refused. */
	dismiss({ id, room }: Change): Promise<void> {
		return (room === this.room ? this.#view : this.#own).dismiss(id);
	}
}
