/** Why a code or a theme cannot be called so. */
export type NameProblem =
	/** Another of the study is. */
	| 'taken'
	/** In a reflexive study the elements are neither codes nor themes: findings point to them. */
	| 'element';
