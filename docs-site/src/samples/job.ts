import { draftPoll } from "../../../scripts/generate/poll.ts";
import { below, membersOf, type Spec } from "../../../scripts/generate/spec.ts";
import { type Operation, operationOf } from "../operation.ts";
import { type Credential, credentialsOf } from "./credential.ts";
import { requestOf } from "./request.ts";
import { type Success, successesOf } from "./success.ts";

/** Where the result of an operation is, by the link with `x-poll` of one of its responses. */
export interface Job {
	/** The path of the job, percent-encoded: what stands before its id, and behind it. */
	path: [before: string, after: string];
	/** The header with which the job's id is chosen; absent where the server chooses. */
	header?: string;
	/** The way to the member of the body at whose end the job's id is. */
	member: string[];
	/** The statuses with which one looks (again): of the announcement, and of a running job. */
	pending: number[];
	/** Milliseconds between two looks. */
	interval: number;
	/** Whether the job needs the credential, too. */
	isAuthenticated: boolean;
	successes: Success[];
}

/** Seconds in which a job has to end, as the client has it. */
export const longest = 120;

/** In the place of the id. */
const stand = "\0";

export function jobOf(spec: Spec, { place }: Operation, credential: Credential): Job | undefined {
	for (const [status, response] of membersOf(spec, place.value.responses, below(place.pointer, "responses"))) {
		const link = membersOf(spec, response.value.links, below(response.pointer, "links")).find(([, { value }]) => value["x-poll"])?.[1];
		const operationId = String(link?.value.operationId);
		const poll = draftPoll(spec, response, [operationId]);
		if (poll === undefined) continue;
		const operation = operationOf(spec, operationId);
		const { path } = requestOf(spec, { ...operation, path: operation.path.replace(`{${poll.parameter}}`, stand) });
		const [before = "", after = ""] = path.split(stand);
		const { header, interval, url } = poll;
		return {
			path: [before, after],
			...(header === undefined ? {} : { header }),
			member: url
				.slice(1)
				.split("/")
				.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")),
			pending: [...new Set([Number(status), ...poll.pending])],
			interval,
			isAuthenticated: credentialsOf(spec, operation.place.value).some(({ scheme }) => scheme === credential.scheme && scheme !== "none"),
			successes: successesOf(spec, operation),
		};
	}
	return undefined;
}
