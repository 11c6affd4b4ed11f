import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { sensitiveDataSource } from "./sensitive-data.ts";

const mark = { "x-sensitive-data": { mask: "full" } };

test("the marks of each operation are its secrets, beside the credentials of the API", () => {
	const spec = saying(
		{ parameters: [{ in: "query", name: "session", schema: { type: "string" }, ...mark }] },
		{
			components: {
				securitySchemes: {
					token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "OAuth ", ...mark },
					key: { type: "apiKey", in: "query", name: "key", ...mark },
					session: { type: "apiKey", in: "cookie", name: "sid", ...mark },
					bearer: { type: "http", scheme: "bearer" },
					zone: { type: "apiKey", in: "header", name: "X-Zone" },
				},
			},
		},
	);
	const source = sensitiveDataSource(modelOf(spec));
	expect(source).toMatch(/^export const marks = \[.+\];\n$/s);
	expect(new Function(source.replace("export const marks =", "return"))()).toEqual([
		{
			method: "PUT",
			marks: {
				path: "/say/{word}",
				pointers: ["/request/query/session"],
				credentials: [
					{ name: "Authorization", prefix: "OAuth " },
					{ name: "key", in: "query" },
					{ name: "sid", in: "cookie" },
					{ name: "Authorization", prefix: "Bearer " },
				],
			},
		},
	]);
});

test("a credential that nobody marked is one all the same, but for what a signature makes", () => {
	const apiKey = { type: "apiKey", in: "header" };
	const securitySchemes = {
		key: { ...apiKey, name: "X-Key" },
		sign: { ...apiKey, name: "X-Sign", "x-signature": "rot13" },
		date: { ...apiKey, name: "X-Date" },
	};
	const spec = saying({ security: [{ key: [] }, { sign: [], date: [] }] }, { components: { securitySchemes } });
	expect(sensitiveDataSource(modelOf(spec))).toContain('credentials: [{ name: "X-Key" }, { name: "X-Sign" }]');
});

test("an operation has its marks under the path of each server", () => {
	const source = sensitiveDataSource(modelOf(saying({ servers: [{ url: "/v1" }, { url: "/v2" }] })));
	expect([...source.matchAll(/path: "(.+?)"/g)].map(([, path]) => path)).toEqual(["/v1/say/{word}", "/v2/say/{word}"]);
});
