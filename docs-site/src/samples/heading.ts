import { lines } from "./lines.ts";
import type { Scenario } from "./scenario.ts";

/** The mock's. */
export const defaultBase = "http://127.0.0.1:4010";

/** How a sample is run, and what it reads; `mark` begins a comment. */
export const heading = (mark: string, command: string, { credential }: Scenario): string =>
	lines(
		`${mark} Run: ${command}`,
		`${mark} Environment: ${[...credential.variables, `BASE_URL (if not set: ${defaultBase}, the mock)`].join(", ")}`,
	);
