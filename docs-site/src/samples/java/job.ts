import { type Job, longest } from "../job.ts";
import { indented, lines } from "../lines.ts";
import { literal } from "./literal.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended. `look` makes the request: its builder, and the statement that signs it. */
export const followed = (
	{ path: [before, after], header, member, pending, interval }: Job,
	[builder, sign]: [string, (string | undefined)?],
): string =>
	lines(
		header === undefined && [
			`var location = Pattern.compile(${literal(`"${member.at(-1)}"\\s*:\\s*"[^"]*/([^"/]+)"`)}).matcher(response.body());`,
			'var job = location.find() ? location.group(1) : "";',
		],
		`var deadline = Instant.now().plusSeconds(${longest});`,
		`while (${isOneOf(pending)} && Instant.now().isBefore(deadline)) {`,
		`    Thread.sleep(${interval});`,
		`    path = ${literal(before)} + job${after && ` + ${literal(after)}`};`,
		indented(`request = ${builder}`, "    "),
		sign && `    ${sign}`,
		"    response = send(request);",
		"}",
	);
