import type { Spec } from "../../../src/openapi/document.ts";
import { steps } from "../../../src/openapi/json-pointer.ts";
import { expandPath } from "../../../src/openapi/path-template.ts";
import type { Operation } from "../operation.ts";
import { announcedBy } from "./announced.ts";
import { type Credential, credentialsOf } from "./credential.ts";
import { requestOf } from "./request.ts";
import { type Success, successesOf } from "./success.ts";

/** Where the result of an operation is, when one of its responses announces a job. */
export interface Job {
	/** The path of the job, percent-encoded: what stands before its id, and behind it. */
	path: [before: string, after: string];
	/** The header with which the job's id is chosen; absent where the server chooses. */
	header?: string;
	/** The way to the member of the body at whose end the job's id is. */
	member: string[];
	/** The status that announces it. */
	announced: number;
	/** The statuses of a running job. */
	pending: readonly number[];
	/** The statuses with which one looks (again): of the announcement, of a running job, and those that the contract marks as retryable. */
	again: number[];
	/** Milliseconds before the first look; each wait after it is so much longer than the one before. */
	interval: number;
	/** Whether the job needs the credential, too. */
	isAuthenticated: boolean;
	successes: Success[];
}

/** Seconds in which a job has to end, as the client has it. */
export const longest = 120;

/** In the place of the id. */
const stand = "\0";

export function jobOf(spec: Spec, announcing: Operation, credential: Credential): Job | undefined {
	const found = announcedBy(spec, announcing);
	if (found === undefined) return undefined;
	const { status, operation, again } = found;
	const { parameter, header, interval, url, pending } = found.poll;
	const { path } = requestOf(spec, {
		...operation,
		path: expandPath(operation.path, (name) => (name === parameter ? stand : `{${name}}`)),
	});
	const [before = "", after = ""] = path.split(stand);
	return {
		path: [before, after],
		...(header === undefined ? {} : { header }),
		member: steps(url),
		announced: status,
		pending,
		again: [...new Set([status, ...again])],
		interval,
		isAuthenticated: credentialsOf(spec, operation.place).some(({ scheme }) => scheme === credential.scheme && scheme !== "none"),
		successes: successesOf(spec, operation),
	};
}
