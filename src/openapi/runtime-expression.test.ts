import { describe, expect, test } from "vitest";
import { evaluate, parseExpression, readExpression } from "./runtime-expression.ts";

const values = {
	url: "https://kilns.example/a?b=c",
	method: "PUT",
	statusCode: 404,
	header: { "x-trace": "h" },
	query: { "a/b": "q" },
	path: { kiln: "p" },
	body: { items: [{ "x~y": 1 }], "": { "": 2 } },
};

describe("a runtime expression names", () => {
	test.each([
		["the URL", "$url", { message: "request", in: "url", pointer: "" }, "https://kilns.example/a?b=c"],
		["the method", "$method", { message: "request", in: "method", pointer: "" }, "PUT"],
		["the status", "$statusCode", { message: "response", in: "statusCode", pointer: "" }, 404],
		["a header, in any case", "$request.header.X-Trace", { message: "request", in: "header", pointer: "/X-Trace" }, "h"],
		["a header of the reply", "$response.header.X-Trace", { message: "response", in: "header", pointer: "/X-Trace" }, "h"],
		["a query parameter", "$request.query.a/b", { message: "request", in: "query", pointer: "/a~1b" }, "q"],
		["a path parameter", "$request.path.kiln", { message: "request", in: "path", pointer: "/kiln" }, "p"],
		["a member of the body", "$response.body#/items/0/x~0y", { message: "response", in: "body", pointer: "/items/0/x~0y" }, 1],
		["a member without a name", "$request.body#//", { message: "request", in: "body", pointer: "//" }, 2],
		["the whole body", "$response.body", { message: "response", in: "body", pointer: "" }, values.body],
		["the whole body by a pointer", "$response.body#", { message: "response", in: "body", pointer: "" }, values.body],
		["what is absent", "$request.query.absent", { message: "request", in: "query", pointer: "/absent" }, undefined],
		["what differs in case", "$request.query.A/b", { message: "request", in: "query", pointer: "/A~1b" }, undefined],
	])("%s: %s", (_, text, expression, value) => {
		expect(parseExpression(text)).toEqual(expression);
		expect(evaluate(parseExpression(text), values)).toEqual(value);
	});

	test("nothing in a message that has no such part", () => {
		expect(evaluate(parseExpression("$response.body#/a"), {})).toBeUndefined();
	});
});

test.each([
	"$request.cookie.sid",
	"$request.header",
	"$request.query.",
	"$request",
	"$methods",
	"$request.body#items",
	"$request.body#/a~2",
	"$request.body/items",
	"request.body",
	"{$request.body}",
	"",
])("%j is no runtime expression that can be read", (text) => {
	expect(readExpression(text)).toBeUndefined();
	expect(() => parseExpression(text)).toThrow(
		`"${text}" is no runtime expression of a URL, a method, a status, a header, a parameter or a body`,
	);
});
