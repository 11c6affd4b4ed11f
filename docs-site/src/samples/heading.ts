import { fill } from "../locale.ts";
import { filesOf } from "./body.ts";
import { lines } from "./lines.ts";
import { passwordVariable } from "./log-in.ts";
import type { Scenario } from "./scenario.ts";

/** The mock's. */
export const defaultBase = "http://127.0.0.1:4010";

/** How a sample is run, and what it reads; `mark` begins a comment. */
export function heading(mark: string, command: string, { credential, logIn, request, comments }: Scenario): string {
	const address = (name: string) => fill(comments.ifNotSet, { name, base: defaultBase });
	const variables = credential.variables.map((name) =>
		name === logIn?.variable ? fill(comments.orLogIn, { name, password: passwordVariable }) : name,
	);
	const files = filesOf(request.body).join(", ");
	return lines(
		`${mark} ${fill(comments.run, { command })}`,
		`${mark} ${fill(comments.environment, { variables: [...variables, address("BASE_URL")].join(", ") })}`,
		logIn?.base === "LOG_IN_URL" &&
			`${mark} ${fill(comments.wherePassword, { password: passwordVariable, address: address("LOG_IN_URL") })}`,
		files !== "" && `${mark} ${fill(comments.files, { files })}`,
	);
}
