/** What the input, textarea or select of a field is given: `<input {...control} …>`. */
export interface Control {
	readonly id: string;
	readonly 'aria-describedby': string | undefined;
	readonly 'aria-invalid': true | undefined;
	/** The first field with an error has the focus when a page comes back from the server without JavaScript. */
	readonly autofocus: true | undefined;
}
