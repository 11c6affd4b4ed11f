import { valueAt } from "../openapi/json-pointer.ts";
import { pause, within } from "./deadline.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Answer, Exchanges } from "./exchange.ts";
import { checkPositive } from "./positive.ts";
import type { Input } from "./request.ts";
import type { Poll } from "./route.ts";

/** How a job is followed. */
export interface Follow {
	/** Milliseconds before the first poll. Each later wait is 1.5 times the one before, up to ten times the first. By default the contract's interval. */
	interval?: number;
	/** Milliseconds from the request to the job's end; 120,000 by default. They start again if an expired credential is renewed. */
	timeout?: number;
	/** Called after each poll of a job that is still running. */
	onProgress?: (progress: Progress) => void;
}

export interface Progress {
	/** How often the job was polled. */
	polls: number;
	/** Milliseconds since the request. */
	elapsed: number;
}

/** The reply of an operation, or the result of the job that it announces. */
export function followed(exchanges: Exchanges, operationId: string, poll: Poll, input: Input, options: Follow): Promise<Answer> {
	const { interval = poll.interval, timeout = 120_000, onProgress } = options;
	// Divided by itself, an interval without an end is no number.
	checkPositive({ timeout, interval: interval / interval && interval });
	const { exchange, siteOf, wait } = exchanges;
	const late = () => new TimeoutError(`${siteOf(operationId)}: the job did not end within ${timeout} ms`);
	const startedAt = Date.now();
	return within(timeout, input.signal, late, async (signal) => {
		const announced = await exchange(operationId, input, signal);
		if (!announced.reply?.poll) return announced;
		const id = poll.header ? input.header?.[poll.header] : announcedId(valueAt(announced.body, poll.url));
		if (!id) return { ...announced, ok: false };
		let failures = 0;
		for (let polls = 1, ms = interval; ; polls++, ms = Math.min(ms * 1.5, interval * 10)) {
			await pause(ms, signal);
			const answer = await exchange(poll.operation, { path: { [poll.parameter]: id } }, signal).catch((error) => {
				// A poll changes nothing on the server, so it may be repeated after a failure.
				if (!/^(Network|Timeout|NotJson)Error$/.test(error?.name) || wait(failures++, Infinity) === undefined) throw error;
			});
			if (answer && !poll.pending.includes(answer.response.status)) return { ...answer, used: announced.used };
			if (answer) failures = 0;
			onProgress?.({ polls, elapsed: Date.now() - startedAt });
		}
	});
}

/** Takes only the id from the URL in the body. The job is polled at `baseUrl`, wherever that URL leads. */
function announcedId(location: unknown): string | undefined {
	const [path] = (typeof location === "string" ? location : "").split(/\/?([?#]|$)/) as [string];
	try {
		const id = decodeURIComponent(path.split("/").pop() as string);
		return /^\.*$/.test(id) ? undefined : id;
	} catch {
		return undefined;
	}
}

/** 32 hexadecimal digits. `crypto.randomUUID` is missing on a page that was loaded over plain HTTP. */
export const randomId = (): string =>
	crypto.getRandomValues(new Uint8Array(16)).reduce((text, byte) => text + byte.toString(16).padStart(2, "0"), "");
