import { expect, test } from "vitest";
import { parseSpec } from "../scripts/generate/spec.ts";
import { operationsOf } from "./operation.ts";

const text = `
paths:
  x-note: no path
  /say/{word}:
    parameters: [{ in: path, name: word, required: true, schema: { type: string } }]
    summary: no method
    put:
      operationId: say
      requestBody: { $ref: "#/components/requestBodies/Said" }
      responses: { x-note: {}, "200": {}, 4XX: {} }
    get: { operationId: listen, security: [], responses: {} }
security: [{ token: [] }]
components:
  securitySchemes: { token: { type: apiKey, in: header, name: X-Token } }
  requestBodies: { Said: { required: true, content: { application/json: {} } } }
`;

test("each method of each path is an operation, with what its path and the API say", () => {
	const operations = operationsOf(parseSpec("acme", text));
	expect(operations).toMatchObject([
		{
			operationId: "listen",
			method: "GET",
			path: "/say/{word}",
			parameters: [{ name: "word" }],
			security: { alternatives: [] },
			responses: [],
		},
		{
			operationId: "say",
			method: "PUT",
			parameters: [{ name: "word" }],
			security: { alternatives: [[{ scheme: "token" }]] },
			body: { required: true, pointer: "/components/requestBodies/Said", content: [{ mediaType: "application/json" }] },
			responses: [{ status: 200 }, { status: 490 }],
		},
	]);
	expect(operations[0]).not.toHaveProperty("body");
});
