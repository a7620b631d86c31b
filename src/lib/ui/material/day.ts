import type { Language } from '#lib/ui/shared/words.svelte.ts';

const names: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'short' },
	10: { year: 'numeric', month: 'short', day: 'numeric' }
};

/** A day, or as much of it as is known ("2025-03"), as people of the language write it. */
export function dayText(day: string, language: Language): string {
	return new Intl.DateTimeFormat(language, { ...names[day.length], timeZone: 'UTC' }).format(new Date(day));
}

/** The day as it is put into a field: "12.3.2025". */
export function dayInput(day: string): string {
	return day.split('-').reverse().map(Number).join('.');
}

/**
 * What a person writes as a date: "12.3.2025", "12/3-2025", "3.2025", "2025", or as computers do, "2025-03-12".
 * Day before month. Undefined when it names no day of the calendar.
 */
export function readDay(text: string): string | undefined {
	const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
	const spoken = /^(?:(?:(\d{1,2})[./\s-]+)?(\d{1,2})[./\s-]+)?(\d{4})$/.exec(text.trim());
	const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [spoken?.[3], spoken?.[2], spoken?.[1]];
	if (year === undefined) return undefined;
	const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
	const written = parts.join('-');
	// A day that the calendar does not have would be moved on to the next month.
	const read = new Date(written);
	return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : undefined;
}
