import { describe, expect, test } from "vitest";
import type { Element } from "./element.ts";
import { bodies, reached, target, writtenIn } from "./reached.ts";

const body = (name: string) => ({ content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });
const document = {
	paths: {
		"/say": {
			put: {
				operationId: "say",
				requestBody: body("Asked"),
				responses: { 200: body("Said") },
				callbacks: { done: { "{$request.body#/hook}": { post: { requestBody: body("Called"), responses: { 200: {} } } } } },
			},
		},
		"/shared": { $ref: "#/components/pathItems/Shared" },
	},
	webhooks: { told: { post: { requestBody: body("Told"), responses: { 200: {} } } } },
	components: {
		pathItems: { Shared: { get: { operationId: "shared", responses: { 200: body("Said") } } } },
		schemas: {
			Asked: { properties: { inner: { $ref: "#/components/schemas/Asked" }, "a/b~c": { type: "string" } } },
			Said: { items: { $ref: "#/components/schemas/Word" } },
			Called: {},
			Told: {},
			Word: {},
		},
	},
};
const element = (value: Element["value"], kind: Element["kind"] = "schema"): Element => ({ kind, name: "x", value, pointer: "/x" });
const schemasOf = (elements: Element[]) =>
	elements.filter(({ pointer }) => /^\/components\/schemas\/\w+$/.test(pointer)).map(({ pointer }) => pointer.split("/").at(-1));

describe("the target of a $ref", () => {
	test("is where it leads within the document, its name unescaped", () => {
		const $ref = "#/components/schemas/Asked/properties/a~1b~0c";
		expect(target(document, element({ $ref }))).toMatchObject({ kind: "schema", pointer: $ref.slice(1), value: { type: "string" } });
	});

	test("of a property is a schema, and of all else the same kind", () => {
		const $ref = "#/components/schemas/Word";
		expect([element({ $ref }, "property"), element({ $ref }, "header")].map((each) => target(document, each)?.kind)).toEqual([
			"schema",
			"header",
		]);
	});

	test.each(["./word.yaml", "#/components/schemas/Nobody", undefined])("is none for %s", ($ref) => {
		expect(target(document, element($ref === undefined ? {} : { $ref }))).toBeUndefined();
	});
});

test("what is reached is listed once, though it leads back to itself", () => {
	const all = reached(document, [element({ $ref: "#/components/schemas/Asked" })]);
	expect(all.map(({ pointer }) => pointer)).toEqual([
		"/x",
		"/components/schemas/Asked",
		"/components/schemas/Asked/properties/inner",
		"/components/schemas/Asked/properties/a~1b~0c",
	]);
});

test("a shared path item is written where it is shared", () => {
	const operations = writtenIn(document, "paths").filter(({ kind }) => kind === "operation");
	expect(operations.map(({ value }) => value.operationId)).toEqual(["say", undefined, "shared"]);
	expect(writtenIn(document, "webhooks").map(({ kind }) => kind)).toContain("requestBody");
});

test("the bodies that a server sends include those of its web hooks and callbacks", () => {
	const { requests, responses } = bodies(document);
	expect(schemasOf(requests)).toEqual(["Asked"]);
	expect(schemasOf(responses).sort()).toEqual(["Called", "Said", "Told", "Word"]);
});
