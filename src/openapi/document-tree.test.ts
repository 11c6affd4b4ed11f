import { getTypes } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "./document.ts";
import { type Kind, nodesBelow, nodesIn, nodesReached, partOf } from "./document-tree.ts";
import { namingEachOther } from "./fixtures/naming-each-other.ts";

test.each([
	["document", "paths", { kind: "pathItem", many: "map" }],
	["pathItem", "get", { kind: "operation" }],
	["operation", "parameters", { kind: "parameter", many: "list" }],
	["callback", "{$request.query.hook}", { kind: "pathItem" }],
	["schema", "anyOf", { kind: "schema", many: "list" }],
	["schema", "not", { kind: "schema" }],
] as const)("the %s has in %s other objects", (kind, member, part) => {
	expect(partOf(kind, member)).toEqual(part);
});

test.each([
	["schema", "maximum"],
	["callback", "x-since"],
	["pathItem", "summary"],
	["schema", "toString"],
] as const)("the %s has in %s a value", (kind, member) => {
	expect(partOf(kind, member)).toBeUndefined();
});

describe("Redocly's type tree knows the same objects in the", () => {
	const types = getTypes("oas3_1");
	/** `Response` of `ResponsesMap`; nothing of a value. */
	function heldBy(type: unknown): string | undefined {
		const name = typeof type === "string" ? type : undefined;
		const node = name === undefined ? (type as { items?: unknown } | undefined) : types[name];
		const inner = node && "items" in node && node.items ? node.items : (node as { additionalProperties?: unknown })?.additionalProperties;
		const item = typeof inner === "function" ? inner({}, "x") : inner;
		if (name === "Paths") return "PathItem";
		if (name === "Responses") return "Response";
		return typeof item === "string" ? item : name;
	}
	const names = {
		...{ document: "Root", server: "Server", variable: "ServerVariable", pathItem: "PathItem", operation: "Operation", link: "Link" },
		...{ parameter: "Parameter", requestBody: "RequestBody", response: "Response", header: "Header", mediaType: "MediaType" },
		...{ encoding: "Encoding", example: "Example", components: "Components", securityScheme: "SecurityScheme", info: "Info" },
		callback: "Callback",
	} satisfies Partial<Record<Kind, string>>;
	const kinds = new Map<string | undefined, string>(Object.entries({ ...names, schema: "Schema" }).map(([kind, type]) => [type, kind]));

	// The members of a callback are named by addresses; those of a schema are in schema-keywords.test.ts.
	test.each(Object.entries(names).filter(([kind]) => kind !== "callback") as [Kind, string][])("%s", (kind, type) => {
		for (const [member, held] of Object.entries(types[type]?.properties ?? {})) {
			const named = typeof held === "function" ? held({}, member) : held;
			// A word of Redocly's own.
			if (!member.startsWith("x-")) expect([member, partOf(kind, member)?.kind]).toEqual([member, kinds.get(heldBy(named))]);
		}
	});
});

const listed = (kind: Kind, value: JsonObject) =>
	nodesBelow({ kind, value, pointer: "" }).map((node) => `${node.kind} ${node.name} ${node.pointer}`);

test("each object of a document is a node with its kind, its name and its place", () => {
	const document = {
		paths: {
			"/a/{b}": {
				parameters: [{ in: "path", name: "b", schema: { type: "string" } }],
				get: {
					requestBody: { content: { "text/plain": { examples: { one: { value: { schema: {} } } } } } },
					responses: { 200: { headers: { "x-y": {} }, links: { job: {} } }, "x-note": {} },
				},
			},
			"x-note": {},
		},
		components: { securitySchemes: { acme: { name: "X-Token" } }, responses: { "x-gone": {} } },
	};
	expect(listed("document", document)).toEqual([
		"pathItem /a/{b} /paths/~1a~1{b}",
		"parameter 0 /paths/~1a~1{b}/parameters/0",
		"schema schema /paths/~1a~1{b}/parameters/0/schema",
		"operation get /paths/~1a~1{b}/get",
		"requestBody requestBody /paths/~1a~1{b}/get/requestBody",
		"mediaType text/plain /paths/~1a~1{b}/get/requestBody/content/text~1plain",
		"example one /paths/~1a~1{b}/get/requestBody/content/text~1plain/examples/one",
		"response 200 /paths/~1a~1{b}/get/responses/200",
		"header x-y /paths/~1a~1{b}/get/responses/200/headers/x-y",
		"link job /paths/~1a~1{b}/get/responses/200/links/job",
		"components components /components",
		"securityScheme acme /components/securitySchemes/acme",
		"response x-gone /components/responses/x-gone",
	]);
});

test("a schema's schemas are nodes, whatever keyword holds them; a property may be true", () => {
	const schema = {
		properties: { items: { items: { anyOf: [{ type: "string" }, true] } }, any: true, get: { type: "string" } },
		additionalProperties: { type: "string" },
		if: { required: ["a"] },
		$defs: { Word: {} },
	};
	expect(listed("schema", schema)).toEqual([
		"schema items /properties/items",
		"schema items /properties/items/items",
		"schema 0 /properties/items/items/anyOf/0",
		"schema any /properties/any",
		"schema get /properties/get",
		"schema additionalProperties /additionalProperties",
		"schema if /if",
		"schema Word /$defs/Word",
	]);
});

test("values, our own words, and what has the wrong form hold no nodes", () => {
	const schema = { properties: {} };
	expect(listed("schema", { example: { schema }, default: { schema }, const: { schema }, enum: [{ schema }], examples: [schema] })).toEqual(
		[],
	);
	expect(listed("operation", { "x-mock": { schema }, parameters: { a: {} }, responses: [{}] })).toEqual([]);
});

test("a $ref is a node where it stands, and is not followed", () => {
	const node = { kind: "mediaType" as const, value: { schema: { $ref: "#/components/schemas/A" } }, pointer: "" };
	expect(nodesIn(node)).toMatchObject([{ member: "schema", pointer: "/schema" }]);
});

describe("what is reached", () => {
	const schemas = {
		Asked: { properties: { inner: { $ref: "#/components/schemas/Asked" }, "a/b~c": { type: "string" }, gone: { $ref: "./gone.yaml" } } },
	};
	const reached = (document: JsonObject, $ref: string) =>
		nodesReached(document, [{ kind: "schema", member: "schema", name: "schema", value: { $ref }, pointer: "/x" }]);

	test("is listed once, though it leads back to itself or out of the document", () => {
		expect(reached({ components: { schemas } }, "#/components/schemas/Asked").map(({ pointer }) => pointer)).toEqual([
			"/x",
			"/components/schemas/Asked",
			"/components/schemas/Asked/properties/inner",
			"/components/schemas/Asked/properties/a~1b~0c",
			"/components/schemas/Asked/properties/gone",
		]);
	});

	test.each(["properties", "layers", "anyOf"] as const)("of a dozen schemas that name each other (%s) is each once", (kind) => {
		const all = reached(namingEachOther(12, kind), "#/components/schemas/S0").map(({ pointer }) => pointer);
		expect(all.filter((pointer) => /^\/components\/schemas\/S\d+$/.test(pointer))).toHaveLength(12);
		expect(all.length).toBeLessThan(12 * 13 + 3);
	});
});
