import { expect, test } from "vitest";
import type { Element } from "./element.ts";
import { bodies, writtenIn } from "./reached.ts";

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
const schemasOf = (elements: Element[]) =>
	elements.filter(({ pointer }) => /^\/components\/schemas\/\w+$/.test(pointer)).map(({ pointer }) => pointer.split("/").at(-1));

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
