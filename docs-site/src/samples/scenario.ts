import { operationOf } from "../operation.ts";
import { type Comments, commentsFor } from "./comments.ts";
import { type Credential, credentialsOf } from "./credential.ts";
import { type Job, jobOf } from "./job.ts";
import { type LogInCall, logInCall, type Neighboured } from "./log-in.ts";
import { missingIn, type Request, requestOf } from "./request.ts";
import { type Success, successesOf } from "./success.ts";

/** What a sample shows, in any language. */
export interface Scenario {
	api: string;
	comments: Comments;
	operationId: string;
	request: Request;
	credential: Credential;
	/** How it is obtained where the environment has a password in its place. */
	logIn?: LogInCall;
	job?: Job;
	/** The statuses of what the reader wants. */
	expected: Expected;
	/** Those whose result leads to a console. */
	opening: number[];
	/** Whether the result is no text. */
	givesBytes: boolean;
}

/** Statuses, or every 2xx. */
export type Expected = readonly number[] | "2XX";

/** One for each authentication alternative of the operation; none where the contract has no example that a request needs. */
export function scenariosOf(spec: Neighboured, operationId: string): Scenario[] {
	const operation = operationOf(spec, operationId);
	if (missingIn(spec, operation) !== undefined) return [];
	const request = requestOf(spec, operation);
	return credentialsOf(spec, operation.place).map((credential) => {
		const job = jobOf(spec, operation, credential);
		const logIn = logInCall(spec, credential);
		const isResult = ({ status }: Success) =>
			status !== job?.announced && !(job?.pending as readonly Success["status"][] | undefined)?.includes(status);
		const successes = [...successesOf(spec, operation), ...(job?.successes ?? [])].filter(isResult);
		const named = statusesOf(successes);
		const expected: Expected = named.length === 0 || successes.some(({ status }) => status === "2XX") ? "2XX" : named;
		const opening = statusesOf(successes.filter(({ opensConsole }) => opensConsole));
		const givesBytes = successes.some(({ isBytes }) => isBytes);
		const comments = commentsFor(spec);
		return {
			api: spec.api,
			comments,
			operationId,
			request,
			credential,
			...(logIn && { logIn }),
			...(job && { job }),
			expected,
			opening,
			givesBytes,
		};
	});
}

const statusesOf = (successes: Success[]) => [...new Set(successes.map(({ status }) => status))].filter((status) => status !== "2XX");
