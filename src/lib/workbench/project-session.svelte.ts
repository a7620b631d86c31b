import { ownRoom, type Project, type Room } from '#lib/domain/room.ts';
import type { Trouble } from '#lib/sync/network.ts';
import { forgetRoom, forgetSavedDrafts } from '#lib/sync/device.ts';
import { PersonSync } from '#lib/sync/person-sync.ts';
import { OpenStandard } from './open-standard.svelte.ts';
import { OpenStudy } from './open-study.svelte.ts';
import { RoomView } from './room-view.svelte.ts';
import { leaveHers } from './sign-out.ts';
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

/** So many of its sources are here. */
interface Coming {
	readonly done: number;
	readonly of: number;
}

/** One tab's work in one project: who she is, what is open, how it goes with the server. */
export class ProjectSession {
	readonly project: Project;
	#state = $state.raw<State>({ is: 'opening' });
	#signedIn = $state.raw<SignedIn>();
	#trouble = $state<Trouble>();
	#coming = $state.raw<Coming>();
	#sync: PersonSync | undefined;
	#views: readonly RoomView[] = [];
	/** She may have signed in again in another tab while she was away from this one. */
	readonly #back = (): void => {
		if (document.visibilityState === 'visible' && this.mustSignIn) void this.#askAgain();
	};

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

	/** How far the project has come, while it comes to this browser for the first time. */
	get coming(): Coming | undefined {
		return this.#coming;
	}

	/** Whether nothing more is stored before she signs in again: told by a pull, by the news, or by the draft's own socket. */
	get mustSignIn(): boolean {
		const draft = this.#state.is === 'standard' ? this.#state.standard.opened : undefined;
		return this.#trouble === 'signed-out' || draft?.progress.refused === 'signed-out';
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
			if (room !== this.project) return;
			const isNew = trouble === 'signed-out' && this.#trouble !== trouble;
			this.#trouble = trouble;
			if (isNew) void this.#askAgain();
		});
		document.addEventListener('visibilitychange', this.#back);
		sync.onLoading((room, done, of) => {
			if (room === this.project) this.#coming = { done, of };
		});
		sync.onLost((room) => {
			if (room === this.project) this.#leave('lost');
		});
		sync.onLeaving(() => this.#leave('signed-out'));
		await this.#show(sync, signedIn, membership);
	}

	async close(): Promise<void> {
		document.removeEventListener('visibilitychange', this.#back);
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
			// Never given, or its lease has lapsed: then no text of it is kept either, but what the server lacks.
			await forgetSavedDrafts(sync.person, room);
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

	/**
	 * The session has ended. When it was ended from elsewhere, asking lets go of what is here; when it ran out, what is
	 * here stays for her to sign in and go on with; when another has signed in, it is not for her to see.
	 */
	async #askAgain(): Promise<void> {
		const [before, now] = [this.#signedIn?.person, (await whoIsSignedIn())?.person];
		if (now === undefined || before === undefined) return;
		if (now === before) await this.#sync?.firstPull(this.project);
		else leaveHers(before);
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
