import type { Missed } from "../checker/match/match-operation.ts";
import { findRefused } from "../generate/answers/find-sample.ts";
import { decode, parseTemplate, readPath, sharedSegments } from "../openapi/path-template.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import { Complaint } from "./complaint.ts";
import type { Engine } from "./engine.ts";
import type { FailedJobs } from "./jobs.ts";
import { faultOf, judge } from "./judge.ts";
import type { Live } from "./live.ts";
import type { IssuedCredentials } from "./log-in/issued-credentials.ts";
import type { Operation, Operations, Refusal, Sample } from "./operation.ts";
import { type Fault, findNamed, findRefusal } from "./refusal.ts";
import { type Request, valuesOf } from "./request.ts";
import { grantWish, type Wish } from "./wish.ts";

export interface Served {
	operations: Operations;
	failedJobs: FailedJobs;
	credentials: IssuedCredentials;
	engine: Engine;
	/** Prism itself, which is loaded only when it is asked. */
	live(): Promise<Live>;
}

/** Which declared sample a request is answered with. */
interface Decision {
	sample: Sample;
	/** What the job answers that the sample leads to, if not its usual. */
	jobAnswer?: Sample | undefined;
	fault: Fault | undefined;
	/** What runtime expressions can name of the request. */
	values: Values;
}

/** Throws a {@link Complaint} where the contract declares no answer. */
export function decide(request: Request, wish: Wish, { operations, failedJobs, credentials }: Served): Decision {
	const verdict = decode(request.path) === undefined ? undefined : judge(request, operations);
	if (verdict === undefined || !("errors" in verdict)) return turnAway(request, verdict, operations);
	const { operation, path, errors, tolerated } = verdict;
	const { declared, refusals, chosen, default: usual } = operation;
	const fault = expiryIn(request, operation, credentials) ?? faultOf(errors);
	const values = valuesOf(request, path, declared.requestBody);
	const wished = grantWish(wish, operation, request.headers.accept);
	if (wished !== undefined) return { sample: wished, fault, values };
	const told = fault ?? faultOf(tolerated);
	const entries = told === undefined ? [...refusals, ...chosen] : refusals;
	const refusal = findRefusal(entries, told, values, [...errors, ...tolerated]);
	if (refusal !== undefined) return refuse(refusal, told, values);
	if (fault === undefined) return { sample: failedJobs.get(request.path) ?? usual, fault, values };
	const refused = findRefused(operation.answers);
	if (refused !== undefined) return { sample: { operation, ...refused }, fault, values };
	throw new Complaint(400, `the contract declares no answer to this request: ${fault.kind}: ${fault.why}`);
}

/** A credential that was issued here and has ended; elsewhere than here, nobody knows its end. */
function expiryIn({ headers }: Request, { declared }: Operation, credentials: IssuedCredentials): Fault | undefined {
	const isNeeded = declared.security.alternatives.some((alternative) => alternative.length > 0);
	return isNeeded && credentials.hasEnded(headers) ? { kind: "expired", why: "the credential was issued here, and has ended" } : undefined;
}

/** No operation has this path, or none has this method: the API answers whose paths are nearest. */
function turnAway(request: Request, missed: Missed | undefined, operations: Operations): Decision {
	const [same] = missed?.samePath ?? [];
	const nearest = same === undefined ? nearestTo(request.path, operations) : operations.of(same);
	const fault: Fault =
		same === undefined
			? {
					kind: "unknownPath",
					why: missed?.other ? `it is no call of ${missed.other.operationId}` : `the nearest is ${nearest.declared.path}`,
				}
			: { kind: "unknownMethod", why: `it knows ${missed?.samePath.map(({ method }) => method).join(" and ")}` };
	const refusal = findNamed(nearest.refusals, fault.kind);
	if (refusal !== undefined) return refuse(refusal, fault, valuesOf(request, {}));
	throw new Complaint(404, `the contract declares no answer to this request: ${fault.kind}: ${fault.why}`);
}

function nearestTo(path: string, { all }: Operations): Operation {
	const sent = readPath(path);
	const near = all.map((operation) => ({ operation, shared: sharedSegments(parseTemplate(operation.declared.path), sent) }));
	const { operation, shared } = near.reduce((best, next) => (next.shared > best.shared ? next : best));
	if (shared === 0) throw new Complaint(404, `no operation is near this path. These are served\n${list(all)}`);
	return operation;
}

const refuse = ({ answer, jobAnswer }: Refusal, fault: Fault | undefined, values: Values): Decision => ({
	sample: answer,
	jobAnswer,
	fault,
	values,
});

function list(operations: readonly Operation[]): string {
	return operations.map(({ declared: { method, path } }) => `  ${method} ${path}`).join("\n");
}
