import { expect, test } from "vitest";
import { operation, saying, specOf } from "../../openapi/fixtures/spec.ts";
import { contractModel } from "./contract-model.ts";

const schema = { type: "string" };

test("a contract has each operation with its messages, where they are written", () => {
	const spec = saying(
		{
			parameters: [{ in: "path", name: "word", required: true, schema }],
			requestBody: { $ref: "#/components/requestBodies/Word" },
			responses: {
				"x-note": "no status",
				200: { "x-outcome": "error", headers: { "X-Trace": { required: true, schema } }, content: { "application/json": {} } },
				"4XX": {},
			},
		},
		{
			"x-content-type": "absent",
			"x-gateway": true,
			components: { requestBodies: { Word: { required: true, content: { "Text/Plain": { schema } } } } },
		},
	);
	const model = contractModel(spec);
	const at = (pointer: string) => ({ place: { pointer }, line: spec.line(pointer) });
	const body = "/components/requestBodies/Word";
	expect(model).toMatchObject({ spec, version: "1.2.3", contentType: "absent", gateway: true, line: spec.line("/paths") });
	expect(model.operations).toMatchObject([
		{
			...at(operation),
			item: { pointer: "/paths/~1say~1{word}" },
			operationId: "say",
			method: "PUT",
			path: "/say/{word}",
			parameters: [{ ...at(`${operation}/parameters/0`), name: "word" }],
			security: { alternatives: [] },
			requestBody: {
				...at(body),
				required: true,
				content: [
					{
						...at(`${body}/content/Text~1Plain`),
						mediaType: "text/plain",
						schema: { pointer: `${body}/content/Text~1Plain/schema`, value: schema },
					},
				],
			},
			responses: [
				{
					...at(`${operation}/responses/200`),
					status: "200",
					outcome: "error",
					content: [{ ...at(`${operation}/responses/200/content/application~1json`), mediaType: "application/json" }],
					headers: [{ ...at(`${operation}/responses/200/headers/X-Trace`), name: "X-Trace", required: true, schema: { value: schema } }],
				},
				{ status: "4XX", content: [], headers: [] },
			],
		},
	]);
	expect(model.operations[0]?.responses[0]?.content[0]).not.toHaveProperty("schema");
});

test("a contract without operations is refused", () => {
	expect(() => contractModel(specOf({ paths: {} }))).toThrow("no operation; a contract has at least one");
});
