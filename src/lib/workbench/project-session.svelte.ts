import { ownRoom, type Project, type Room } from '#lib/domain/room.ts';
import type { Trouble } from '#lib/sync/network.ts';
import { forgetDrafts, forgetRoom } from '#lib/sync/device.ts';
import { PersonSync } from '#lib/sync/person-sync.ts';
import { OpenStandard } from './open-standard.svelte.ts';
import { OpenStudy } from './open-study.svelte.ts';
import { RoomView } from './room-view.svelte.ts';
import { whoIsSignedIn, type Membership, type SignedIn } from './signed-in.ts';
import { browserTools } from './view-tools.ts';

/** Why a project's page shows no project. */
export type Absence =
	/** Nobody is signed in. */
	| 'signed-out'
	/** There is no such project, or it is not hers. */
	| 'not-hers'
	/** Never opened here, and the server cannot be reached. */
	| 'not-here'
	/** The right ended while the page was open. */
	| 'lost';

type State =
	| { readonly is: 'opening' }
	| { readonly is: 'absent'; readonly why: Absence }
	| { readonly is: 'study'; readonly study: OpenStudy }
	| { readonly is: 'standard'; readonly standard: OpenStandard };

/** One tab's work in one project: who she is, what is open, how it goes with the server. */
export class ProjectSession {
	readonly project: Project;
	#state = $state.raw<State>({ is: 'opening' });
	#signedIn = $state.raw<SignedIn>();
	#trouble = $state<Trouble>();
	#sync: PersonSync | undefined;
	#views: readonly RoomView[] = [];

	constructor(project: Project) {
		this.project = project;
	}

	get state(): State {
		return this.#state;
	}

	get signedIn(): SignedIn | undefined {
		return this.#signedIn;
	}

	/** What keeps this browser from the server; undefined when nothing does. */
	get trouble(): Trouble | undefined {
		return this.#trouble;
	}

	async open(): Promise<void> {
		const signedIn = await whoIsSignedIn();
		this.#signedIn = signedIn;
		if (!signedIn) {
			this.#leave('signed-out');
			return;
		}
		const membership = signedIn.projects.find(({ project }) => project === this.project);
		if (!membership) {
			// She may have been a member: what was kept here goes before anything is shown.
			await forgetRoom(signedIn.person, this.project);
			this.#leave('not-hers');
			return;
		}
		const sync = await PersonSync.open(signedIn.person);
		this.#sync = sync;
		sync.onContact((room, trouble) => {
			if (room === this.project) this.#trouble = trouble;
		});
		sync.onLost((room) => {
			void forgetDrafts(signedIn.person, room);
			if (room === this.project) this.#leave('lost');
		});
		sync.onLeaving(() => this.#leave('signed-out'));
		await this.#show(sync, signedIn, membership);
	}

	async close(): Promise<void> {
		this.#closeViews();
		await this.#closeDraft();
		await this.#sync?.close();
	}

	async #show(sync: PersonSync, { person, projects }: SignedIn, { role }: Membership): Promise<void> {
		const { project } = this;
		if (!isStudy(project)) {
			const view = await this.#openView(sync, project);
			if (!view) this.#leave('not-here');
			else this.#state = { is: 'standard', standard: new OpenStandard(project, { person, role }, view, browserTools) };
			return;
		}
		const shared = await this.#openView(sync, project);
		const own = shared && (await this.#openView(sync, ownRoom(project, person)));
		if (!shared || !own) {
			this.#leave('not-here');
			return;
		}
		const others = { projects, roomOf: (other: Project) => this.#openView(sync, other) };
		const study = new OpenStudy(project, { person, role }, shared, own, browserTools, others);
		this.#state = { is: 'study', study };
	}

	/** A room as the screen reads it; undefined when this browser does not hold it and cannot fetch it. */
	async #openView(sync: PersonSync, room: Room): Promise<RoomView | undefined> {
		const mirror = await sync.mirror(room);
		if ((await sync.epoch(room)) === undefined) {
			// Never given, or its lease has lapsed: then no text of it is kept either.
			await forgetDrafts(sync.person, room);
			await sync.firstPull(room);
		}
		const epoch = await sync.epoch(room);
		if (epoch === undefined) return undefined;
		const view = new RoomView(mirror, browserTools, epoch);
		this.#views = [...this.#views, view];
		return view;
	}

	#closeViews(): void {
		for (const view of this.#views) view.close();
	}

	async #closeDraft(): Promise<void> {
		if (this.#state.is !== 'standard') return;
		const { standard } = this.#state;
		await standard.opened?.close();
		standard.opened = undefined;
	}

	#leave(why: Absence): void {
		this.#closeViews();
		void this.#closeDraft();
		this.#state = { is: 'absent', why };
	}
}

function isStudy(project: Project): project is Extract<Project, `study-${string}`> {
	return project.startsWith('study-');
}
