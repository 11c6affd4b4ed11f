import { describe, expect, test } from "vitest";
import { saying, some } from "./fixtures/values.ts";
import { responseSteps, validResponses } from "./response.ts";

function responseWith(response: object, rest: object = {}) {
	const { values, operation } = saying({ responses: { 200: response } }, rest);
	const [read] = operation.responses;
	if (read === undefined) throw new Error("one response was written");
	return { values, response: read };
}
const json = { content: { "application/json": { schema: { type: "object", required: ["a"], properties: { a: { type: "integer" } } } } } };
const trace = {
	headers: { "X-Trace": { required: true, schema: { const: "t" } }, "X-Zone": { schema: { type: "string", maxLength: 2 } } },
};

describe("a right response", () => {
	test("is of each media type, with the headers that are required and sometimes the others", () => {
		const { values, response } = responseWith({ content: { ...json.content, "text/plain": { schema: { const: "hello" } } }, ...trace });
		const got = some(validResponses(values, response), 100);
		expect(new Set(got.map(({ headers }) => headers[0]?.join(": ")))).toEqual(
			new Set(["Content-Type: application/json", "Content-Type: text/plain"]),
		);
		expect(got.every(({ headers }) => headers.some(([name, value]) => name === "X-Trace" && value === "t"))).toBe(true);
		expect(new Set(got.map(({ headers }) => headers.some(([name]) => name === "X-Zone")))).toEqual(new Set([true, false]));
		expect(got.every(({ body }) => body === "hello" || Number.isInteger(JSON.parse(body).a))).toBe(true);
	});

	test("without a body is empty and has no type", () => {
		const { values, response } = responseWith({});
		expect(some(validResponses(values, response), 1)).toEqual([{ response, headers: [], body: "" }]);
	});

	test("has sometimes no type where servers send none", () => {
		const { values, response } = responseWith(json, { "x-content-type": "absent" });
		expect(new Set(some(validResponses(values, response), 50).map(({ headers }) => headers.length))).toEqual(new Set([0, 1]));
	});
});

describe("beside it", () => {
	const { values, response } = responseWith({ ...json, ...trace });
	const steps = responseSteps(values, response);

	test("each keyword of its body and headers is broken, and each unknown member is none", () => {
		expect(steps.map(({ rule, keyword, pointer, isBroken }) => [rule, keyword, pointer, isBroken].join(" "))).toEqual([
			"response-schema type /response/body true",
			"response-schema required /response/body/a true",
			"response-schema type /response/body/a true",
			"unknown-member unknown-member /response/body/unknown false",
			"unknown-member unknown-member /response/body/a~1b~0c false",
			"unknown-member unknown-member /response/body/имя false",
			"response-header const /response/headers/x-trace true",
			"response-header required /response/headers/x-trace true",
			"response-header maxLength /response/headers/x-zone true",
		]);
	});

	test("a step names the line of the spec that it breaks", () => {
		const required = steps.find(({ keyword, pointer }) => keyword === "required" && pointer === "/response/body/a");
		const at = "/paths/~1say~1{word}/put/responses/200/content/application~1json/schema/required";
		expect(required?.line).toBe(values.spec.line(at));
	});

	test("a missing header is missing, and a broken one is broken", () => {
		const valuesOf = (keyword: string) =>
			steps
				.filter((step) => step.keyword === keyword && step.pointer.endsWith("x-trace"))
				.flatMap(({ responses }) => some(responses, 20))
				.map(({ headers }) => headers.find(([name]) => name === "X-Trace")?.[1]);
		expect(new Set(valuesOf("required"))).toEqual(new Set([undefined]));
		expect(valuesOf("const")).not.toContain("t");
	});
});

test("a text is broken only by strings, because nothing else can be sent", () => {
	const { values, response } = responseWith({ content: { "text/plain": { schema: { type: "string", maxLength: 1 } } } });
	expect(responseSteps(values, response).map(({ keyword }) => keyword)).toEqual(["maxLength"]);
});
