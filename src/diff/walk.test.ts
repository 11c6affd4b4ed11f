import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { namingEachOther } from "../openapi/fixtures/naming-each-other.ts";
import { spotBelow, start } from "./difference.ts";
import { normalize } from "./normalize.ts";
import { differencesBetween } from "./walk.ts";

const form = { Form: { type: "object", title: "Form" } };
const reply = (schema: Json, components: JsonObject = {}): JsonObject => ({
	paths: { "/a": { get: { responses: { "200": { content: { json: { schema } } } } } } },
	components: { schemas: components },
});
const at = "/paths/~1a/get/responses/200/content/json/schema";
const between = (...documents: [JsonObject, JsonObject]) => differencesBetween(...documents);

test("a contract does not differ from itself", () => {
	const document = reply({ $ref: "#/components/schemas/Form" }, form);
	expect(between(document, structuredClone(document))).toEqual([]);
});

test("a difference has what was and is, where it is written, and where it is reached from", () => {
	const found = between(reply({ type: "string", maxLength: 9 }), reply({ type: "string", maxLength: 8 }));
	expect(found).toMatchObject([
		{ kind: "schema", member: "maxLength", before: 9, after: 8, direction: "response", pointer: `${at}/maxLength` },
	]);
	expect(found[0]?.steps).toEqual(["paths", "/a", "get", "responses", "200", "content", "json", "schema", "maxLength"]);
});

test("what went has the place where it was", () => {
	const found = between(reply({ properties: { url: { type: "string" } } }), reply({ properties: {} }));
	expect(found).toMatchObject([{ child: "schema", member: "url", after: undefined, pointer: `${at}/properties/url` }]);
});

test("a schema that got a name is the same, and one behind a name differs where that is written", () => {
	const named = reply({ $ref: "#/components/schemas/Form" }, form);
	expect(between(reply({ type: "object", title: "Form" }), named)).toEqual([]);
	const renamed = reply({ $ref: "#/components/schemas/Form" }, { Form: { type: "object", title: "Sheet" } });
	expect(between(named, renamed)).toMatchObject([{ member: "title", pointer: "/components/schemas/Form/title" }]);
});

test("a component that nothing uses is no difference, a security scheme is one", () => {
	expect(between(reply({}), reply({}, form))).toEqual([]);
	const scheme = { components: { securitySchemes: { token: { type: "apiKey" } } } };
	expect(between({ components: {} }, scheme)).toMatchObject([{ kind: "components", child: "securityScheme", member: "token" }]);
});

test("a schema that refers to itself is walked once", () => {
	const loop = (type: string) => ({ Loop: { type, properties: { next: { $ref: "#/components/schemas/Loop" } } } });
	const found = between(
		reply({ $ref: "#/components/schemas/Loop" }, loop("object")),
		reply({ $ref: "#/components/schemas/Loop" }, loop("array")),
	);
	expect(found.map(({ member }) => member)).toEqual(["type"]);
});

describe("a schema that became one alternative of several is", () => {
	test.each([
		["alone", { $ref: "#/components/schemas/Form" }, { anyOf: [{ $ref: "#/components/schemas/Form" }, { type: "string" }] }],
		["still, when it is written out", { type: "object" }, { anyOf: [{ $ref: "#/components/schemas/Form" }, { type: "string" }] }],
	])("one difference: %s", (_, one, several) => {
		expect(between(reply(one, form), reply(several, form))).toMatchObject([{ member: "anyOf", wrapped: true }]);
		expect(between(reply(several, form), reply(one, form))).toMatchObject([{ member: "anyOf", wrapped: true }]);
	});

	test("more than one where it changed, too", () => {
		const found = between(reply({ type: "string", maxLength: 3 }), reply({ anyOf: [{ type: "string" }, { type: "null" }] }));
		expect(found.length).toBeGreaterThan(1);
		expect(found.filter(({ wrapped }) => wrapped)).toEqual([]);
	});
});

describe("a spot", () => {
	const below = (...path: [kind: Parameters<typeof spotBelow>[1], member: string][]) =>
		path.reduce((spot, [kind, member]) => spotBelow(spot, kind, member, [member]), start);

	test("below a request is asked, below a reply answered, and in a callback the other way round", () => {
		expect(below(["operation", "get"], ["requestBody", "requestBody"]).direction).toBe("request");
		expect(below(["operation", "get"], ["parameter", "parameters"]).direction).toBe("request");
		expect(below(["operation", "get"], ["response", "responses"], ["schema", "schema"]).direction).toBe("response");
		expect(below(["callback", "callbacks"], ["operation", "post"], ["requestBody", "requestBody"]).direction).toBe("response");
		expect(below(["pathItem", "webhooks"], ["operation", "post"], ["response", "responses"]).direction).toBe("request");
		expect(below(["server", "servers"]).direction).toBeUndefined();
	});

	test.each([
		["not", true],
		["if", true],
		["then", false],
	])("below a schema's %s is negated: %j", (member, negated) => {
		expect(below(["schema", "schema"], ["schema", member], ["schema", "items"]).negated).toBe(negated);
	});
});

test("a schema that leads back to itself, and is one of two there now, differs there", () => {
	const loop = (next: Json) => ({ Loop: { type: "object", properties: { next } } });
	const reference = { $ref: "#/components/schemas/Loop" };
	const found = between(reply(reference, loop(reference)), reply(reference, loop({ anyOf: [reference, { type: "null" }] })));
	const next = "/components/schemas/Loop/properties/next";
	expect(found.map(({ pointer }) => pointer)).toContain(`${next}/anyOf/1`);
	expect(found.filter(({ pointer }) => !pointer.startsWith("/components/schemas/Loop/"))).toEqual([]);
});

test.each(["properties", "layers", "anyOf"] as const)("a dozen schemas that name each other (%s) are compared in a moment", (kind) => {
	const [before, after] = [namingEachOther(12, kind), namingEachOther(12, kind, { type: "integer" })];
	expect(between(before, after).map(({ pointer }) => pointer)).toEqual(["/components/schemas/S11/properties/last/type"]);
	expect(between(normalize(before), normalize(after))).toHaveLength(1);
});
