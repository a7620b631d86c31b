import { isObject } from '#lib/domain/json.ts';

/** Whether an error is one of the system's with one of these codes (errno(3)). */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
	return isObject(error) && typeof error['code'] === 'string' && codes.includes(error['code']);
}
