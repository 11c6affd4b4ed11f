import { expect, test } from "vitest";
import { evaluate, parseExpression } from "./runtime-expression.ts";

const values = {
	header: { "x-trace": "h" },
	query: { "a/b": "q" },
	path: { kiln: "p" },
	body: { items: [{ "x~y": 1 }] },
};

test.each([
	["$request.header.X-Trace", { message: "request", in: "header", pointer: "/x-trace" }, "h"],
	["$request.query.a/b", { message: "request", in: "query", pointer: "/a~1b" }, "q"],
	["$request.path.kiln", { message: "request", in: "path", pointer: "/kiln" }, "p"],
	["$response.body#/items/0/x~0y", { message: "response", in: "body", pointer: "/items/0/x~0y" }, 1],
	["$response.body", { message: "response", in: "body", pointer: "" }, values.body],
	["$request.query.absent", { message: "request", in: "query", pointer: "/absent" }, undefined],
])("%s is a runtime expression", (text, expression, value) => {
	expect(parseExpression(text)).toEqual(expression);
	expect(evaluate(parseExpression(text), values)).toEqual(value);
});

test.each(["$request.cookie.sid", "$request.header", "$url", "$request.body#items", "request.body", ""])(
	"%j is no runtime expression that the mock knows",
	(text) => {
		expect(() => parseExpression(text)).toThrow(`"${text}" is no runtime expression that the mock knows`);
	},
);

test("a message that has no such part has no value", () => {
	expect(evaluate(parseExpression("$response.body#/a"), {})).toBeUndefined();
});
