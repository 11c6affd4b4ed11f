import { expect, test } from "vitest";
import type { Writing } from "../openapi/parameter-styles/styles.ts";
import { curl } from "./curl.ts";
import { apiKey, fireKiln, readFiring, served } from "./fixtures/operation.ts";

const origin = "http://127.0.0.1:4010";
const parameter = (name: string, required: boolean, ...values: unknown[]) => ({
	name,
	required,
	examples: values.map((value) => ({ value })),
});

const body = (mediaType: string, value: unknown) => ({ body: { contents: [{ mediaType, examples: [{ value }] }] } });
const line = (request: object) => curl(served(fireKiln({ request }), []), origin);

test("a curl line has the credential, the body and the path with its examples", () => {
	expect(curl(served(fireKiln()), origin)).toBe(
		`curl -H 'X-Token: <token>' -H 'Content-Type: application/json' -d '{"degrees":1200}' '${origin}/kilns/north%201/firings'`,
	);
});

test("a curl line has the headers that have a default, with it", () => {
	const version = (schema: object) => ({ headers: [{ ...parameter("X-Version", false, "9"), schema }] });
	expect(curl(served(readFiring({ request: version({ default: "2" }) }), []), origin)).toContain("-H 'X-Version: 2'");
	expect(curl(served(readFiring({ request: version({ default: null }) }), []), origin)).not.toContain("X-Version");
});

test("a curl line names the method where curl would take another", () => {
	expect(curl(served(fireKiln({ method: "put" })), origin)).toMatch(/^curl -X PUT /);
	expect(curl(served(fireKiln({ request: {} })), origin)).toMatch(/^curl -X POST /);
	expect(curl(served(readFiring()), origin)).not.toContain("-X");
	expect(curl(served(readFiring({ method: "head" })), origin)).toMatch(/^curl -I /);
});

test("a curl line has the required parameters alone, and a made value where there is no example", () => {
	const request = {
		query: [parameter("size", true, 9), parameter("tag", true, ["a", "b"]), parameter("page", false, 2)],
		headers: [
			parameter("X-Trace", true),
			parameter("X-Wait", false, 1),
			parameter("X-Sizes", true, [1, 2]),
			parameter("accept", true, "a/b"),
		],
		cookie: [parameter("sid", true, "s"), parameter("lang", true, "en")],
	};
	expect(curl(served(readFiring({ request }), []), origin)).toBe(
		`curl -H 'Cookie: sid=s; lang=en' -H 'X-Trace: x' -H 'X-Sizes: 1,2' '${origin}/kilns/x/firings/x?size=9&tag=a&tag=b'`,
	);
});

test.each<[Writing | "json", unknown, string]>([
	[{ style: "form", explode: false, shapes: ["array"] }, ["a", "b c"], "tag=a,b%20c"],
	[{ style: "form", explode: true, shapes: ["array"] }, ["a", "b"], "tag=a&tag=b"],
	[{ style: "deepObject", explode: true, shapes: ["object"] }, { a: 1 }, "tag%5Ba%5D=1"],
	["json", [1], "tag=%5B1%5D"],
])("a query written as %j holds %j as %s", (writing, value, query) => {
	const operation = served(fireKiln({ request: { query: [parameter("tag", true, value)] } }));
	const schema = { open: () => true, closed: () => true };
	const tag = { name: "tag", in: "query", required: true, writing, line: 1, requiredLine: 1, schema } as const;
	const declared = { ...operation.declared, parameters: [tag] };
	expect(curl({ ...operation, declared }, origin)).toContain(`?${query}'`);
});

test("a credential is placed in the query where its scheme says so, with its prefix in a header", () => {
	expect(curl(served(fireKiln(), [[apiKey({ in: "query", name: "key" })]]), origin)).toContain("?key=%3Ctoken%3E'");
	expect(curl(served(fireKiln(), [[apiKey({ in: "cookie", name: "sid" })]]), origin)).toContain("-H 'Cookie: sid=<token>'");
	expect(curl(served(fireKiln(), [[apiKey({ prefix: "Bearer " })]]), origin)).toContain("-H 'X-Token: Bearer <token>'");
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
])("a body of %s is %j for a POSIX shell", (mediaType, value, options) => {
	expect(line(body(mediaType, value))).toBe(`curl ${options} '${origin}/kilns/x/firings'`);
});

test("a body without an example is made from its schema", () => {
	const schema = { type: "object", required: ["degrees"], properties: { degrees: { type: "integer" } } };
	expect(line({ body: { contents: [{ mediaType: "application/json", schema }] } })).toContain(`-d '{"degrees":1}'`);
});

test("a form that requires no field has its first, and is sent by POST even without one", () => {
	const form = (schema: object) => line({ body: { contents: [{ mediaType: "application/x-www-form-urlencoded", schema }] } });
	const properties = { size: { type: "integer" }, kind: {} };
	expect(form({ type: "object", properties })).toBe(`curl --data-urlencode 'size=1' '${origin}/kilns/x/firings'`);
	expect(form({ type: "object" })).toBe(`curl -X POST '${origin}/kilns/x/firings'`);
});
