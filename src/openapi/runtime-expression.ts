import { step, steps, valueAlong } from "./json-pointer.ts";

/** A runtime expression in links and `x-mock`: https://spec.openapis.org/oas/v3.1.1#runtime-expressions */
export interface Expression {
	message: "request" | "response";
	in: "url" | "method" | "statusCode" | "header" | "query" | "path" | "body";
	/** Leads to the header or parameter of that name, as written, or into the body. Empty for the whole body. */
	pointer: string;
}

/** The values that expressions about one message can refer to. Header names are in lower case. */
export type Values = Partial<Record<Expression["in"], unknown>>;

const source = /^\$(request|response)\.(?:(header|query|path)\.(.+)|body(?:#((?:\/(?:[^~]|~[01])*)?))?)$/;

/** Undefined if the text is no runtime expression. */
export function readExpression(text: string): Expression | undefined {
	if (text === "$url") return { message: "request", in: "url", pointer: "" };
	if (text === "$method") return { message: "request", in: "method", pointer: "" };
	if (text === "$statusCode") return { message: "response", in: "statusCode", pointer: "" };
	const [, message, place, name = "", pointer = ""] = source.exec(text) ?? [];
	if (message !== "request" && message !== "response") return undefined;
	if (place === "header" || place === "query" || place === "path") return { message, in: place, pointer: step(name) };
	return { message, in: "body", pointer };
}

export function parseExpression(text: string): Expression {
	const expression = readExpression(text);
	if (expression === undefined)
		throw new Error(`"${text}" is no runtime expression of a URL, a method, a status, a header, a parameter or a body`);
	return expression;
}

export function evaluate(expression: Expression, values: Values): unknown {
	return valueAlong(values[expression.in], namesOf(expression));
}

const known = new WeakMap<Expression, readonly string[]>();

/** The names along its pointer. Header names are case-insensitive, and here in lower case: https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
export function namesOf(expression: Expression): readonly string[] {
	const names = known.get(expression);
	if (names !== undefined) return names;
	const { in: place, pointer } = expression;
	const read = steps(place === "header" ? pointer.toLowerCase() : pointer);
	known.set(expression, read);
	return read;
}
