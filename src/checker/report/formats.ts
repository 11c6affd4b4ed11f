import type { Report, Surroundings } from "./report.ts";

/** The formats of reports. One of them is loaded: whoever reads a terminal shall not wait for what draws a page. */
const reports = {
	pretty: async () => (await import("./pretty.ts")).pretty,
	json: async () => (await import("./json.ts")).json,
	junit: async () => (await import("./junit.ts")).junit,
	github: async () => (await import("./github.ts")).github,
	sarif: async () => (await import("./sarif.ts")).sarif,
	html: async () => (await import("./html.ts")).html,
} satisfies Record<string, () => Promise<(surroundings: Surroundings) => Report | Promise<Report>>>;

export type Format = keyof typeof reports;

export const formats = Object.keys(reports) as Format[];

export async function reportOf(format: Format, surroundings: Surroundings): Promise<Report> {
	return (await reports[format]())(surroundings);
}
