import { type Job, longest } from "../job.ts";
import { indented, lines } from "../lines.ts";
import { escaped } from "./quoted.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended. */
export const followed = ({ path, header, member, pending, interval }: Job, look: string): string =>
	lines(
		header === undefined && [
			`if ${isOneOf(pending)}; then`,
			`  job=$(printf '%s' "\${answer% *}" | sed 's/.*"${member.at(-1)}" *: *"\\([^"]*\\)".*/\\1/; s/.*\\///')`,
			"fi",
		],
		`looks=${Math.ceil((longest * 1000) / interval)}`,
		`while ${pending.length === 1 ? isOneOf(pending) : `{ ${isOneOf(pending)}; }`} && [ "$looks" -gt 0 ]; do`,
		`  sleep ${interval / 1000}`,
		`  path="${path.map(escaped).join("$job")}"`,
		indented(look, "  "),
		"  looks=$((looks - 1))",
		"done",
	);
