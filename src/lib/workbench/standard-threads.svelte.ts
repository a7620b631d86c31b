import type { DraftId, ReplyId, ThreadId } from '#lib/domain/ids.ts';
import { ulidOf } from '#lib/domain/ids.ts';
import { reply, thread } from '#lib/domain/records/thread.ts';
import { changing, creating, deleting } from './desk.ts';
import type { Shown } from './room-view.svelte.ts';
import { mayAct, type StandardDesk } from './standard-desk.ts';

export type Thread = Shown<typeof thread>;
export type Reply = Shown<typeof reply>;

/** The words a comment is put on, and what stands around them. */
export interface CommentPlace {
	readonly quote: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly block: string;
	/** Where the words begin in the block's text: UTF-16 units, an atom counts one. */
	readonly offset: number;
}

/** Comments on a draft, each with its answers. The server puts their marks in the text. */
export class StandardThreads {
	readonly #desk: StandardDesk;

	constructor(desk: StandardDesk) {
		this.#desk = desk;
	}

	/** Every comment, by its id. */
	get all(): readonly Thread[] {
		return this.#desk.view.list(thread);
	}

	/** Comments on a draft: those that wait for an answer, then those that are settled; newest last. */
	of(draft: DraftId): readonly Thread[] {
		const rank = ({ f }: Thread): number => (f.resolved ? 1 : 0);
		return this.all.filter(({ f }) => f.draft === draft).sort((a, b) => rank(a) - rank(b) || a.at.localeCompare(b.at));
	}

	get(id: ThreadId): Thread | undefined {
		return this.#desk.view.get(thread, id);
	}

	repliesTo(id: ThreadId): readonly Reply[] {
		return [...this.#desk.view.list(reply, ulidOf(id))].sort((a, b) => a.at.localeCompare(b.at));
	}

	async comment(draft: DraftId, place: CommentPlace, text: string): Promise<ThreadId> {
		const id: ThreadId = `thread:${this.#desk.tools.newId()}`;
		await this.#desk.history.act([creating(id, { draft, text: text.trim(), ...place })]);
		return id;
	}

	async reply(to: ThreadId, text: string): Promise<void> {
		const id: ReplyId = `reply:${ulidOf(to)}:${this.#desk.tools.newId()}`;
		await this.#desk.history.act([creating(id, { text: text.trim() })]);
	}

	/** Changes the words of a comment or an answer. */
	async rewrite(id: ThreadId | ReplyId, text: string): Promise<void> {
		const now = this.#desk.view.entry(id)?.f['text'];
		if (now === undefined || now === text.trim()) return;
		await this.#desk.history.act([changing(id, { text: now }, { text: text.trim() })]);
	}

	/** Settles a comment, or opens it again. */
	async resolve(id: ThreadId, resolved: boolean): Promise<void> {
		const held = this.get(id);
		if (!held) return;
		await this.#desk.history.act([changing(id, { resolved: held.f.resolved }, { resolved: resolved ? true : null })]);
	}

	/** Deletes a comment with its answers, or one answer. */
	async remove(id: ThreadId | ReplyId): Promise<void> {
		const held = this.#desk.view.entry(id);
		if (!held) return;
		const answers = isThread(id) ? this.repliesTo(id).filter((one) => this.mayRemove(one.id)) : [];
		await this.#desk.history.act([...answers, held].map((one) => deleting(one.id, one.f)));
	}

	mayComment(draft: DraftId): boolean {
		const fields = { draft: { to: draft }, text: { to: '' }, quote: { to: '' } };
		return mayAct(this.#desk, { id: `thread:${this.#desk.tools.newId()}`, kind: 'create', fields });
	}

	mayResolve(id: ThreadId): boolean {
		return mayAct(this.#desk, { id, kind: 'update', fields: { resolved: { from: null, to: true } } });
	}

	mayRewrite(id: ThreadId | ReplyId): boolean {
		return mayAct(this.#desk, { id, kind: 'update', fields: { text: { from: '', to: '' } } });
	}

	mayRemove(id: ThreadId | ReplyId): boolean {
		return mayAct(this.#desk, { id, kind: 'delete' });
	}
}

const isThread = (id: ThreadId | ReplyId): id is ThreadId => id.startsWith('thread:');
