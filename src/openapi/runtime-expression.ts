import { step, valueAt } from "./json-pointer.ts";

/** A runtime expression of OpenAPI, as links and `x-mock` write it: https://spec.openapis.org/oas/v3.1.1#runtime-expressions */
export interface Expression {
	message: "request" | "response";
	in: "header" | "query" | "path" | "body";
	/** To the header (lower case) or parameter of that name; into the body. */
	pointer: string;
}

/** What the expressions about one message can name. */
export type Values = Record<Expression["in"], unknown>;

const form = /^\$(request|response)\.(?:(header|query|path)\.(.+)|body(?:#(\/.*)?)?)$/;

export function parseExpression(text: string): Expression {
	const [, message, place, name = "", pointer = ""] = form.exec(text) ?? [];
	if (message !== "request" && message !== "response") throw new Error(`"${text}" is no runtime expression that the mock knows`);
	if (place === "header") return { message, in: place, pointer: step(name.toLowerCase()) };
	if (place === "query" || place === "path") return { message, in: place, pointer: step(name) };
	return { message, in: "body", pointer };
}

export function evaluate(expression: Expression, values: Partial<Values>): unknown {
	return valueAt(values[expression.in], expression.pointer);
}
