import type { Spec } from "../../../src/openapi/document.ts";
import { operationOf } from "../operation.ts";
import { type Credential, credentialsOf } from "./credential.ts";
import { type Job, jobOf } from "./job.ts";
import { type Request, requestOf } from "./request.ts";
import { type Success, successesOf } from "./success.ts";

/** What a sample shows, in any language. */
export interface Scenario {
	api: string;
	operationId: string;
	request: Request;
	credential: Credential;
	job?: Job;
	/** The statuses of what the reader wants. */
	expected: number[];
	/** Those whose result leads to a console. */
	opening: number[];
}

/** One for each authentication alternative of the operation. */
export function scenariosOf(spec: Spec, operationId: string): Scenario[] {
	const operation = operationOf(spec, operationId);
	const request = requestOf(spec, operation);
	return credentialsOf(spec, operation.place).map((credential) => {
		const job = jobOf(spec, operation, credential);
		const isResult = ({ status }: Success) => status !== job?.announced && !job?.pending.includes(status);
		const successes = [...successesOf(spec, operation), ...(job?.successes ?? [])].filter(isResult);
		const expected = statusesOf(successes);
		const opening = statusesOf(successes.filter(({ opensConsole }) => opensConsole));
		return { api: spec.api, operationId, request, credential, ...(job && { job }), expected, opening };
	});
}

const statusesOf = (successes: Success[]) => [...new Set(successes.map(({ status }) => status))];
