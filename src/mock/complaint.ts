import { Misuse } from "../misuse.ts";
import type { Reply } from "./reply.ts";

/** What the mock itself has to say, as no server would. */
export class Complaint extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/** Marked, so that nobody takes it for an answer of the API. */
export function complain(error: unknown): Reply {
	const status = error instanceof Complaint ? error.status : error instanceof Misuse ? 501 : 500;
	const message = error instanceof Error ? error.message : String(error);
	return {
		status,
		headers: { "Content-Type": "text/plain; charset=utf-8", "X-Mock-Error": "true" },
		body: `mock: ${message}\n`,
		note: `${status} from the mock itself: ${message.split("\n")[0]}`,
	};
}
