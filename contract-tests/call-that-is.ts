import { applyPatch } from "rfc6902";
import { steps, valueAt } from "../src/openapi/json-pointer.ts";
import { parseExpression } from "../src/openapi/runtime-expression.ts";
import { type Call, rightCall } from "./call.ts";
import type { Operation } from "./operations.ts";

/** A right call but for what the conditions of an entry of `x-mock` name. */
export function callThatIs(operation: Operation, when: Record<string, unknown>): Call {
	const call = rightCall(operation);
	for (const [expression, value] of Object.entries(when)) fulfil(call, operation, expression, value);
	return call;
}

function fulfil(call: Call, operation: Operation, expression: string, value: unknown): void {
	const { in: place, pointer } = parseExpression(expression);
	const [name = ""] = steps(pointer);
	const body = operation.bodies.find(({ text }) => place === "body" && valueAt(JSON.parse(text), pointer) !== undefined);
	if (place === "header" && value === "absent") delete call.headers[name];
	else if (place === "header") call.headers[name] = value === "invalid" ? "not as it should be" : String(value);
	else if (place === "path") call.target = withParameter(operation, name, String(value));
	else if (body !== undefined && value === "present") call.body = body.text;
	else if (body !== undefined) call.body = withMember(body.text, pointer, value);
	else throw new Error(`no call is known that is ${expression}: ${value}`);
}

function withParameter({ template, target }: Operation, name: string, value: string): string {
	const segments = template.split("/");
	return target
		.split("/")
		.map((segment, index) => (segments[index] === `{${name}}` ? value : segment))
		.join("/");
}

function withMember(json: string, path: string, value: unknown): string {
	const body: unknown = JSON.parse(json);
	applyPatch(body, [{ op: "replace", path, value }]);
	return JSON.stringify(body);
}
