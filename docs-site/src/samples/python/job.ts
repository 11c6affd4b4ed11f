import { type Job, longest } from "../job.ts";
import { lines } from "../lines.ts";
import { isOneOf } from "./status.ts";

/** Looks at the job until it has ended; `headers` is the expression of what each look sends. */
export const followed = ({ path: [before, after], header, member, pending, interval }: Job, headers: string): string =>
	lines(
		header === undefined && [
			`if ${isOneOf(pending)}:`,
			`    job = json.loads(answer)${member.map((name) => `[${JSON.stringify(name)}]`).join("")}.rsplit("/", 1)[-1]`,
		],
		`deadline = time.monotonic() + ${longest}`,
		`while ${isOneOf(pending)} and time.monotonic() < deadline:`,
		`    time.sleep(${interval / 1000})`,
		`    path = ${JSON.stringify(before)} + job${after && ` + ${JSON.stringify(after)}`}`,
		`    status, answer = send("GET", path, ${headers})`,
	);
