import { filesOf } from "./body.ts";
import { lines } from "./lines.ts";
import { type LogInCall, passwordVariable } from "./log-in.ts";
import type { Scenario } from "./scenario.ts";

/** The mock's. */
export const defaultBase = "http://127.0.0.1:4010";

const alternativeTo = (name: string, logIn: LogInCall | undefined) =>
	name === logIn?.variable ? `${name} or, to log in, ${passwordVariable}` : name;

/** How a sample is run, and what it reads; `mark` begins a comment. */
export const heading = (mark: string, command: string, { credential, logIn, request }: Scenario): string =>
	lines(
		`${mark} Run: ${command}`,
		`${mark} Environment: ${[...credential.variables.map((name) => alternativeTo(name, logIn)), `BASE_URL (if not set: ${defaultBase}, the mock)`].join(", ")}`,
		logIn?.base === "LOG_IN_URL" && `${mark} Where PASSWORD is set: LOG_IN_URL (if not set: ${defaultBase}, the mock)`,
		filesOf(request.body).length > 0 && `${mark} Files: ${filesOf(request.body).join(", ")}`,
	);
