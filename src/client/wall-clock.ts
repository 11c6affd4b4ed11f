import { offsetAt } from "./time-zone.ts";

/**
 * `MMM d, yyyy h:mm:ss a` as the US writes it. From JDK 9 on a comma stands behind the year (https://openjdk.org/jeps/252), from 20 on a narrow
 * no-break space before AM (https://bugs.openjdk.org/browse/JDK-8284840).
 */
const pattern = /^([A-Z][a-z]{2}) (\d\d?), (\d{4}),? (0?[1-9]|1[0-2]):([0-5]\d):([0-5]\d)\s([AP])M$/;
const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** The moment at which the clocks of a time zone show this time; undefined where it is of another format, or no date. */
export function momentOf(text: unknown, timeZone: string): Date | undefined {
	const [, name, day, year, hour, minute, second, half] = pattern.exec(String(text)) ?? [];
	const month = months.indexOf(name ?? "?") / 3;
	const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
	const shown = new Date(Date.UTC(Number(year), month, Number(day), hours, Number(minute), Number(second)));
	// A day that the month does not have is one of another month.
	if (shown.getUTCMonth() !== month) return undefined;
	return new Date(instantOf(shown.getTime(), timeZone));
}

/** Of a time that clocks show twice the first, so that nothing seems to last longer than it does; one that they skip is read with the offset before. */
function instantOf(shown: number, timeZone: string): number {
	const [first = 0, second = 0] = [-1, 1].map((days) => shown - 60_000 * offsetAt(timeZone, shown + days * 86_400_000));
	const shows = (instant: number) => instant + 60_000 * offsetAt(timeZone, instant) === shown;
	return shows(second) && !shows(first) ? second : first;
}
