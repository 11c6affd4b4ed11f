import { expect, test } from "vitest";
import { operation, saying, specOf } from "../openapi/fixtures/spec.ts";
import { modelRefusals } from "./model-refusals.ts";

const parameters = [{ name: "word", in: "path", required: true, schema: { type: "string" } }];

test("nothing is refused of what can be generated", () => {
	expect(modelRefusals(saying({ parameters, responses: { 200: { description: "" } } }))).toEqual([]);
});

test.each<[string, object, string]>([
	["a parameter", { parameters: [{ ...parameters[0], style: "form" }] }, "/parameters/0/style style form is not for a parameter in path"],
	["a schema", { parameters: [{ ...parameters[0], schema: { pattern: "(" } }] }, "/parameters/0/schema/pattern not a schema"],
	[
		"a client",
		{ parameters, requestBody: { content: { "text/plain; charset=gbk": {} } } },
		"/requestBody/content/text~1plain; charset=gbk the client",
	],
])("the mistake is told for which %s cannot be made", (_, put, message) => {
	const [{ pointer, what } = {}] = modelRefusals(saying(put)) as { pointer?: string; what?: string }[];
	expect(`${pointer} ${what}`).toContain(operation + message);
});

test("all schemas and operations that are wrong by themselves are told at once, in the order of their lines, and shared ones once", () => {
	const wrong = { schema: { $ref: "#/components/schemas/Wrong" } };
	const operationOf = (operationId: string) => ({
		operationId,
		parameters: [{ name: operationId, in: "query", schema: { pattern: "(" } }],
		responses: { 200: { description: "", content: { "text/plain": wrong } } },
	});
	const paths = {
		"/a": { get: operationOf("a") },
		"/b": { get: { ...operationOf("b"), parameters: [{ name: "b", in: "query", style: "simple", schema: {} }] } },
	};
	const spec = specOf({ paths, components: { schemas: { Wrong: { type: "string", enum: [] } } } });
	expect(modelRefusals(spec).map(({ pointer }) => pointer)).toEqual([
		"/paths/~1a/get/parameters/0/schema/pattern",
		"/paths/~1b/get/parameters/0/style",
		"/components/schemas/Wrong/enum",
	]);
});

test("a schema that is wrong for the one that it refers to is left alone", () => {
	const list = { type: "array", items: { $ref: "#/components/schemas/Wrong" } };
	const reply = { 200: { description: "", content: { "application/json": { schema: list } } } };
	const spec = specOf({
		paths: { "/a": { get: { operationId: "a", responses: reply } } },
		components: { schemas: { List: list, Wrong: { type: "string", pattern: "(" } } },
	});
	expect(modelRefusals(spec).map(({ pointer }) => pointer)).toEqual(["/components/schemas/Wrong/pattern"]);
});
