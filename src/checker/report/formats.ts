import { withPrintableNames } from "./printable-names.ts";
import type { Report, Surroundings } from "./report.ts";

/** The report formats. Only the one in use is loaded, so that a terminal report does not wait for the code of the HTML page. */
const reports = {
	pretty: async () => (await import("./pretty.ts")).pretty,
	json: async () => (await import("./json.ts")).json,
	junit: async () => (await import("./junit.ts")).junit,
	github: async () => (await import("./github.ts")).github,
	gitlab: async () => (await import("./gitlab.ts")).gitlab,
	sarif: async () => (await import("./sarif.ts")).sarif,
	html: async () => (await import("./html.ts")).html,
} satisfies Record<string, () => Promise<(surroundings: Surroundings) => Report | Promise<Report>>>;

export type Format = keyof typeof reports;

export const formats = Object.keys(reports) as Format[];

/** Whether a report is one document, which half of it is not. The others are lines. */
export const isDocument = (format: string): boolean => format !== "pretty" && format !== "github";

/** The exchanges that a report is told of: none, those with findings, all with their verdicts, or all with their requests and responses. */
export type Told = "nothing" | "findings" | "verdicts" | "entries";

/** A terminal gets a line for each of a few exchanges. */
export function toldTo(format: Format, columns: number | undefined): Told {
	if (format === "html") return "entries";
	return format === "junit" || (format === "pretty" && columns !== undefined) ? "verdicts" : "findings";
}

export async function reportOf(format: Format, surroundings: Surroundings): Promise<Report> {
	const report = await (await reports[format]())(surroundings);
	// A program opens the recording by its name.
	return format === "json" ? report : withPrintableNames(report);
}
