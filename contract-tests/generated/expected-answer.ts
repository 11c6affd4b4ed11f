import type { RequestFault } from "../../src/fuzz/fault.ts";
import type { Sent } from "../../src/fuzz/request.ts";
import { readDate } from "../../src/mock/x-mock/sent-date.ts";
import { steps, valueAt } from "../../src/openapi/json-pointer.ts";
import { parseExpression } from "../../src/openapi/runtime-expression.ts";
import { operations, type Refusal, type Sample } from "../operations.ts";

/** What `x-mock` says that a request is answered: a right one too, where one of its values is refused. */
export function expectedAnswer(api: string, sent: Sent, fault: Pick<RequestFault, "kind" | "pointer"> | undefined): Sample {
	const { operationId } = sent.operation;
	const operation = operations.find((each) => each.api === api && each.operationId === operationId);
	if (operation === undefined) throw new Error(`generated/${api} has no operation ${operationId}; run npm run generate`);
	const { default: usual, refused, chosen } = operation.mock;
	const named = (kind: string) =>
		refused.find(
			({ when }) => (typeof when === "string" ? when : when.fault) === kind && (typeof when === "string" || holds(when, sent, undefined)),
		);
	const refusal =
		fault === undefined || fault.kind === "invalid"
			? [...refused, ...(fault === undefined ? chosen : [])].find(({ when }) =>
					typeof when === "string" ? when === fault?.kind : when.fault === undefined && holds(when, sent, fault?.pointer),
				)
			: (named(fault.kind) ?? (fault.kind === "malformed" ? named("invalid") : undefined));
	if (fault !== undefined && refusal === undefined)
		throw new Error(`x-mock of ${api} does not say how ${operationId} refuses what is ${fault.kind}`);
	return refusal ?? usual;
}

function holds(when: Exclude<Refusal["when"], string>, sent: Sent, faultAt: string | undefined): boolean {
	return Object.entries(when).every(([expression, is]) => {
		if (expression === "fault") return true;
		const { in: place, pointer } = parseExpression(expression);
		const name = place === "body" ? pointer : (steps(pointer)[0] ?? "");
		if (is === "invalid") return faultAt !== undefined && isAt(faultAt, place, name);
		const value = valueIn(sent, place, name);
		if (is === "absent") return value === undefined;
		return value !== undefined && (is === "present" || matches(typeof value === "object" ? JSON.stringify(value) : String(value), is));
	});
}

function matches(value: string, is: unknown): boolean {
	const { date } = Object(is) as { date?: unknown };
	if (date !== undefined) return date === "invalid" ? readDate(value) === undefined : isFarOff(value);
	return typeof is === "object" && is !== null && "pattern" in is ? new RegExp(String(is.pattern), "u").test(value) : value === String(is);
}

/** Further from now than any server takes. */
function isFarOff(value: string): boolean {
	const date = readDate(value);
	return date !== undefined && Math.abs(date.shown - Date.now()) > 15 * 60_000;
}

function isAt(pointer: string, place: string, name: string): boolean {
	const at = `/request/${place === "header" ? "headers" : place}${place === "body" ? name : `/${place === "header" ? name.toLowerCase() : name}`}`;
	return pointer === at || pointer.startsWith(`${at}/`);
}

function valueIn({ path, query, headers, body }: Sent, place: string, name: string): unknown {
	if (place === "path") return path[name];
	if (place === "query") return query.find(([each]) => each === name)?.[1];
	if (place === "header") return headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
	try {
		return valueAt(JSON.parse(body ?? ""), name);
	} catch {
		return undefined;
	}
}
