import { offsetAt } from "./time-zone.ts";

/**
 * `MMM d, yyyy h:mm:ss a` in US format. Since JDK 9 there is a comma after the year (https://openjdk.org/jeps/252), and since JDK 20 a narrow no-break
 * space before AM (https://bugs.openjdk.org/browse/JDK-8284840).
 */
const pattern = /^([A-Z][a-z]{2}) (\d\d?), (\d{4}),? (0?[1-9]|1[0-2]):([0-5]\d):([0-5]\d)\s([AP])M$/;
const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** The moment at which the clocks of a time zone show this time; undefined if the text has another format or is no date. */
export function momentOf(text: unknown, timeZone: string): Date | undefined {
	const [, name, day, year, hour, minute, second, half] = pattern.exec(String(text)) ?? [];
	const month = months.indexOf(name ?? "?") / 3;
	const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
	const shown = new Date(Date.UTC(Number(year), month, Number(day), hours, Number(minute), Number(second)));
	// `Date.UTC` turns a day that the month does not have into a day of another month.
	if (shown.getUTCMonth() !== month) return undefined;
	return new Date(instantOf(shown.getTime(), timeZone));
}

/** If clocks show a time twice, the first is meant, so that no link seems to last longer than it does. A skipped time is read with the offset before. */
function instantOf(shown: number, timeZone: string): number {
	const [first = 0, second = 0] = [-1, 1].map((days) => shown - 60_000 * offsetAt(timeZone, shown + days * 86_400_000));
	const shows = (instant: number) => instant + 60_000 * offsetAt(timeZone, instant) === shown;
	return shows(second) && !shows(first) ? second : first;
}
