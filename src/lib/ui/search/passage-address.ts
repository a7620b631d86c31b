import { isUlid } from '#lib/domain/ids.ts';
import type { WantedPassage } from '#lib/workbench/search-passage.ts';

/** The words that a source's address names: `?from=120&to=131&version=<ulid>`, in UTF-16 units of that version. */
export function passageIn(params: URLSearchParams): WantedPassage | undefined {
	const [from, to] = [offset(params.get('from')), offset(params.get('to'))];
	const version = params.get('version') ?? '';
	return from === undefined || to === undefined || from >= to || !isUlid(version) ? undefined : { from, to, version };
}

function offset(text: string | null): number | undefined {
	return text !== null && /^\d{1,8}$/.test(text) ? Number(text) : undefined;
}
