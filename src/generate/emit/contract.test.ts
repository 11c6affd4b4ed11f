import { describe, expect, test } from "vitest";
import { drafted, saying, specOf } from "../fixtures/spec.ts";
import { contractSource } from "./contract.ts";

const schema = { type: "string" };

test("a contract has each operation with its lines, its messages and their validators by name", () => {
	const spec = saying(
		{
			parameters: [{ in: "path", name: "word", required: true, schema }],
			requestBody: { required: true, content: { "Text/Plain": { schema } } },
			responses: {
				"x-note": "no status",
				200: { "x-outcome": "error", headers: { "X-Trace": { required: true, schema } }, content: { "application/json": {} } },
				"4XX": {},
			},
		},
		{ "x-content-type": "absent" },
	);
	const { contract, validators } = drafted(spec);
	const used = { open: expect.stringMatching(/^check\d$/), twin: expect.stringMatching(/^check\d$/) };
	const at = (pointer: string) => spec.line(`/paths/~1say~1{word}/put${pointer}`);
	expect(contract).toMatchObject({ api: "acme", file: "specs/acme/openapi.yaml", version: "1.2.3", contentType: "absent" });
	expect(contract.operations).toMatchObject([
		{
			operationId: "say",
			method: "PUT",
			path: "/say/{word}",
			line: at(""),
			parameters: [{ name: "word", schema: used }],
			security: { alternatives: [] },
			requestBody: { required: true, line: at("/requestBody"), content: [{ mediaType: "text/plain", schema: used }] },
			responses: [
				{
					status: "200",
					line: at("/responses/200"),
					outcome: "error",
					content: [{ mediaType: "application/json", line: at("/responses/200/content/application~1json") }],
					headers: [{ name: "X-Trace", required: true, schema: used }],
				},
				{ status: "4XX", content: [], headers: [] },
			],
		},
	]);
	expect(contract.operations[0]?.responses[0]?.content[0]).not.toHaveProperty("schema");
	const line = at("/parameters/0/schema/type");
	expect(validators.schema(contract.operations[0]?.parameters[0]?.schema.open ?? "")).toMatchObject({
		type: "string",
		"x-lines": { type: line },
	});
});

test("an extension among the paths is none, and what every operation needs is needed by each", () => {
	const securitySchemes = { token: { type: "apiKey", in: "header", name: "X-Token" } };
	const paths = { "x-note": "no path", "/a": { get: { operationId: "a", responses: {} }, "x-put": {}, parameters: [] } };
	const { operations } = drafted(specOf({ paths, security: [{ token: [] }], components: { securitySchemes } })).contract;
	expect(operations.map(({ operationId, security }) => [operationId, security.alternatives.length])).toEqual([["a", 1]]);
	const open = { "/a": { get: { operationId: "a", security: [], responses: {} } } };
	expect(
		drafted(specOf({ paths: open, security: [{ token: [] }], components: { securitySchemes } })).contract.operations[0]?.security,
	).toMatchObject({ alternatives: [] });
});

describe("an API is refused", () => {
	const get = { operationId: "a", responses: {} };
	test.each([
		["without operations", {}, "no operation; a contract has at least one"],
		["with an operation without an id", { "/a": { get: {} } }, "no operationId; give the operation one"],
		["with an id that names no method", { "/a": { get: { operationId: "get-a" } } }, "get-a cannot name a method; use camelCase"],
		["with two operations of one id", { "/a": { get }, "/b": { get } }, "operationId a is taken; give the operation its own"],
		[
			"with a header without a schema",
			{ "/a": { get: { ...get, responses: { 200: { headers: { "X-A": {} } } } } } },
			"a header without a schema cannot be checked; give it one",
		],
	])("%s", (_, paths, message) => expect(() => drafted(specOf({ paths }))).toThrow(message));
});

test("the source names the validators as identifiers, and nothing else that looks like one", () => {
	const { contract } = drafted(saying({ responses: { 200: { content: { check1: { schema } } } } }));
	const source = contractSource(contract);
	expect(source).toMatch(/\bopen: check\d,\s+twin: check\d\n/);
	expect(source).toContain('"mediaType": "check1"');
	expect(source).toMatch(/^export const contract = \{.+\};\n$/s);
});
