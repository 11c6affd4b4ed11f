import { isDeepStrictEqual } from "node:util";
import { applyPatch } from "rfc6902";
import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { steps } from "../openapi/json-pointer.ts";
import { parseExpression } from "../openapi/runtime-expression.ts";
import type { Input, Operation } from "./operation.ts";

/** A request that changes nothing, whatever the server is: it names something that nobody has. */
export interface Probe {
	operation: Operation;
	/** In plain words, what is asked. */
	title: string;
	input: Input;
	withCredential: boolean;
	/** What {@link Told.ask} says, where a discrepancy is told by the answer. */
	ask?: JsonObject;
}

/**
 * What an operation is asked. `given` are the values of its user for parameters that name no single thing, such as the project; they are believed only
 * beside an `ask`, which says what it is that does not exist.
 */
export function probesOf(operation: Operation, given: Record<string, string>): Probe[] {
	const asks = operation.discrepancies.flatMap(({ told }) => (told === undefined ? [] : [told.ask]));
	const distinct = asks.filter((ask, index) => asks.findIndex((each) => isDeepStrictEqual(each, ask)) === index);
	const withCredential = operation.security.some((schemes) => schemes.length > 0);
	const nothing = zeroed(operation.example);
	const known = { ...nothing, path: { ...nothing.path, ...given } };
	const questions = distinct.map((ask) => ({ operation, withCredential, ask, input: put(ask, known), title: titleOf(ask) }));
	const [first = { operation, withCredential, input: nothing, title: "for what does not exist" }, ...others] = questions;
	const bare = { operation, input: nothing, withCredential: false, title: "without a credential" };
	return [...(withCredential ? [bare] : []), first, ...others].filter(({ input }) => isHarmless(input));
}

/** Zeros in the place of every parameter of the path, and of everything in the body that looks like an id. */
function zeroed({ path, body, ...rest }: Input): Input {
	const zero = (text: string) => text.replace(/[\da-z]/gi, "0");
	return {
		...rest,
		path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, zero(value)])),
		...(body !== undefined && {
			body: changed(body, (text) => (/^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i.test(text) ? zero(text) : text)),
		}),
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

/** Whether something in the request is all zeros, so that nothing can be meant by it. */
function isHarmless({ path, body }: Input): boolean {
	const isNothing = (text: string) => /^[0\W_]*0[0\W_]*$/.test(text);
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
