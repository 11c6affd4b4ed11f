/** How a moment is written, by the name that a template gives. `wall-clock` is what a clock in the server's zone shows, as the US writes it. */
export const timeFormats = {
	iso: (ms: number) => new Date(ms).toISOString(),
	http: (ms: number) => new Date(ms).toUTCString(),
	"wall-clock": wallClock,
} satisfies Record<string, (ms: number, zone: string) => string>;

export type TimeFormat = keyof typeof timeFormats;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `MMM d, yyyy h:mm:ss a` of Java before version 9, which puts no comma after the year: https://openjdk.org/jeps/252 */
function wallClock(ms: number, zone: string): string {
	const known = clocks.get(zone) ?? new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "medium", timeZone: zone });
	clocks.set(zone, known);
	return known
		.format(ms)
		.replace(/(\d{4}),/, "$1")
		.replaceAll("\u202f", " ");
}
