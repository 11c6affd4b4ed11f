import type { Entry } from "../har/entry.ts";

/** What a recorder wrote of an exchange. Any member may be anything. */
export interface Recorded {
	startedDateTime?: unknown;
	time?: unknown;
	timings?: unknown;
	request?: { httpVersion?: unknown; bodySize?: unknown };
	response?: { httpVersion?: unknown; statusText?: unknown; bodySize?: unknown; content?: { size?: unknown } };
}

const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;

/** When an exchange happened, and how long it took. */
export function times({ startedDateTime, time, timings }: Recorded): Pick<Entry, "startedDateTime" | "time" | "timings"> {
	const { send, wait, receive } = (typeof timings === "object" && timings !== null ? timings : {}) as Record<string, unknown>;
	return {
		startedDateTime: typeof startedDateTime === "string" && date.test(startedDateTime) ? startedDateTime : "1970-01-01T00:00:00.000Z",
		time: numberOr(time, 0),
		timings: { send: numberOr(send, -1), wait: numberOr(wait, -1), receive: numberOr(receive, -1) },
	};
}

const numberOr = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);
