/** A failure that is expected is a value; a bug is thrown. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failed = <E>(why: E): { readonly ok: false; readonly why: E } => ({ ok: false, why });
