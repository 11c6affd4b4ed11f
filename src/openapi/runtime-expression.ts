import { step, valueAt } from "./json-pointer.ts";

/** A runtime expression, as links and `x-mock` write it: https://spec.openapis.org/oas/v3.1.1#runtime-expressions. Nothing here needs `$url`. */
export interface Expression {
	message: "request" | "response";
	in: "method" | "statusCode" | "header" | "query" | "path" | "body";
	/** To the header or parameter of that name, as written; into the body; empty for all of it. */
	pointer: string;
}

/** What the expressions about one message can name; headers in lower case. */
export type Values = Partial<Record<Expression["in"], unknown>>;

const source = /^\$(request|response)\.(?:(header|query|path)\.(.+)|body(?:#((?:\/(?:[^~]|~[01])*)?))?)$/;

/** Undefined where a text is no runtime expression. */
export function readExpression(text: string): Expression | undefined {
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
		throw new Error(`"${text}" is no runtime expression of a method, a status, a header, a parameter or a body`);
	return expression;
}

/** The names of headers ignore case: https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
export function evaluate({ in: place, pointer }: Expression, values: Values): unknown {
	return valueAt(values[place], place === "header" ? pointer.toLowerCase() : pointer);
}
