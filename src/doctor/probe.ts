import { isDeepStrictEqual } from "node:util";
import { applyPatch } from "rfc6902";
import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { steps } from "../openapi/json-pointer.ts";
import { parseExpression } from "../openapi/runtime-expression.ts";
import type { Input, Operation } from "./operation.ts";

/** A request that changes nothing on any server, because it names something that does not exist. */
export interface Probe {
	operation: Operation;
	/** The question in plain words. */
	title: string;
	input: Input;
	withCredential: boolean;
	/** The `DiscrepancyProbe.ask` of the discrepancy that the answer can show. */
	ask?: JsonObject;
}

/**
 * The probes of an operation. `given` are the user's values for parameters that name no single thing, such as the project. They are used only in
 * probes with an `ask`, because the `ask` names the thing that does not exist.
 */
export function probesOf(operation: Operation, given: Record<string, string>): Probe[] {
	const asks = operation.discrepancies.flatMap(({ told }) => (told === undefined ? [] : [told.ask]));
	const distinct = asks.filter((ask, index) => asks.findIndex((each) => isDeepStrictEqual(each, ask)) === index);
	const withCredential = operation.security.some((schemes) => schemes.length > 0);
	const nothing = zeroed(operation);
	const known = { ...nothing, path: { ...nothing.path, ...given } };
	const questions = distinct.map((ask) => ({ operation, withCredential, ask, input: put(ask, known), title: titleOf(ask) }));
	const [first = { operation, withCredential, input: nothing, title: "for what does not exist" }, ...others] = questions;
	const bare = { operation, input: nothing, withCredential: false, title: "without a credential" };
	return [...(withCredential ? [bare] : []), first, ...others].filter(({ input }) => isHarmless(input));
}

/** Puts zeros in every path parameter, and in every value of the body that looks like an id. A log-in has none: each of its texts is zeros. */
function zeroed({ example: { path, body, ...rest }, logsIn }: Operation): Input {
	const zero = (text: string) => text.replace(/[\da-z]/gi, "0");
	const zeroId = (text: string) => (/^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i.test(text) ? zero(text) : text);
	return {
		...rest,
		path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, zero(value)])),
		...(body !== undefined && { body: changed(body, logsIn ? () => "0".repeat(32) : zeroId) }),
	};
}

function changed(value: Json, change: (text: string) => string): Json {
	if (typeof value === "string") return change(value);
	if (Array.isArray(value)) return value.map((item) => changed(item, change));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changed(member, change)]));
}

function put(ask: JsonObject, input: Input): Input {
	const message = structuredClone(input);
	for (const [text, value] of Object.entries(ask)) {
		const { in: place, pointer } = parseExpression(text);
		applyPatch(message, [{ op: "replace", path: `/${place}${pointer}`, value }]);
	}
	return message;
}

/** Whether something in the request is all zeros, so that it cannot name anything that exists. */
function isHarmless({ path, body }: Input): boolean {
	const isNothing = (text: string) => /^[0\W_]*$/.test(text) && text.includes("0");
	let found = Object.values(path).some(isNothing);
	if (body !== undefined)
		changed(body, (text) => {
			found ||= isNothing(text);
			return text;
		});
	return found;
}

function titleOf(ask: JsonObject): string {
	const parts = Object.entries(ask).map(([text, value]) => {
		const { in: place, pointer } = parseExpression(text);
		return `${steps(pointer).at(-1) ?? place} ${typeof value === "string" ? value : JSON.stringify(value)}`;
	});
	return `for ${parts.join(", ")}`;
}
