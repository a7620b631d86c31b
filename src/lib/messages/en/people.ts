import type { Messages } from '../messages.ts';

type People = Messages['people'];

const wait = (seconds: number) => {
	if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
	return `${Math.ceil(seconds / 60)} minutes`;
};

const day = (moment: Date) => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(moment);

const refusals: People['refusals'] = {
	wrong: () => 'E-mail and password do not go together. Look for typing errors and capitals, and try again.',
	throttled: ({ seconds }) => `Too many attempts. Wait ${wait(seconds)}, then try again.`,
	'token-wrong': () => 'The code does not fit. Copy the one in the terminal where Rødtråd was started.',
	'token-used': () => 'The code has been used: there is an account already. Sign in instead.',
	'password-missing': () => 'Write your password.',
	'current-wrong': () => 'That is not your current password. Try again.',
	'password-short': ({ least }) =>
		`The password is too short. Use at least ${least} characters; several words in a row are good.`,
	'password-long': ({ most }) => `The password is too long. Use at most ${most} characters.`,
	'password-common': () => 'Many people use that password, so it is easy to guess. Choose another.',
	'password-personal': () => 'The password contains your name or your e-mail. Choose one without.',
	'email-shape': () => 'That is not a whole e-mail. Write it as name@place.org.',
	'email-taken': () => 'There is an account with that e-mail already. Sign in with it, or use another.',
	'name-shape': ({ most }) => `Write a name on one line, at most ${most} characters.`,
	'title-shape': ({ most }) => `Write a title on one line, at most ${most} characters.`,
	'invitation-unknown': () => 'The link is not known. See that all of it came along, or ask for a new one.',
	'invitation-expired': ({ expired }) =>
		`The invitation expired on ${day(expired)}. Ask the person who invited you for a new link.`,
	'invitation-used': () => 'The invitation has been used. If that was you, sign in; otherwise ask for a new link.',
	'invitation-withdrawn': () => 'The invitation has been withdrawn. Talk to the person who invited you.',
	'last-owner': () => 'Not changed: there must be at least one owner. Make somebody else an owner first.',
	'not-member': () => 'Not changed: the person no longer has access.',
	'not-owner': () => 'Not changed: only an owner decides who has access. Ask an owner to do it.',
	'already-member': () => 'You have access already. Open the project from the first page.',
	'role-unknown': () => 'There is no such role here. Choose one from the list.',
	'days-range': ({ least, most }) => `A link can be valid for ${least} to ${most} days. Choose a number between them.`,
	'signed-out': () => 'You are signed out. Sign in, and do it again.'
};

const signIn: People['signInPage'] = {
	title: 'Sign in',
	invited: 'You get an account by being invited. Ask somebody with access for a link.',
	forgotten: 'If you have forgotten your password, talk to the person who looks after the server.'
};

const begin: People['begin'] = {
	title: 'The first account',
	lead: 'Rødtråd is running and has no accounts yet. The code in the terminal shows that you look after the server.',
	token: 'One-time code',
	tokenHint: 'It stands in the terminal where Rødtråd was started.',
	act: 'Create account',
	doneTitle: 'There is an account here already',
	done: 'The first account has been created, and the one-time code is used. Sign in, or ask somebody with access for a link.'
};

const join: People['join'] = {
	title: 'Invitation',
	looking: 'Looking up what the link is for …',
	paste: 'Paste the link you were given. Nothing happens until you say yes yourself.',
	link: 'Link',
	look: 'See the invitation',
	study: 'You are invited to a study',
	by: (name) => `${name} invites you.`,
	role: (role, means) => `Your role will be ${role}: ${means}.`,
	member: 'You have access already.',
	until: (day) => `The link is valid until ${day}.`,
	as: (name) => `Join as ${name}`,
	notYou: (name) => `Not ${name}?`,
	newAccount: 'New here',
	newLead: 'Create your account. The e-mail is only for signing in; no mail is sent.',
	newAct: 'Create account and join',
	haveAccount: 'Do you have an account?',
	signInAct: 'Sign in',
	signInNext: 'Once signed in, you can say yes to the invitation.',
	declined: 'If you do not want to join, there is nothing to do. Just close the page.'
};

const home: People['homePage'] = {
	title: 'Projects',
	study: { begin: 'Begin a study', title: 'Title of the study' },
	standard: { begin: 'Begin a standard', title: 'Title of the standard' },
	titleHint: 'The title can always be changed. The rest is asked for when it matters.',
	begin: 'Begin',
	emptyTitle: 'Room for your first work',
	empty:
		'A study gathers interviews and other sources; in it you read and code them together. A standard is written by a working group and rests on what a study has found.',
	members: 'Members',
	membersOf: (title) => `Members of ${title}`
};

const members: People['members'] = {
	title: 'Who has access',
	open: 'Open',
	you: 'you',
	role: 'Role',
	change: 'Change',
	changeOf: (name) => `Change access for ${name}`,
	saveRole: 'Save role',
	removeAct: 'Remove access',
	removeMeans: (name) =>
		`${name} can then no longer open the project. What ${name} has made stays, with the name. New access takes a new invitation.`,
	leaveAct: 'Leave the project',
	leaveMeans: 'You can then no longer open the project. What you have made stays, with your name.',
	onlyOwners: 'Only owners can invite and change roles.',
	invite: 'Invite',
	inviteLead: 'You get a link that one person can use once. Send it yourself, the way you usually do.',
	expiry: 'The link is valid for',
	days: (n) => (n === 1 ? '1 day' : `${n} days`),
	makeLink: 'Make link',
	newLink: 'New link',
	newLinkLead: (role, day) =>
		`For one person, role: ${role}, until ${day}. The link is shown only now: copy it before you go on.`,
	copyLink: 'Copy link',
	pending: 'Invitations waiting',
	noPending: 'No invitations are waiting.',
	pendingLine: (by, day) => `invited by ${by}, valid until ${day}`,
	withdraw: 'Withdraw',
	withdrawOf: (role, day) => `Withdraw the invitation: ${role}, valid until ${day}`,
	roleSaved: (name, role) => `${name}’s role is now ${role}.`,
	removed: (name) => `${name} no longer has access.`,
	withdrawn: 'The invitation is withdrawn. The link no longer works.'
};

const leaving: People['leaving'] = {
	unsent: (n, kept) => {
		const lost = n === 1 ? 'it is lost' : 'they are lost';
		const what = n === 1 ? '1 change has' : `${n} changes have`;
		return `${what} not been sent to the server yet. If you sign out now ${lost}${kept ? ', unless you keep the copy here' : ''}.`;
	},
	wiped: 'What this browser holds of your projects is deleted.',
	kept: 'What this browser holds of your projects stays for as long as each project allows. Do this on a device of your own only.',
	keep: 'Keep a copy in this browser',
	anyway: 'Sign out all the same',
	again: 'You are signed out. Sign in again, and what you have done is saved.'
};

const account: People['account'] = {
	title: 'Account',
	name: 'Name',
	passwordTitle: 'Change password',
	current: 'Current password',
	fresh: 'New password',
	change: 'Change password',
	changed: 'The password is changed. You are signed out everywhere else.',
	changeMeans:
		'You are signed out everywhere else. What those browsers hold is deleted as soon as they are in contact; only what they have not sent yet waits for you to sign in again.',
	nameTitle: 'Change name',
	rename: 'Change name',
	renamed: (name) => `You are now called ${name} in all your projects.`,
	everywhereTitle: 'Sign out everywhere',
	everywhereLead:
		'If you have lost a computer or forgot to sign out somewhere, sign out on all devices, this one too. What the browsers hold of your projects is deleted as soon as they are in contact; what they have not sent yet is lost.',
	everywhere: 'Sign out everywhere',
	looks: 'Language and looks'
};

export const people: People = {
	signIn: 'Sign in',
	signOut: 'Sign out',
	signedInAs: (name) => `Signed in as ${name}`,
	email: 'E-mail',
	password: 'Password',
	passwordHint: (least) =>
		`At least ${least} characters. Several words in a row are easy to remember and hard to guess.`,
	showPassword: 'Show password',
	hidePassword: 'Hide password',
	name: 'Name',
	nameHint: 'What the others see.',
	toCorrect: (n) => (n === 1 ? 'Not sent: one field needs correcting.' : `Not sent: ${n} fields need correcting.`),
	home: 'First page',
	theme: 'Looks',
	themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
	copied: 'Copied',
	notCopied: 'The browser did not copy. Select the text and copy it yourself.',
	roles: { owner: 'owner', researcher: 'researcher', author: 'author', reviewer: 'reviewer' },
	roleMeans: {
		owner: 'works along, invites and sets roles',
		researcher: 'reads, codes and writes in the whole study',
		author: 'writes the standard and sees the released findings',
		reviewer: 'reads the draft, comments and proposes'
	},
	refusals,
	signInPage: signIn,
	begin,
	join,
	homePage: home,
	members,
	leaving,
	account
};
