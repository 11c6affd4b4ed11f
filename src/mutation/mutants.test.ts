import { expect, test } from "vitest";
import { parseSpec } from "../openapi/document.ts";
import { Contracts } from "./contracts.ts";
import { mutantsOf } from "./mutants.ts";

const spec = parseSpec(
	"lantern",
	`openapi: 3.1.1
info: { version: "1" }
security: []
paths:
  /lanterns/{id}:
    parameters: [{ name: id, in: path, required: true, schema: {} }]
    put:
      operationId: lightLantern
      requestBody: { content: { text/plain: {} } }
      responses:
        "204": { description: Lit. }
        "404": { description: None., content: { text/plain: {} } }
      callbacks: { lit: { "{$request.query.hook}": { post: { responses: { "200": {} } } } } }
    get:
      operationId: seeLantern
      responses: { "200": {}, x-note: { description: No response. } }
`,
);

test("every part that the checker reads has mutants, in the order of the operations, and a callback none", () => {
	const mutants = mutantsOf(new Contracts(spec).model);
	const changed = mutants.filter(({ id }) => !id.includes("/schema"));
	expect(changed.map(({ id, killer }) => [id.replace("/paths/~1lanterns~1{id}", ""), killer])).toEqual([
		["/parameters/0 drop parameter: path id", "lightLantern with a wrong value at /request/path/id"],
		["/parameters/0/name rename parameter: idRenamed", "lightLantern with a value at /request/path/id"],
		["/put/requestBody make required", "lightLantern with no body"],
		["/put/requestBody/content/text~1plain drop media type", "lightLantern request as text/plain"],
		["/put/responses/204 drop status", "lightLantern with the status 204"],
		["/put/responses/404 drop status", "lightLantern with the status 404"],
		["/put/responses/404/content/text~1plain drop media type", "lightLantern 404 as text/plain"],
		["/get/responses/200 drop status", "seeLantern with the status 200"],
	]);
});
