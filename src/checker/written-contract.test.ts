import { expect, test } from "vitest";
import { readContract, type WrittenContract } from "./written-contract.ts";

const written: WrittenContract = {
	...{ api: "lantern", file: "specs/lantern/openapi.yaml", version: "1.0.0", line: 1 },
	operations: [
		{
			...{ operationId: "light", method: "POST", path: "/light", line: 2, security: { line: 1, alternatives: [] } },
			parameters: [{ name: "lamp", in: "query", required: false, line: 3, requiredLine: 3, schema: 0 }],
			requestBody: { required: true, line: 4, content: [{ mediaType: "application/json", line: 5, schema: 1 }] },
			responses: [
				{
					...{ status: "200", line: 6 },
					content: [{ mediaType: "text/plain", line: 7 }],
					headers: [{ name: "X-Lamp", required: false, line: 8, schema: 0 }],
				},
			],
		},
	],
	schemas: {
		list: [
			{ type: "string", lines: [3, 1] },
			{ $ref: "open:Lamp", lines: 5 },
		],
		shared: { "open:Lamp": { type: "object", lines: [9, 1] } },
	},
};

test("a contract has a compiled schema in the place of each number", () => {
	const { operations, ...rest } = readContract(written);
	expect(rest).toEqual({ api: "lantern", file: "specs/lantern/openapi.yaml", version: "1.0.0", line: 1 });
	const [operation] = operations;
	const schema = operation?.parameters[0]?.schema;
	expect([schema?.open("a"), schema?.open(1)]).toEqual([true, false]);
	expect(schema?.open.errors).toMatchObject([{ keyword: "type", parentSchema: { "x-lines": { unevaluatedProperties: 3, type: 4 } } }]);
	expect(operation?.responses[0]?.headers[0]?.schema).toBe(schema);
	expect(operation?.responses[0]?.content).toEqual([{ mediaType: "text/plain", line: 7 }]);
	const body = operation?.requestBody?.content[0]?.schema;
	expect([body?.open({}), body?.closed({ a: 1 }), body?.open(1)]).toEqual([true, false, false]);
});

test("a number that no schema has asks to be generated", () => {
	expect(() => readContract({ ...written, schemas: { list: [], shared: {} } })).toThrow("no schema 0: generate it again");
});
