import type { Missed } from "../checker/match/match-operation.ts";
import { findRefused } from "../generate/answers/find-sample.ts";
import { decode } from "../openapi/path-template.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import { Complaint } from "./complaint.ts";
import type { Answered } from "./consoles/console-of.ts";
import type { Engine } from "./engine.ts";
import { chosenId, type Jobs } from "./jobs.ts";
import { faultOf, judge } from "./judge.ts";
import type { Live } from "./live.ts";
import type { IssuedCredentials } from "./log-in/issued-credentials.ts";
import { nearestBySpelling, nearestTo } from "./nearest.ts";
import type { Operation, Operations, Refusal, Sample } from "./operation.ts";
import { type Fault, findNamed, findRefusal } from "./refusal.ts";
import { type Request, valuesOf } from "./request.ts";
import { grantWish, type Wish } from "./wish.ts";
import type { Circumstances } from "./x-mock/condition.ts";
import type { KeptValues } from "./x-mock/kept-values.ts";

export interface Served {
	operations: Operations;
	jobs: Jobs;
	credentials: IssuedCredentials;
	/** What `x-mock.set` keeps. */
	kept: KeptValues;
	/** Milliseconds since the epoch. */
	now(): number;
	/** The time zone of the servers' clocks. */
	zone: string;
	engine: Engine;
	/** Takes the consoles to which answers lead, where screens are served. */
	handOut?(answered: Answered): void;
	/** Where a VNC viewer without a page connects. */
	vncPort: number;
	/** Prism itself, which is loaded only when it is asked. */
	live(): Promise<Live>;
}

/** Which declared sample a request is answered with. */
interface Decision {
	sample: Sample;
	/** What the job answers that the sample leads to, if not its usual. */
	jobAnswer?: Sample | undefined;
	fault: Fault | undefined;
	circumstances: Circumstances;
}

/** `origin` is the mock's own, as the request addressed it. Throws a {@link Complaint} where the contract declares no answer. */
export function decide(request: Request, wish: Wish, served: Served, origin: string): Decision {
	const { operations, jobs, zone } = served;
	const now = served.now();
	const verdict = decode(request.path) === undefined ? undefined : judge(request, operations);
	if (verdict === undefined || !("errors" in verdict))
		return turnAway(request, verdict, operations, { values: valuesOf(request, { origin, path: {} }), errors: [], now, zone });
	const { operation, path, errors, tolerated, shown } = verdict;
	const { declared, refusals, chosen, default: usual } = operation;
	const values = valuesOf(request, { origin, path, declared: declared.requestBody });
	const circumstances = { values, errors: [...errors, ...tolerated], now, zone };
	const fault = expiryIn(request, operation, served) ?? faultOf(verdict);
	const wished = grantWish(wish, operation, request.headers.accept);
	if (wished !== undefined) return { sample: wished, fault, circumstances };
	const told = fault ?? duplicateIn(operation, values, jobs) ?? faultOf({ errors: tolerated, shown });
	const entries = told === undefined ? [...refusals, ...chosen] : refusals;
	const refusal = findRefusal(entries, told, circumstances);
	if (refusal !== undefined) return refuse(refusal, told, circumstances);
	if (fault === undefined) return { sample: jobs.get(request.path)?.answer ?? usual, fault, circumstances };
	const refused = findRefused(operation.answers);
	if (refused !== undefined) return { sample: { operation, ...refused }, fault, circumstances };
	throw new Complaint(400, `the contract declares no answer to this request: ${fault.kind}: ${fault.why}`);
}

/** A job has the id that the client chose, and the contract says how that is refused. */
function duplicateIn({ polls, refusals }: Operation, values: Values, jobs: Jobs): Fault | undefined {
	if (polls.size === 0 || !refusals.some(({ when }) => when.kind === "duplicate")) return undefined;
	const ids = [...polls.values()].flatMap((poll) => chosenId(poll, values) ?? []);
	return ids.some((id) => jobs.isChosen(id)) ? { kind: "duplicate", why: "a job has the id that it chose" } : undefined;
}

/** A credential that was issued here and has ended; elsewhere than here, nobody knows its end. */
function expiryIn({ headers }: Request, { declared }: Operation, { credentials, now }: Served): Fault | undefined {
	const isNeeded = declared.security.alternatives.some((alternative) => alternative.length > 0);
	return isNeeded && credentials.hasEnded(headers, now())
		? { kind: "expired", why: "the credential was issued here, and has ended" }
		: undefined;
}

/** No operation has this path, or none has this method: the API answers whose paths are nearest. */
function turnAway(request: Request, missed: Missed | undefined, operations: Operations, circumstances: Circumstances): Decision {
	const { path } = request;
	const [same] = missed?.samePath ?? [];
	const nearest = same === undefined ? nearestTo(path, operations.all) : operations.of(same);
	if (nearest === undefined)
		throw new Complaint(404, `no operation is near this path. These are served\n${list(operations.all)}\nThis was asked\n  ${path}`);
	const fault: Fault =
		same === undefined
			? { kind: "unknownPath", why: `the nearest by spelling is ${nearestBySpelling(path, operations.all)}` }
			: { kind: "unknownMethod", why: `it knows ${missed?.samePath.map(({ method }) => method).join(" and ")}` };
	const refusal = findNamed(nearest.refusals, fault.kind, circumstances);
	if (refusal !== undefined) return refuse(refusal, fault, circumstances);
	throw new Complaint(404, `the contract declares no answer to this request: ${fault.kind}: ${fault.why}`);
}

const refuse = ({ answer, jobAnswer }: Refusal, fault: Fault | undefined, circumstances: Circumstances): Decision => ({
	sample: answer,
	jobAnswer,
	fault,
	circumstances,
});

function list(operations: readonly Operation[]): string {
	return operations.map(({ declared: { method, path } }) => `  ${method} ${path}`).join("\n");
}
