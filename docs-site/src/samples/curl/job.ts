import { type Job, longest } from "../job.ts";
import { indented, lines } from "../lines.ts";
import { escaped } from "./quoted.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended. */
export function followed({ path, header, member, announced, again, interval }: Job, look: string): string {
	// A shell counts in whole seconds.
	const seconds = Math.ceil(interval / 1000);
	const looks = lines(
		header === undefined && `job=$(printf '%s' "$answer" | sed 's/.*"${member.at(-1)}" *: *"\\([^"]*\\)".*/\\1/; s/.*\\///')`,
		`path="${path.map(escaped).join("$job")}"`,
		`left=${longest} wait=${seconds}`,
		`while ${again.length === 1 ? isOneOf(again) : `{ ${isOneOf(again)}; }`} && [ "$left" -ge "$wait" ]; do`,
		'  sleep "$wait"',
		"  left=$((left - wait))",
		indented(look, "  "),
		`  wait=$((after > wait ? after : wait + ${seconds}))`,
		"done",
	);
	return lines(`if ${isOneOf([announced])}; then`, indented(looks, "  "), "fi");
}
