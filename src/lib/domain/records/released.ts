import { count, flag, line, list, oneOf, place, prose, ref, required } from '../fields.ts';
import { materials } from '../finding/material.ts';
import type { CodingId } from '../ids.ts';
import { sectors } from './participant.ts';
import { approvals } from './quote.ts';
import { recordKind } from './record-kind.ts';
import { sides } from './theme.ts';

const servers = { create: 'server', update: 'server', delete: 'server' } as const;

/**
 * The copy of a finding in a standard's room, `released-finding:<study>:<finding>`. Its fields are the list of what may
 * cross from a study to a standard; nothing else does.
 */
export const releasedFinding = recordKind({
	kind: 'released-finding',
	rooms: ['standard'],
	parts: 2,
	fields: {
		studyTitle: required(line(200)),
		claim: required(prose(4000)),
		elements: required(list(10, required(count(9)))),
		materials: required(list(4, required(oneOf(...materials)))),
		sectors: required(list(5, required(oneOf(...sectors)))),
		rationale: required(prose(4000)),
		place: place(),
		/** A keyed hash of claim, words and approvals: a link made on another one must be confirmed again. */
		fingerprint: required(line(100)),
		/** It has changed in the study since; what stands here is as it was released. */
		newer: flag()
	},
	may: servers
});

/** The copy of a quote, `released-quote:<finding>:<quote>`. A withdrawn one has neither words nor attribution. */
export const releasedQuote = recordKind({
	kind: 'released-quote',
	rooms: ['standard'],
	parts: 2,
	fields: {
		wording: prose(4000),
		attribution: line(300),
		approval: required(oneOf(...approvals)),
		material: required(oneOf(...materials)),
		side: required(oneOf(...sides)),
		/** Where the words stand, for who may read the study. */
		coding: required(ref<CodingId>('coding')),
		/** Her release does not hold it any longer. */
		left: flag()
	},
	may: servers
});
