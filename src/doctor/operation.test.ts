import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readContract } from "./operation.ts";

const folder = mkdtempSync(join(tmpdir(), "doctor-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "openapi.yaml");
writeFileSync(
	file,
	`security: [{ key: [] }, { signature: [], date: [] }]
paths:
  /lamps/{lamp}:
    summary: Not an operation.
    put:
      operationId: setLamp
      summary: Set a lamp
      parameters:
        - $ref: "#/components/parameters/lamp"
        - { name: dim, in: query, required: true, example: 7 }
        - { name: page, in: query, example: 2 }
        - { name: X-Trace, in: header, required: true, example: t }
      requestBody:
        content:
          application/json: { examples: { first: { value: { on: true } }, second: { value: {} } } }
      x-discrepancies:
        - { document: a, says: says, does: does, told: { ask: { $request.path.lamp: "0" }, document: { $statusCode: 404 } } }
        - { says: more, does: less }
      responses:
        "200": { x-console-link: [{ when: {} }] }
        4XX: { $ref: "#/components/responses/refused" }
    get: { operationId: showLamp, summary: Show a lamp, security: [], responses: {} }
    delete: { operationId: removeLamp, security: [], responses: {} }
components:
  parameters:
    lamp: { name: lamp, in: path, required: true, example: hall }
  securitySchemes:
    key: { type: http, scheme: bearer }
    signature: { type: apiKey, in: header, name: X-Sign, x-signature: rot13 }
    date: { type: apiKey, in: header, name: Date }
  responses:
    refused: { x-errors: [{ code: LAMP.1, cause: no lamp }] }
`,
);

test("an operation is read with its examples, its credentials, its discrepancies and what its responses say", () => {
	expect(readContract("lantern", file).operations).toEqual([
		{
			operationId: "setLamp",
			logsIn: false,
			summary: "Set a lamp",
			example: { path: { lamp: "hall" }, query: { dim: "7" }, header: { "X-Trace": "t" }, body: { on: true } },
			security: [["key"], ["signature", "date"]],
			discrepancies: [
				{ says: "says", does: "does", told: { ask: { "$request.path.lamp": "0" }, document: { $statusCode: 404 } } },
				{ says: "more", does: "less", told: undefined },
			],
			responses: [
				{ status: "200", givesConsole: true, errors: [] },
				{ status: "4XX", givesConsole: false, errors: [{ code: "LAMP.1", cause: "no lamp" }] },
			],
		},
		{
			operationId: "showLamp",
			logsIn: false,
			summary: "Show a lamp",
			example: { path: {}, query: {}, header: {} },
			security: [],
			discrepancies: [],
			responses: [],
		},
		// Nothing but its id says what it does.
		expect.objectContaining({ operationId: "removeLamp", summary: "removeLamp" }),
	]);
});
