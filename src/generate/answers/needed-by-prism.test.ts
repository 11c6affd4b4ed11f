import { expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { neededByPrism } from "./needed-by-prism.ts";

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (media: JsonObject): JsonObject => ({ "application/json": media });
const document: JsonObject = {
	openapi: "3.1.1",
	paths: {
		"/lamps": {
			post: {
				operationId: "light",
				requestBody: { content: json({ schema: refTo("Wish") }) },
				responses: {
					"200": { description: "Lit.", content: json({ schema: refTo("Lamp"), examples: { lit: { value: { on: true } } } }) },
					"201": { description: "New.", content: json({ schema: refTo("Plain") }) },
					"202": { description: "All.", content: json({ schema: { type: "array", items: refTo("Tree") } }) },
					"404": { $ref: "#/components/responses/Missing" },
				},
			},
		},
	},
	components: {
		schemas: {
			Wish: { type: "object" },
			Lamp: { type: "object" },
			Plain: { type: "object", properties: { inner: refTo("Inner") } },
			Inner: { type: "string" },
			Tree: { type: "object", properties: { branches: { type: "array", items: refTo("Branch") } } },
			Branch: { properties: { tree: refTo("Tree") } },
		},
		responses: { Missing: { description: "None.", content: json({ schema: refTo("Inner") }) }, Unused: { description: "Nobody." } },
		securitySchemes: { token: { type: "http", scheme: "bearer" } },
	},
};

test("a schema is left out beside an example, and where it leads back to itself; a request is not read, nor what nothing refers to", () => {
	const copy = structuredClone(document);
	const { paths, components } = neededByPrism(document, ["/lamps"]);
	expect(paths).toEqual({
		"/lamps": {
			post: {
				operationId: "light",
				responses: {
					"200": { description: "Lit.", content: json({ examples: { lit: { value: { on: true } } } }) },
					"201": { description: "New.", content: json({ schema: refTo("Plain") }) },
					"202": { description: "All.", content: json({}) },
					"404": { $ref: "#/components/responses/Missing" },
				},
			},
		},
	});
	const { schemas, responses, securitySchemes } = copy.components as Record<string, JsonObject>;
	expect(components).toEqual({
		schemas: { Plain: schemas?.Plain, Inner: schemas?.Inner },
		responses: { Missing: responses?.Missing },
		securitySchemes,
	});
	expect(document).toEqual(copy);
});

test("of the other paths only those are left that the wanted ones refer to", () => {
	const said = { get: { responses: { "200": { description: "Said.", content: json({ schema: { type: "string" } }) } } } };
	const schema = { $ref: "#/paths/~1shown~1%7Bid%7D/get/responses/200/content/application~1json/schema" };
	const paths: JsonObject = {
		"/shown/{id}": said,
		"/like": { get: { responses: { "200": { description: "Like it.", content: json({ schema }) } } } },
		"/other": said,
	};
	const { paths: needed } = neededByPrism({ openapi: "3.1.1", paths, webhooks: { done: said } }, ["/like"]);
	expect(needed).toEqual({ "/shown/{id}": paths["/shown/{id}"], "/like": paths["/like"] });
});

test("a schema beside an example, or of a request, is kept where another one refers to a part of it", () => {
	const shown = json({ schema: { properties: { a: { type: "string" } } }, example: { a: "b" } });
	const $ref = "#/paths/~1a/get/responses/200/content/application~1json/schema/properties/a";
	const of = (content: JsonObject): JsonObject => ({ get: { responses: { "200": { description: "Said.", content } } } });
	const { paths } = neededByPrism({ openapi: "3.1.1", paths: { "/a": of(shown), "/b": of(json({ schema: { $ref } })) } }, ["/a", "/b"]);
	expect(paths).toMatchObject({ "/a": of(shown) });
	const asked = { requestBody: { content: json({ schema: { properties: { a: { type: "string" } } } }) }, responses: {} };
	const like = "#/paths/~1c/put/requestBody/content/application~1json/schema/properties/a";
	const all = { "/c": { put: asked }, "/d": of(json({ schema: { $ref: like } })) };
	expect(neededByPrism({ openapi: "3.1.1", paths: all }, ["/c", "/d"]).paths).toEqual(all);
});

test("nothing refers to what is left out, from wherever the document does", () => {
	const $ref = "#/components/schemas/Alarm";
	const schemas = { ...Object(document.components).schemas, Alarm: { type: "string" } };
	const beside = {
		"x-webhooks": { alarm: { $ref } },
		info: { title: "Lamps", "x-about": { $ref } },
		tags: [{ name: "a", "x-about": { $ref } }],
	};
	const needed = neededByPrism({ ...document, ...beside, components: { ...Object(document.components), schemas } }, ["/lamps"]);
	expect(JSON.stringify(needed)).not.toContain("Alarm");
});

test.each<[JsonObject, boolean]>([
	[{ type: "string", minLength: 10_000 }, true],
	[{ type: "string", minLength: 1e9 }, false],
	[{ type: "array", items: { type: "array", minItems: 1e9 } }, false],
	[{ type: "object", minProperties: 1e9 }, false],
	[{ type: "string", pattern: "^(a{9000}){9000}$" }, false],
])("what would take endless time or memory to make is left out, wherever a schema refers to it: %j is kept (%s)", (schema, isKept) => {
	const media = { schema: refTo("Plain") };
	const { paths } = neededByPrism(
		{
			openapi: "3.1.1",
			paths: { "/lamps": { get: { operationId: "light", responses: { "200": { description: "Lit.", content: json(media) } } } } },
			components: { schemas: { Plain: { allOf: [refTo("Big")] }, Big: schema } },
		},
		["/lamps"],
	);
	expect(JSON.stringify(paths).includes("schema")).toBe(isKept);
});
