import { expect, test } from "vitest";
import { operation, saying } from "../openapi/fixtures/spec.ts";
import { modelRefusal } from "./model-refusal.ts";

const parameters = [{ name: "word", in: "path", required: true, schema: { type: "string" } }];

test("nothing is refused of what can be generated", () => {
	expect(modelRefusal(saying({ parameters, responses: { 200: { description: "" } } }))).toBeUndefined();
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
	const { pointer, what } = modelRefusal(saying(put)) ?? {};
	expect(`${pointer} ${what}`).toContain(operation + message);
});
