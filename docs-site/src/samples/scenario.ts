import type { Spec } from "../../../scripts/generate/spec.ts";
import { operationOf } from "../operation.ts";
import { type Credential, credentialsOf } from "./credential.ts";
import { type Job, jobOf } from "./job.ts";
import { type Request, requestOf } from "./request.ts";
import { successesOf } from "./success.ts";

/** What a sample shows, in any language. */
export interface Scenario {
	api: string;
	operationId: string;
	request: Request;
	credential: Credential;
	job?: Job;
	/** The statuses of what the reader wants. */
	expected: number[];
	/** Whether the result leads to a console. */
	opensConsole: boolean;
}

/** One for each authentication alternative of the operation. */
export function scenariosOf(spec: Spec, operationId: string): Scenario[] {
	const operation = operationOf(spec, operationId);
	const request = requestOf(spec, operation);
	return credentialsOf(spec, operation.place.value).map((credential) => {
		const job = jobOf(spec, operation, credential);
		const successes = [...successesOf(spec, operation), ...(job?.successes ?? [])].filter(({ status }) => !job?.pending.includes(status));
		const expected = [...new Set(successes.map(({ status }) => status))];
		const opensConsole = successes.some((success) => success.opensConsole);
		return { api: spec.api, operationId, request, credential, ...(job && { job }), expected, opensConsole };
	});
}
