import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { repair } from "./repair.ts";

const operation = (own: JsonObject): JsonObject => ({
	paths: { "/a/{id}": { parameters: [{ $ref: "#/components/parameters/id" }], get: own } },
});
const components = { parameters: { id: { name: "id", in: "path", required: true } } };
const at = (document: JsonObject, pointer: string) => repair(document, { pointer, what: "wrong" });

test("what a pointer names is left out, or the nearest that holds it", () => {
	const document = { ...operation({ parameters: [1, { name: "b" }, 3], responses: { 200: {} } }), components };
	expect(at(document, "/paths/~1a~1{id}/get/parameters/1/in")).toBe("GET /a/{id} parameters 1 is left out: wrong");
	expect(document).toMatchObject(operation({ parameters: [1, 3], responses: { 200: {} } }));
});

test("a document keeps its title, its version and its paths", () => {
	const document = { openapi: "3.1.1", info: { title: "A", version: "1" }, paths: {} };
	for (const pointer of ["", "/openapi", "/info", "/info/title", "/paths", "/components"]) expect(at(document, pointer)).toBeUndefined();
	expect(document).toEqual({ openapi: "3.1.1", info: { title: "A", version: "1" }, paths: {} });
});

test("what can only be one thing is added: a title, a version, a path's parameter, a response", () => {
	const document = operation({ responses: {} });
	expect(at(document, "/info")).toBe("info has title: An API and version: 0.1.0: wrong");
	expect(at(document, "/paths/~1a~1{id}/get")).toBe("/a/{id} has the parameter id, a text: wrong");
	expect(at(document, "/paths/~1a~1{id}/get/responses")).toBe("GET /a/{id} has a response default that says nothing: wrong");
	expect(document).toMatchObject({
		info: { title: "An API", version: "0.1.0" },
		...operation({ parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }], responses: { default: {} } }),
	});
});

test("a document without info has one", () => {
	const document = operation({});
	expect(at(document, "")).toBe("info has title: An API and version: 0.1.0: wrong");
	expect(document).toMatchObject({ info: { title: "An API", version: "0.1.0" } });
});

test("an object whose reference leads nowhere goes, and a schema says nothing then", () => {
	const media = { schema: { $ref: "#/nowhere" }, examples: { one: { $ref: "#/nowhere" }, two: { value: 1 } } };
	const document = operation({ responses: { 200: { content: { "application/json": media } } } });
	const place = "/paths/~1a~1{id}/get/responses/200/content/application~1json";
	for (const part of ["schema", "examples/one"]) at(document, `${place}/${part}/$ref`);
	expect(media).toEqual({ schema: {}, examples: { two: { value: 1 } } });
});

test("a parameter that is declared by a reference is there", () => {
	const document = { ...operation({ responses: { 200: {} } }), components };
	expect(at(document, "/paths/~1a~1{id}/get")).toBe("GET /a/{id} is left out: wrong");
});

test("a range of statuses in lower case is written as it should, and in its place", () => {
	const document = operation({ responses: { "4xx": { description: "No." }, default: {}, "5xx": {}, "5XX": {} } });
	expect(at(document, "/paths/~1a~1{id}/get/responses/4xx")).toBe("GET /a/{id} responses 4xx is 4XX: wrong");
	expect(at(document, "/paths/~1a~1{id}/get/responses/5xx")).toBe("GET /a/{id} responses 5xx is left out: wrong");
	expect(document).toMatchObject(operation({ responses: { "4XX": { description: "No." }, default: {}, "5XX": {} } }));
});
