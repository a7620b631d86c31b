// Any origin would do: only what leaves it matters.
const here = 'http://localhost';

/**
 * Where to go after sign-in, when it is a place here. Whatever a browser could read as another site is no place here:
 * "//site", "/\site", and what becomes one of them when dots are resolved and control characters dropped.
 */
export function localPath(to: string | null | undefined): string | undefined {
	if (!to?.startsWith('/') || /[\\\p{Cc}]/u.test(to) || !URL.canParse(to, here)) return undefined;
	const { origin, pathname, search, hash } = new URL(to, here);
	return origin === here && !pathname.startsWith('//') && !to.startsWith('//') ? pathname + search + hash : undefined;
}
