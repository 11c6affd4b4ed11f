import { type Job, longest } from "../job.ts";
import { indented, lines } from "../lines.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended. `look` has the expressions of what each look sends, and where. */
export function followed(
	{ path: [before, after], header, member, announced, again, interval }: Job,
	look: { headers: string; target: string },
): string {
	const looks = lines(
		header === undefined && `job = json.loads(answer)${member.map((name) => `[${JSON.stringify(name)}]`).join("")}.rsplit("/", 1)[-1]`,
		`path = ${JSON.stringify(before)} + job${after && ` + ${JSON.stringify(after)}`}`,
		`wait = ${interval / 1000}`,
		`deadline = time.monotonic() + ${longest}`,
		`while ${isOneOf(again)} and time.monotonic() + wait < deadline:`,
		"    time.sleep(wait)",
		`    status, answer, after = send("GET", ${look.target}, ${look.headers})`,
		`    wait = max(wait + ${interval / 1000}, after)`,
	);
	return lines(`if ${isOneOf([announced])}:`, indented(looks, "    "));
}
