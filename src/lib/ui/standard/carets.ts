import { hues, type Hue } from '#lib/domain/records/hue.ts';

/** The hue the server has given somebody; what a browser says of a colour is not looked at. */
function hueOf(user: Readonly<Record<string, unknown>>): Hue {
	return hues.find((hue) => hue === user['colour']) ?? 'grey';
}

/** Another's caret, with her name. */
export function caret(user: Readonly<Record<string, unknown>>): HTMLElement {
	const line = document.createElement('span');
	line.className = `caret hue-${hueOf(user)}`;
	line.ariaHidden = 'true';
	const name = document.createElement('span');
	name.className = 'caret-name';
	name.textContent = typeof user['name'] === 'string' ? user['name'] : '';
	line.append(name);
	return line;
}

/** The words another has marked. */
export function selectionOf(user: Readonly<Record<string, unknown>>): Record<string, string> {
	return { class: `caret-selection hue-${hueOf(user)}` };
}
