/** Why an account does not do what it was asked: a code with what a sentence about it needs. */
export type AccountRefusal =
	/** Unknown e-mail or wrong password; which of them is not said. */
	| { readonly code: 'wrong' }
	| { readonly code: 'throttled'; readonly seconds: number }
	| { readonly code: 'token-wrong' }
	/** There is an account already: the token of the first one is spent. */
	| { readonly code: 'token-used' }
	| { readonly code: 'password-short'; readonly least: number }
	| { readonly code: 'password-long'; readonly most: number }
	| { readonly code: 'password-common' }
	| { readonly code: 'password-personal' }
	| { readonly code: 'email-shape' }
	| { readonly code: 'email-taken' }
	| { readonly code: 'name-shape'; readonly most: number }
	| { readonly code: 'invitation-unknown' }
	| { readonly code: 'invitation-expired'; readonly expired: Date }
	| { readonly code: 'invitation-used' }
	| { readonly code: 'invitation-withdrawn' }
	/** Somebody must be left who can invite, set roles and erase. */
	| { readonly code: 'last-owner' }
	| { readonly code: 'not-member' }
	| { readonly code: 'not-owner' }
	| { readonly code: 'already-member' }
	/** The project's type has no such role. */
	| { readonly code: 'role-unknown' }
	| { readonly code: 'days-range'; readonly least: number; readonly most: number }
	/** The session has ended meanwhile. */
	| { readonly code: 'signed-out' };
