import { type Job, longest } from "../job.ts";
import { indented, lines } from "../lines.ts";
import { literal } from "./literal.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended. `look` makes the request: its builder, and the statement that signs it. */
export function followed(
	{ path: [before, after], header, member, announced, again, interval }: Job,
	[builder, sign]: [string, (string | undefined)?],
): string {
	const looks = lines(
		header === undefined && [
			`var location = Pattern.compile(${literal(`"${member.at(-1)}"\\s*:\\s*"[^"]*/([^"/]+)"`)}).matcher(response.body());`,
			'var job = location.find() ? location.group(1) : "";',
		],
		`path = ${literal(before)} + job${after && ` + ${literal(after)}`};`,
		`var deadline = System.currentTimeMillis() + ${longest * 1000};`,
		`var wait = ${interval}L;`,
		`while (${isOneOf(again)} && System.currentTimeMillis() + wait < deadline) {`,
		"    Thread.sleep(wait);",
		indented(`request = ${builder}`, "    "),
		sign && `    ${sign}`,
		"    response = send(request);",
		`    wait = Math.max(wait + ${interval}, retryAfter(response));`,
		"}",
	);
	return lines(`if (${isOneOf([announced])}) {`, indented(looks, "    "), "}");
}
