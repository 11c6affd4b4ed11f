import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { Contracts } from "./contracts.ts";
import { edited } from "./document.ts";
import { evidenceOf, lantern } from "./fixtures/fixture-api.ts";
import type { Grade, Grades } from "./provenance.ts";
import { Verdicts } from "./verdict.ts";

const { document, ...spec } = lantern(`
openapi: 3.1.1
info: { version: "1" }
security: []
paths:
  /lanterns/{id}:
    put:
      operationId: lightLantern
      parameters:
        - { name: X-Token, in: header, required: true, schema: {} }
        - { name: X-Tenant, in: header, required: true, schema: {} }
        - { name: id, in: path, required: true, schema: {} }
      requestBody: { content: { application/json: {} } }
      responses: { "200": { content: { application/json: { schema: { properties: { size: { maximum: 9 } } } } } } }
`);
const contracts = new Contracts({ ...spec, document });
const at = "/paths/~1lanterns~1{id}/put";
const changed = (pointer: string, to: Json) => contracts.of(edited(document, at + pointer, () => to) as JsonObject).contracts;
const tighter = changed("/responses/200/content/application~1json/schema/properties/size/maximum", 8);
const optional = changed("/parameters/1/required", false);

const grades = (request: Grade, headers: Grade, body: Grade): Grades => ({ request, headers, body });
const sized = async (name: string, size: number, graded: Grades, more: Parameters<typeof evidenceOf>[0] = []) => ({
	...(await evidenceOf([{ op: "add", path: "/response/body/size", value: size }, ...more], graded)),
	name,
});

describe("a changed contract is told", () => {
	test("by the exchange of the best grade, wherever it stands", async () => {
		const weak = await sized("weak", 9, grades("constructed", "constructed", "constructed"));
		const good = await sized("good", 9, grades("constructed", "constructed", "documented"));
		expect(new Verdicts(contracts.own, [weak, good]).killOf(tighter)).toEqual({ evidence: "good", grade: "documented" });
	});

	test("with the grade of that part of the exchange which the change concerns", async () => {
		const graded = grades("captured", "constructed", "inferred");
		const body = new Verdicts(contracts.own, [await sized("size", 9, graded)]);
		expect(body.killOf(tighter)).toEqual({ evidence: "size", grade: "inferred" });
		const bare = await sized("bare", 1, graded, [{ op: "remove", path: "/request/headers/x-tenant" }]);
		expect(new Verdicts(contracts.own, [bare]).killOf(optional)).toEqual({ evidence: "bare", grade: "captured" });
	});
});

test("a contract that finds the operation of an exchange at another path is told by it", async () => {
	const exchange = await sized("found", 1, grades("captured", "captured", "captured"));
	const paths = { "/elsewhere/{id}": valueAt(document, "/paths/~1lanterns~1{id}") as Json };
	const moved = new Contracts({ ...spec, document: { ...document, paths } }).own;
	expect(new Verdicts(contracts.own, [exchange]).killOf(moved)).toEqual({ evidence: "found", grade: "captured" });
});

describe("a changed contract is not told", () => {
	test("by an exchange that it judges as before", async () => {
		const exchange = await sized("small", 8, grades("captured", "captured", "captured"));
		expect(new Verdicts(contracts.own, [exchange]).killOf(tighter)).toBeUndefined();
		expect(new Verdicts(contracts.own, [exchange]).killOf(contracts.own)).toBeUndefined();
	});

	test("by an exchange of no operation", async () => {
		const exchange = await sized("elsewhere", 9, grades("captured", "captured", "captured"), [
			{ op: "replace", path: "/request/method", value: "DELETE" },
		]);
		expect(new Verdicts(contracts.own, [exchange]).killOf(tighter)).toBeUndefined();
	});
});
