import { decode, matchPath, parseTemplate, readPath, sharedSegments } from "../openapi/path-template.ts";
import { Complaint } from "./complaint.ts";
import { findMissingCredential } from "./credential.ts";
import type { FailedJobs } from "./jobs.ts";
import type { Operations } from "./operation.ts";
import { judge, type Verdict } from "./prism.ts";
import { type Fault, findNamed, findRefusal, type Refusal } from "./refusal.ts";
import { type Request, valuesOf } from "./request.ts";
import type { Sample } from "./sample.ts";
import { grantWish, type Wish } from "./wish.ts";

/** Which declared sample a request is answered with. */
interface Decision {
	sample: Sample;
	/** What the job answers that the sample leads to, if not its usual. */
	jobAnswer?: Sample | undefined;
	fault: Fault | undefined;
}

export async function decide(request: Request, wish: Wish, operations: Operations, failedJobs: FailedJobs): Promise<Decision> {
	const verdict = decode(request.path) === undefined ? undefined : await judge(request, operations);
	if (verdict === undefined) return turnAway(request, operations);
	const { prism, refusals, default: usual } = verdict.operation;
	const fault = findFault(request, verdict);
	const wished = grantWish(wish, prism, request.headers.accept);
	if (wished !== undefined) return { sample: wished, fault };
	const refusal = findRefusal(refusals, fault, valuesOf(request, prism.path), verdict.violations);
	if (refusal === undefined && fault === undefined) return { sample: failedJobs.get(request.path) ?? usual, fault };
	return refuse(refusal, fault);
}

function findFault(request: Request, { operation: { prism }, violations }: Verdict): Fault | undefined {
	const missing = findMissingCredential(prism, request);
	if (missing !== undefined) return { kind: "unauthorized", why: missing };
	if (request.malformed && prism.request?.body) return { kind: "malformed", why: "the body is not what its media type says" };
	if (violations.length === 0) return undefined;
	return { kind: "invalid", why: [...new Set(violations.map(({ message }) => message))].join("; ") };
}

/** No operation has this path, or none has this method: the API answers whose paths are nearest. */
function turnAway({ path }: Request, operations: Operations): Decision {
	const sent = readPath(path);
	const near = [...operations.values()].map((operation) => {
		const template = parseTemplate(operation.prism.path);
		return { operation, template, shared: sharedSegments(template, sent) };
	});
	const { operation, template, shared } = near.reduce((best, next) => (next.shared > best.shared ? next : best));
	if (shared === 0) throw new Complaint(404, `no operation is near this path. These are served\n${list(operations)}`);
	const fault: Fault =
		decode(path) !== undefined && matchPath(template, sent) !== undefined
			? { kind: "unknownMethod", why: `it knows ${operation.prism.method.toUpperCase()}` }
			: { kind: "unknownPath", why: `the nearest is ${operation.prism.path}` };
	return refuse(findNamed(operation.refusals, fault.kind), fault);
}

function refuse(refusal: Refusal | undefined, fault: Fault | undefined): Decision {
	if (refusal !== undefined) return { sample: refusal.answer, jobAnswer: refusal.jobAnswer, fault };
	throw new Complaint(500, `x-mock.refused has no entry for this request: ${fault?.kind}, ${fault?.why}`);
}

function list(operations: Operations): string {
	return [...operations.keys()].map(({ method, path }) => `  ${method.toUpperCase()} ${path}`).join("\n");
}
