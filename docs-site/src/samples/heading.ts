import { filesOf } from "./body.ts";
import { lines } from "./lines.ts";
import type { Scenario } from "./scenario.ts";

/** The mock's. */
export const defaultBase = "http://127.0.0.1:4010";

/** How a sample is run, and what it reads; `mark` begins a comment. */
export const heading = (mark: string, command: string, { credential, request }: Scenario): string =>
	lines(
		`${mark} Run: ${command}`,
		`${mark} Environment: ${[...credential.variables, `BASE_URL (if not set: ${defaultBase}, the mock)`].join(", ")}`,
		filesOf(request.body).length > 0 && `${mark} Files: ${filesOf(request.body).join(", ")}`,
	);
