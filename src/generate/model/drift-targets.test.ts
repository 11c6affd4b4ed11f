import { describe, expect, test } from "vitest";
import { namingEachOther } from "../../openapi/fixtures/naming-each-other.ts";
import { placeAt, specOf } from "../../openapi/fixtures/spec.ts";
import { DriftTargets } from "./drift-targets.ts";

const schemas = (A: object, rest: object = {}) => specOf({ components: { schemas: { A, ...rest } } });

function placeOf(A: object, rest: object = {}, pointer = "/components/schemas/A") {
	const spec = schemas(A, rest);
	const targets = new DriftTargets(spec);
	targets.schema(placeAt(spec, pointer));
	const line = spec.line(pointer);
	return { member: targets.places["unknown-member"][line], places: targets.places };
}

test("a schema that may be an object may grow by a member, at its line", () => {
	expect(placeOf({ type: "object" }).member).toEqual({ target: "$.components.schemas.A" });
	expect(placeOf({ type: ["object", "null"] }).member).toBeDefined();
	expect(placeOf({}).member).toBeDefined();
	expect(placeOf({ type: "string" }).member).toBeUndefined();
});

describe("the types of a schema that says none itself are those of", () => {
	test.each([
		["its alternatives together", { anyOf: [{ type: "object" }, { type: "null" }, { type: "object" }] }, ["object", "null"]],
		["what its parts say first", { allOf: [{ properties: {} }, { type: "object" }] }, ["object"]],
		["the schema that it refers to", { $ref: "#/components/schemas/B" }, ["object"]],
	])("%s", (_, schema, types) => {
		expect(placeOf(schema, { B: { type: "object" } }).member).toEqual({ target: "$.components.schemas.A", types });
	});

	test("nobody, where one alternative says none or a schema leads back to itself", () => {
		expect(placeOf({ anyOf: [{ type: "object" }, {}] }).member).toEqual({ target: "$.components.schemas.A" });
		expect(placeOf({ anyOf: [{ $ref: "#/components/schemas/A" }] }).member).toEqual({ target: "$.components.schemas.A" });
	});
});

test("an open set may grow by a value", () => {
	const spec = schemas({ type: "string", "x-extensible-enum": ["a"] });
	const targets = new DriftTargets(spec);
	targets.schema(placeAt(spec, "/components/schemas/A"));
	const line = spec.line("/components/schemas/A/x-extensible-enum");
	expect(targets.places["unknown-value"]).toEqual({ [line]: { target: "$.components.schemas.A['x-extensible-enum']" } });
});

test("an operation may grow by a query parameter, whatever characters its path has", () => {
	const spec = specOf({ paths: { "/it's/{id}": { get: {} } } });
	const targets = new DriftTargets(spec);
	targets.operation(placeAt(spec, "/paths/~1it's~1{id}/get"));
	expect(Object.values(targets.places["unknown-query-parameter"])).toEqual([{ target: "$.paths['/it\\'s/{id}'].get" }]);
});

test("of several schemas on one line the outermost is named, and an index has no quotes", () => {
	const spec = specOf({ components: { schemas: { A: { anyOf: [{ type: "object" }] } } } });
	const targets = new DriftTargets({ ...spec, line: () => 1 });
	targets.schema(placeAt(spec, "/components/schemas/A/anyOf/0"));
	targets.schema(placeAt(spec, "/components/schemas/A"));
	expect(targets.places["unknown-member"]).toEqual({ 1: { target: "$.components.schemas.A.anyOf[0]" } });
});

test("the types of a dozen schemas each of which is one of the others are found in a moment", () => {
	const spec = specOf(namingEachOther(12, "anyOf"));
	const targets = new DriftTargets(spec);
	targets.schema(placeAt(spec, "/components/schemas/S0"));
	expect(targets.places["unknown-member"][spec.line("/components/schemas/S0")]?.types).toEqual(["object"]);
});
