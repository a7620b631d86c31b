import { longestLease } from '#lib/domain/records/lease.ts';

/** The days of a lease as somebody typed them; undefined when it is no whole number from 0 to the longest. */
export function readLease(typed: string): number | undefined {
	const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : NaN;
	return days <= longestLease ? days : undefined;
}
