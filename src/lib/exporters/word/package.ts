import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ICommentOptions } from 'docx';

const part = { comments: 'word/comments.xml', extended: 'word/commentsExtended.xml' } as const;
const relationships = 'word/_rels/document.xml.rels';
const contentTypes = '[Content_Types].xml';

/**
 * Mends what docx leaves: characters that XML does not have, at which Word refuses the whole file; and comments marked as
 * done in a document without a single reply, for which it writes no part that says so.
 */
export function finishPackage(bytes: Uint8Array, comments: readonly ICommentOptions[]): Uint8Array {
	const parts: Record<string, Uint8Array> = unzipSync(bytes);
	for (const [name, content] of Object.entries(parts))
		if (/\.(xml|rels)$/.test(name)) parts[name] = withoutForbidden(content);
	if (parts[part.extended] === undefined && comments.some(({ resolved }) => resolved === true))
		sayDone(parts, comments);
	return zipSync(parts, { level: 6 });
}

function withoutForbidden(content: Uint8Array): Uint8Array {
	const text = strFromU8(content);
	const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
	return allowed.length === text.length ? content : strToU8(allowed);
}

/** Writes the part that holds which comments are done, as docx does once there is a reply, and says where it is. */
function sayDone(parts: Record<string, Uint8Array>, comments: readonly ICommentOptions[]): void {
	const ids = paragraphIds(strFromU8(parts[part.comments] ?? new Uint8Array()));
	const said = comments.flatMap(({ id, resolved }) => {
		const paragraph = ids.get(id);
		return paragraph === undefined ? [] : `<w15:commentEx w15:paraId="${paragraph}" w15:done="${resolved ? 1 : 0}"/>`;
	});
	parts[part.extended] = strToU8(
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
			'<w15:commentsEx xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
			` xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15">${said.join('')}</w15:commentsEx>`
	);
	insert(
		parts,
		contentTypes,
		'</Types>',
		'<Override PartName="/word/commentsExtended.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/>'
	);
	insert(
		parts,
		relationships,
		'</Relationships>',
		'<Relationship Id="rIdCommentsExtended" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>'
	);
}

/** By a comment's number the id of its last paragraph, which stands for the comment in the other parts. */
function paragraphIds(xml: string): ReadonlyMap<number, string> {
	return new Map(
		xml.split('<w:comment ').flatMap((piece): [number, string][] => {
			const id = /^[^>]*w:id="(\d+)"/.exec(piece)?.[1];
			const paragraph = [...piece.matchAll(/w14:paraId="([0-9A-F]{8})"/g)].at(-1)?.[1];
			return id === undefined || paragraph === undefined ? [] : [[Number(id), paragraph]];
		})
	);
}

function insert(parts: Record<string, Uint8Array>, name: string, before: string, text: string): void {
	const xml = strFromU8(parts[name] ?? new Uint8Array());
	const at = xml.lastIndexOf(before);
	if (at === -1) throw new Error(`${name} does not end as expected`);
	parts[name] = strToU8(xml.slice(0, at) + text + xml.slice(at));
}
