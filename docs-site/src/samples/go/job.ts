import { type Job, longest } from "../job.ts";
import { indented, lines } from "../lines.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended. `credential` is what each look sends, and the statement that signs it. */
export const followed = (
	{ path: [before, after], header, member, pending, interval }: Job,
	credential: false | { headers: string; sign: string | undefined },
): string =>
	lines(
		header === undefined && [
			`location := regexp.MustCompile(\`${JSON.stringify(member.at(-1))}\\s*:\\s*"[^"]*/([^"/]+)"\`).FindStringSubmatch(answer)`,
			`if ${isOneOf(pending)} && location == nil {`,
			'\tlog.Fatal("the answer names no job")',
			"}",
		],
		`deadline := time.Now().Add(${longest} * time.Second)`,
		`for ${isOneOf(pending)} && time.Now().Before(deadline) {`,
		`\ttime.Sleep(${durationOf(interval)})`,
		`\tpath = ${JSON.stringify(before)} + ${header === undefined ? "location[1]" : "job"}${after && ` + ${JSON.stringify(after)}`}`,
		credential && [indented(`headers = ${credential.headers}`, "\t"), credential.sign && `\t${credential.sign}`],
		`\tstatus, answer = send("GET", path, ${credential ? "headers" : "nil"}, "")`,
		"}",
	);

function durationOf(interval: number): string {
	if (interval % 1000 !== 0) return `${interval} * time.Millisecond`;
	return interval === 1000 ? "time.Second" : `${interval / 1000} * time.Second`;
}
