import type { word as danish } from '../da/word.ts';
import { sectorsInProse } from './sectors.ts';

const quotes = (n: number) => (n === 1 ? '1 quote' : `${n} quotes`);
const are = (n: number) => (n === 1 ? 'is' : 'are');
const joined = (parts: readonly string[]) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export const word: typeof danish = {
	document: {
		kind: 'Quality standard',
		draftOf: (day) => `Draft, ${day}`,
		contents: 'Contents',
		page: 'Page',
		of: 'of',
		summary: {
			title: 'Requirements and recommendations',
			number: 'No.',
			statement: 'Requirement or recommendation',
			appliesTo: 'Applies to',
			none: 'The standard has no requirements or recommendations yet.'
		},
		emptyElement: 'There are no requirements or recommendations under this element.',
		obligations: { requirement: 'Requirement', recommendation: 'Recommendation' },
		sectors: sectorsInProse,
		materials: {
			interviews: 'interviews',
			workshop: 'workshop',
			knowledge: 'literature',
			practice: 'practice examples'
		},
		appliesTo: (sectors) => `applies to ${sectors}`,
		rationale: 'Rationale.',
		basis: 'Basis.',
		roles: {
			grounds: 'Grounded in',
			illustrates: 'Illustrated by',
			limits: 'Limited by',
			contradicts: 'Contradicted by'
		},
		noStatement: '[not yet worded]',
		missingFinding: '[the finding is not released]',
		quoted: (wording) => `“${wording}”`,
		notPrinted: {
			'not-approved': '[the quote is not approved]',
			withdrawn: '[quote withdrawn]',
			'no-longer-released': '[the quote is no longer released]',
			missing: '[the quote does not exist]'
		},
		appendix: {
			label: 'Appendix',
			title: 'From requirement to quote',
			lead: 'The table shows which findings each requirement and recommendation rests on, and the approved quotes behind the findings.',
			provision: 'Requirement or recommendation',
			finding: 'Finding',
			quotes: 'Quotes',
			noBasis: 'No basis yet',
			noQuotes: 'No approved quotes',
			cited: 'Mentioned in the text',
			see: 'See',
			contradicting: 'Contradicting:',
			none: 'No requirement or recommendation rests on a finding yet.'
		},
		somebody: 'Unknown'
	},
	dialog: {
		open: 'Get as Word …',
		title: 'The standard as Word',
		lead: 'The file is made of the draft as it is saved now. Only approved quotes are in it; the comments become comments in Word.',
		make: 'Make the file',
		again: 'Make it again',
		fetch: 'Get the file',
		making: 'The file is being made',
		stages: {
			gathering: () => 'Gathering draft, findings and quotes …',
			setting: (done, of) => `Setting requirements and recommendations: ${done} of ${of}`,
			packing: () => 'Packing the file …'
		},
		made: 'The file is ready and can be had for 10 minutes. Word asks whether to update its fields: say yes, and the contents get their page numbers.',
		saved: (name) => `Saved: ${name}`,
		upcoming: 'Will not be in it',
		allComes: 'Everything in the draft will be in it.',
		notHere: 'The draft is not in this browser yet. What was left out is told when the file is made.',
		leftOut: 'Not in it',
		allCame: 'Everything in the draft is in it.',
		quotes: {
			'not-approved': (n) => `${quotes(n)} that ${are(n)} not approved`,
			withdrawn: (n) => `${quotes(n)} that ${are(n)} withdrawn`,
			'no-longer-released': (n) => `${quotes(n)} that the study no longer releases`,
			missing: (n) => `${quotes(n)} that ${are(n)} not here`
		},
		inText: (n) =>
			n === 1
				? '1 of them stands in the text, which says that it is missing.'
				: `${n} of them stand in the text, which says that they are missing.`,
		under: (claim) => `under the finding “${claim}”`,
		findings: (provisions) => `Basis of ${joined(provisions)}: the finding is no longer released to the standard`,
		citations: (n) =>
			n === 1
				? '1 mention in the text of a finding that is not released'
				: `${n} mentions in the text of findings that are not released`,
		threads: (n, author) =>
			`${n === 1 ? '1 comment' : `${n} comments`} by ${author === '' ? 'somebody unknown' : author} on words that are no longer in the text`,
		noFile: {
			'too-long': 'Making the file took more than two minutes and was stopped. Try again when the server is less busy.',
			'too-large': 'The standard is too large to be made into one Word file.',
			fault: 'The file could not be made. The fault is ours; the draft is untouched. Try again.',
			'nothing-there': 'The standard has no draft to make a file of yet.',
			busy: 'Files are being made for two others already. Try again in a moment.',
			'one-at-a-time': 'You have a file of another standard under way already. Wait until it is done.',
			changed: 'A quote was changed or withdrawn after the file was made, so it has been thrown away. Make it again.',
			gone: 'The file is no longer here: it can be had for 10 minutes. Make it again.',
			'not-hers': 'You no longer have access to the standard.',
			offline: 'The server cannot be reached. The file is made on the server, so it takes a network.'
		}
	}
};
