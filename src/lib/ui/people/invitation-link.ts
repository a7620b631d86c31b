/** The code stands behind #: no server, log or referrer sees it. */
export function invitationLink(origin: string, code: string): string {
	return `${origin}/join#${code}`;
}

/** The code in what somebody followed or pasted: a whole link, or the code alone. */
export function codeIn(text: string): string {
	return text.slice(text.lastIndexOf('#') + 1).trim();
}
