import { expect, test } from "vitest";
import { types } from "./types.ts";

const typesOf = (schema: object) =>
	types({ openapi: "3.1.1", info: { title: "Acme", version: "1.0.0" }, paths: {}, components: { schemas: { Said: schema } } } as never);

test("an open set is its known values and any other string", async () => {
	expect(await typesOf({ type: "string", "x-extensible-enum": ["vnc", "a-b"] })).toContain('Said: "vnc" | "a-b" | (string & {});');
	expect(await typesOf({ type: "string", enum: ["vnc"] })).toContain('Said: "vnc";');
});

test("the words of a type say since when it is and where it comes from, after its description", async () => {
	const properties = {
		url: { type: "string", description: "The URL.", "x-since": "3.7.0", "x-provenance": { documented: ["A", "B"], source: "C" } },
	};
	const text = await typesOf({ type: "object", properties });
	expect(text).toMatch(
		/@description The URL\.[\s*]+Since 3\.7\.0\.[\s*]+Provenance: documented \(A, B\); source \(C\)\.[\s*]+\/\s+url\?: string;/,
	);
});

test("a type without any of them has no words", async () => {
	expect(await typesOf({ type: "string" })).not.toMatch(/@description/);
});

test("members named as the words of a parameter are members", async () => {
	const text = { type: "string" };
	const content = { properties: { a: text } };
	expect(await typesOf({ type: "object", required: ["in", "content"], properties: { in: text, content, parameters: text } })).toMatch(
		/in: string;\s+content: \{\s+a\?: string;\s+\};\s+parameters\?: string;/,
	);
});

test("parameters stand by their places, JSON as what it holds, and without the headers that OpenAPI ignores", async () => {
	const text = { schema: { type: "string" } };
	const parameters = [
		{ name: "Accept", in: "header", ...text },
		{ $ref: "#/components/parameters/Token" },
		{ name: "X-Trace", in: "header", ...text },
		{ name: "lang", in: "cookie", ...text },
		{ name: "at", in: "query", content: { "application/json": { schema: { type: "object", properties: { x: { type: "number" } } } } } },
	];
	const paths = { "/say": { get: { parameters, responses: {} } } };
	const components = { parameters: { Token: { name: "authorization", in: "header", ...text } } };
	const made = await types({ openapi: "3.1.1", info: { title: "Acme", version: "1.0.0" }, paths, components } as never);
	const group = (name: string) =>
		new RegExp(`get: \\{[^]*?${name}\\?: \\{([^]*?)\\n {16}\\};`).exec(made)?.[1]?.replaceAll(/\s+/g, " ").trim();
	expect(group("header")).toBe('"X-Trace"?: string;');
	expect(group("cookie")).toBe("lang?: string;");
	expect(group("query")).toBe("at?: { x?: number; };");
});

test("a discriminator may name its schemas, or refer to them", async () => {
	const typesBy = (target: string) =>
		typesOf({ type: "object", properties: { kind: { type: "string" } }, discriminator: { propertyName: "kind", mapping: { a: target } } });
	expect(await typesBy("Said")).toContain("Said: {");
	expect(await typesBy("Said")).toBe(await typesBy("#/components/schemas/Said"));
});
