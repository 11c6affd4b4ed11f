import { type Job, longest } from "../job.ts";
import { indented, lines } from "../lines.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended. `credential` is what each look sends, and where, and the statement that signs it. */
export function followed(
	{ path: [before, after], header, member, announced, again, interval }: Job,
	credential: false | { headers: string; target: string; sign: string | undefined },
): string {
	const looks = lines(
		header === undefined && [
			`location := regexp.MustCompile(\`${JSON.stringify(member.at(-1))}\\s*:\\s*"[^"]*/([^"/]+)"\`).FindStringSubmatch(answer)`,
			"if location == nil {",
			'\tlog.Fatal("the answer names no job")',
			"}",
		],
		`path = ${JSON.stringify(before)} + ${header === undefined ? "location[1]" : "job"}${after && ` + ${JSON.stringify(after)}`}`,
		`deadline := time.Now().Add(${longest} * time.Second)`,
		`wait := ${durationOf(interval)}`,
		`for ${isOneOf(again)} && time.Now().Add(wait).Before(deadline) {`,
		"\ttime.Sleep(wait)",
		credential && [indented(`headers = ${credential.headers}`, "\t"), credential.sign && `\t${credential.sign}`],
		`\tstatus, answer, after = send("GET", ${credential ? credential.target : "path"}, ${credential ? "headers" : "nil"}, "")`,
		`\twait += ${durationOf(interval)}`,
		"\tif wait < after {",
		"\t\twait = after",
		"\t}",
		"}",
	);
	return lines(`if ${isOneOf([announced])} {`, indented(looks, "\t"), "}");
}

function durationOf(interval: number): string {
	if (interval % 1000 !== 0) return `${interval} * time.Millisecond`;
	return interval === 1000 ? "time.Second" : `${interval / 1000} * time.Second`;
}
