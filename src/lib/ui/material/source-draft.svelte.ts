import { titleOf } from './title-of.ts';

/** A source being written here. It stays when the dialog is closed, until it is added. */
export class SourceDraft {
	isOpen = $state(false);
	title = $state('');
	text = $state('');
	/** She has tried to add it: now what is missing is said. */
	tried = $state(false);

	get isWhole(): boolean {
		return this.title.trim() !== '' && this.text.trim() !== '';
	}

	/** Opens it, with what was pasted after what is there already. */
	open(pasted = ''): void {
		if (pasted !== '') {
			this.text = this.text.trim() === '' ? pasted : `${this.text}\n\n${pasted}`;
			if (this.title.trim() === '') this.title = titleOf(pasted);
		}
		this.isOpen = true;
	}

	empty(): void {
		[this.title, this.text, this.tried, this.isOpen] = ['', '', false, false];
	}
}
