import { expect, test } from "vitest";
import { lantern } from "../mutation/fixtures/fixture-api.ts";
import { trials } from "../mutation/fixtures/trials.ts";
import { metricsOf } from "./metrics.ts";

const spec = lantern(`
openapi: 3.1.1
info: { version: "1" }
security: []
paths:
  /lanterns/{id}:
    get:
      operationId: seeLantern
      parameters: [{ name: id, in: path, required: true, schema: { type: string, minLength: 2, maxLength: 9 } }]
      responses:
        "200": { content: { application/json: { schema: { type: object, required: [lit], properties: { lit: { type: boolean } } } } } }
        "404": { content: { text/plain: { schema: { type: string } } } }
`);

test("a contract has how strong it is, and how many messages are generated that keep and break it", () => {
	expect(JSON.parse(metricsOf([{ spec, trials }]))).toEqual({
		lantern: {
			generated: { requests: 1, replies: 2, breaks: expect.any(Number) },
			mutation: {
				evidence: { loosening: { killed: 1, total: 3 }, tightening: { killed: 0, total: 0 } },
				byGrade: expect.objectContaining({ documented: { loosening: { killed: 1, total: 3 }, tightening: { killed: 0, total: 0 } } }),
				suite: { loosening: { killed: 2, total: 3 }, tightening: { killed: 0, total: 0 } },
				equivalent: 1,
			},
		},
	});
});

test("each thing more that a contract demands is a way more to break it", () => {
	const breaks = (schema: string) => JSON.parse(metricsOf([{ spec: lantern(sourceWith(schema)), trials }])).lantern.generated.breaks;
	expect(breaks("{ type: integer, maximum: 9 }")).toBe(breaks("{ type: integer }") + 1);
});

test("a contract without evidence has no figures", () => {
	expect(metricsOf([{ spec, trials: { ...trials, isUndefended: true } }])).toBe("{}\n");
});

const sourceWith = (schema: string) => `
openapi: 3.1.1
info: { version: "1" }
security: []
paths:
  /lanterns:
    get:
      operationId: seeLanterns
      responses: { "200": { content: { application/json: { schema: ${schema} } } } }
`;
