/** How a moment is written, by the name that a template gives. `wall-clock` is what a clock in the server's zone shows, as the US writes it. */
export const timeFormats = {
	iso: (ms: number) => new Date(ms).toISOString(),
	http: (ms: number) => new Date(ms).toUTCString(),
	"wall-clock": wallClock,
} satisfies Record<string, (ms: number, zone: string) => string>;

export type TimeFormat = keyof typeof timeFormats;

/** A zone's clock, and the last second that it showed. */
interface Clock {
	format: Intl.DateTimeFormat;
	second: number;
	text: string;
}

const clocks = new Map<string, Clock>();

/** `MMM d, yyyy h:mm:ss a` of Java before version 9, which puts no comma after the year: https://openjdk.org/jeps/252 */
function wallClock(ms: number, zone: string): string {
	const clock = clocks.get(zone) ?? clockIn(zone);
	const second = Math.floor(ms / 1_000);
	if (clock.second === second) return clock.text;
	clock.second = second;
	clock.text = clock.format
		.format(ms)
		.replace(/(\d{4}),/, "$1")
		.replaceAll("\u202f", " ");
	return clock.text;
}

function clockIn(timeZone: string): Clock {
	const format = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "medium", timeZone });
	const clock = { format, second: Number.NaN, text: "" };
	clocks.set(timeZone, clock);
	return clock;
}
