import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { ContractSchemas } from "../contract-schemas.ts";
import { operationsOf } from "../model/operation.ts";
import { curl } from "./curl.ts";

const word = { name: "word", in: "path", required: true, schema: { type: "string" }, example: "north 1" };

/** The line for an operation at `/say/{word}` with this method. */
function line(
	{ method = "put", parameters = [], ...rest }: { method?: string; parameters?: object[]; [word: string]: unknown },
	more: object = {},
): string {
	const spec = saying(
		{},
		{ paths: { "/say/{word}": { [method]: { operationId: "say", responses: {}, parameters: [word, ...parameters], ...rest } } }, ...more },
	);
	const [operation] = operationsOf(spec);
	if (operation === undefined) throw new Error("It has an operation");
	const schemas = new ContractSchemas(spec);
	return curl(spec, operation, (schema, value) => schemas.keeps(schema, value, "request"));
}

const body = (mediaType: string, content: object) => ({ requestBody: { content: { [mediaType]: content } } });
const parameter = (where: string, name: string, rest: object = {}) => ({
	name,
	in: where,
	required: true,
	schema: { type: "string" },
	...rest,
});
const withKey = (scheme: object) => ({
	security: [{ token: [] }],
	components: { securitySchemes: { token: { type: "apiKey", in: "header", name: "X-Token", ...scheme } } },
});
const target = "'{origin}/say/north%201'";

test("a curl line has the credential, the body and the path with its examples", () => {
	const request = { method: "post", ...body("application/json", { examples: { usual: { value: { degrees: 1200 } } } }) };
	expect(line(request, withKey({}))).toBe(`curl -H 'X-Token: <token>' -H 'Content-Type: application/json' -d '{"degrees":1200}' ${target}`);
});

test("a curl line has a path in ASCII alone", () => {
	const get = { operationId: "say", parameters: [word], responses: {} };
	const spec = saying({}, { paths: { "/灯/straße%20/{word}": { get } } });
	const [operation] = operationsOf(spec);
	expect(operation && curl(spec, operation, () => true)).toBe("curl '{origin}/%E7%81%AF/stra%C3%9Fe%20/north%201'");
});

test("an example is followed to where it stands", () => {
	const components = { examples: { usual: { value: "hot" } } };
	const request = body("text/plain", { examples: { usual: { $ref: "#/components/examples/usual" } } });
	expect(line(request, { components })).toContain("--data-raw 'hot'");
});

test("a curl line has the headers that have a default, with it", () => {
	const version = (schema: object) => ({
		parameters: [parameter("header", "X-Version", { required: false, example: "9", schema: { type: "string", ...schema } })],
	});
	expect(line(version({ default: "2" }))).toContain("-H 'X-Version: 2'");
	expect(line(version({ default: null }))).not.toContain("X-Version");
});

test("a curl line names the method where curl would take another", () => {
	const text = body("text/plain", { example: "x" });
	expect(line({ method: "put", ...text })).toMatch(/^curl -X PUT /);
	expect(line({ method: "post" })).toMatch(/^curl -X POST /);
	expect(line({ method: "post", ...text })).not.toContain("-X");
	expect(line({ method: "get" })).not.toContain("-X");
	expect(line({ method: "head" })).toMatch(/^curl -I /);
});

test("a curl line has the required parameters alone, and a made value where there is no example", () => {
	const parameters = [
		parameter("query", "size", { example: 9, schema: { type: "integer" } }),
		parameter("query", "tag", { example: ["a", "b"], schema: { type: "array", items: { type: "string" } } }),
		parameter("query", "page", { required: false }),
		parameter("query", "filter", { schema: undefined, content: { "application/json": { schema: {}, example: [1] } } }),
		parameter("header", "X-Trace"),
		parameter("header", "X-Wait", { required: false, example: 1 }),
		parameter("header", "X-Sizes", { example: [1, 2], schema: { type: "array", items: { type: "integer" } } }),
		parameter("header", "accept", { example: "a/b" }),
		parameter("cookie", "sid", { example: "s" }),
		parameter("cookie", "lang", { examples: { english: { value: "en" } } }),
	];
	expect(line({ method: "get", parameters })).toBe(
		"curl -H 'Cookie: sid=s; lang=en' -H 'X-Trace: x' -H 'X-Sizes: 1,2' '{origin}/say/north%201?size=9&tag=a&tag=b&filter=%5B1%5D'",
	);
});

test.each([
	["form", false, ["a", "b c"], "tag=a,b%20c"],
	["spaceDelimited", false, ["a", "b"], "tag=a%20b"],
	["deepObject", true, { a: "1" }, "tag%5Ba%5D=1"],
])("a query in the style %s (exploded: %s) holds %j as %s", (style, explode, value, query) => {
	const schema = Array.isArray(value)
		? { type: "array", items: { type: "string" } }
		: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false };
	expect(line({ parameters: [parameter("query", "tag", { style, explode, schema, example: value })] })).toContain(`?${query}'`);
});

test("a credential is placed in the query where its scheme says so, with its prefix in a header", () => {
	expect(line({}, withKey({ in: "query", name: "key" }))).toContain("?key=%3Ctoken%3E'");
	expect(line({}, withKey({ in: "cookie", name: "sid" }))).toContain("-H 'Cookie: sid=<token>'");
	expect(line({}, withKey({ "x-prefix": "Bearer " }))).toContain("-H 'X-Token: Bearer <token>'");
});

test.each<[string, unknown, string]>([
	["text/plain", "it's", `-H 'Content-Type: text/plain' --data-raw 'it'\\''s'`],
	["application/json; charset=utf-8", ["@a"], `-H 'Content-Type: application/json; charset=utf-8' -d '["@a"]'`],
	[
		"application/x-www-form-urlencoded",
		{ "a b": "c & d", e: [1, 2] },
		"--data-urlencode 'a%20b=c & d' --data-urlencode 'e=1' --data-urlencode 'e=2'",
	],
	["multipart/form-data", { name: "@kiln", meta: { a: 1 } }, `--form-string 'name=@kiln' --form-string 'meta={"a":1}'`],
])("a body of %s is %j for a POSIX shell", (mediaType, example, options) => {
	expect(line({ method: "post", ...body(mediaType, { example }) })).toBe(`curl ${options} ${target}`);
});

test("a body without an example is made from its schema, wherever that stands", () => {
	const schema = { type: "object", required: ["degrees"], properties: { degrees: { type: "integer" } } };
	const components = { schemas: { Firing: schema } };
	expect(line(body("application/json", { schema }))).toContain(`-d '{"degrees":1}'`);
	expect(line(body("application/json", { schema: { $ref: "#/components/schemas/Firing" } }), { components })).toContain(
		`-d '{"degrees":1}'`,
	);
});

test("a form that requires no field has its first, and is sent by POST even without one", () => {
	const form = (schema: object) => line({ method: "post", ...body("application/x-www-form-urlencoded", { schema }) });
	const properties = { size: { type: "integer" }, kind: {} };
	expect(form({ type: "object", properties })).toBe(`curl --data-urlencode 'size=1' ${target}`);
	expect(form({ type: "object" })).toBe(`curl --data-urlencode 'x1=x' ${target}`);
	expect(form({ type: "object", additionalProperties: false })).toBe(`curl -X POST ${target}`);
	expect(form({ type: "object", required: ["size"], properties: { size: { type: "array", items: { type: "integer" } } } })).toBe(
		`curl --data-urlencode 'size=1' ${target}`,
	);
	expect(form({ allOf: [{ type: "object" }, { type: "object", properties }] })).toBe(`curl --data-urlencode 'size=1' ${target}`);
});

test("a made text gets to the server: no empty segment, no list or object without a pair, no empty body", () => {
	const made = (place: string, schema: object) => line({ parameters: [parameter(place, "tag", { required: true, schema })] });
	const path = (schema: object) => line({ parameters: [parameter("path", "word", { required: true, schema })] });
	expect(path({ type: "string", default: "" })).toMatch(/\/say\/x\d'$/);
	expect(path({ enum: ["..", "north"] })).toMatch(/\/say\/north'$/);
	expect(made("query", { type: "array", items: { type: "string" }, default: [] })).toMatch(/\?tag=x1'$/);
	expect(made("query", { type: "object", properties: { size: { type: "integer" } } })).toMatch(/\?size=1'$/);
	expect(made("header", { enum: ["東", "north"] })).toContain("-H 'tag: north'");
	expect(line({ method: "post", ...body("text/plain", { schema: { enum: ["", "north"] } }) })).toContain("--data-raw 'north'");
});
