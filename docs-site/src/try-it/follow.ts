import type { Unsigned } from "../../../src/client/signing/sign.ts";
import { valueAt } from "../../../src/openapi/json-pointer.ts";
import type { Job } from "./form/job.ts";
import type { Failure, Reply } from "./send.ts";

/** The id of a job: what the request chose, or else the end of the URL that the reply announces. */
export function jobIdOf({ header, url }: Job, { headers }: Unsigned, { body }: Reply): string | undefined {
	const [, chosen] = Object.entries(headers).find(([name]) => name.toLowerCase() === header?.toLowerCase()) ?? [];
	if (chosen) return chosen;
	try {
		const announced = valueAt(JSON.parse("text" in body ? body.text : ""), url);
		const end = new URL(String(announced)).pathname.split("/").findLast((segment) => segment !== "");
		return end && decodeURIComponent(end);
	} catch {
		return undefined;
	}
}

/** How often a job is looked at before the reader is asked whether to go on. */
const looks = 60;

/** Looks at a job until it has ended, failed to answer, or was looked at long enough. */
export async function follow(job: Job, look: (nth: number) => Promise<Reply | Failure>, stopped: AbortSignal): Promise<Reply | Failure> {
	let outcome: Reply | Failure = "aborted";
	for (let nth = 1; nth <= looks; nth++) {
		await pause(job.interval, stopped);
		if (stopped.aborted) return "aborted";
		outcome = await look(nth);
		if (typeof outcome === "string" || !job.again.includes(outcome.status)) return outcome;
	}
	return outcome;
}

/** Ends early, and without an error, when it is stopped. */
const pause = (milliseconds: number, stopped: AbortSignal) =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, milliseconds);
		stopped.addEventListener("abort", () => {
			clearTimeout(timer);
			resolve();
		});
	});
