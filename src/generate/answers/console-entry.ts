import { below, isObject, type Json, type Spec } from "../../openapi/document.ts";
import type { Place } from "../../openapi/resolve.ts";
import { readExpression } from "../../openapi/runtime-expression.ts";
import type { ApiResponse } from "../model/api-model.ts";
import { type Closings, type ConsoleEntry, consoleRefusals } from "./console-behaviour.ts";
import { milliseconds } from "./duration.ts";
import { objectOf } from "./when.ts";

const members = ["protocol", "once", "life", "closes"];

/** Undefined if no reply leads to a console. Throws a SpecError for what cannot be read. */
export function consoleEntryOf(spec: Spec, operation: Place, responses: readonly ApiResponse[]): ConsoleEntry | undefined {
	const links = Object.fromEntries(responses.filter(({ links }) => links.length > 0).map(({ status, links }) => [status, links]));
	const own = wordsOf(spec, operation);
	if (Object.keys(links).length === 0 && own === undefined) return undefined;
	if (Object.keys(links).length === 0)
		throw spec.error(below(below(operation.pointer, "x-mock"), "console"), "no response of the operation has an x-console-link; remove it");
	return { closes: {}, ...wordsOf(spec, { pointer: "", value: spec.document }), ...own, links };
}

function wordsOf(spec: Spec, { pointer, value }: Place): Partial<ConsoleEntry> | undefined {
	const settings = value["x-mock"];
	if (!isObject(settings) || settings.console === undefined) return undefined;
	const at = below(below(pointer, "x-mock"), "console");
	const { protocol, once, life, closes } = objectOf(spec, settings.console, at, members);
	return {
		...(protocol !== undefined && { protocol: expressionOf(spec, protocol, below(at, "protocol")) }),
		...(once !== undefined && { once: onceOf(spec, once, below(at, "once")) }),
		...(life !== undefined && { life: lifeOf(spec, life, below(at, "life")) }),
		...(closes !== undefined && { closes: closingsOf(spec, closes, below(at, "closes")) }),
	};
}

function expressionOf(spec: Spec, written: Json, at: string): string {
	const expression = typeof written === "string" ? readExpression(written) : undefined;
	if (expression?.message !== "response" || expression.in !== "body")
		throw spec.error(at, "expected a runtime expression of the response's body, such as $response.body#/protocol");
	return String(written);
}

function onceOf(spec: Spec, written: Json, at: string): true {
	if (written !== true) throw spec.error(at, "expected once: true");
	return true;
}

function lifeOf(spec: Spec, written: Json, at: string): number {
	const ms = milliseconds(String(written));
	if (ms === undefined) throw spec.error(at, "expected a duration, such as PT10M");
	return ms;
}

/** A frame of a close has room for 123 bytes of a reason. */
const reasonLimit = 123;

function closingsOf(spec: Spec, written: Json, at: string): Closings {
	const closings = Object.entries(objectOf(spec, written, at, consoleRefusals)).map(([refusal, closing]) => {
		const place = below(at, refusal);
		const { code, reason } = objectOf(spec, closing, place, ["code", "reason"]);
		if (!Number.isInteger(code) || Number(code) < 1000 || Number(code) > 4999)
			throw spec.error(below(place, "code"), "expected the code of a WebSocket's close, 1000 to 4999");
		if (reason !== undefined && (typeof reason !== "string" || Buffer.byteLength(reason) > reasonLimit))
			throw spec.error(below(place, "reason"), `expected a text of ${reasonLimit} bytes at most`);
		return [refusal, { code: Number(code), ...(reason !== undefined && { reason }) }];
	});
	return Object.fromEntries(closings);
}
