import { describe, expect, test } from "vitest";
import { ok, refused, saying } from "./fixtures/refused.ts";

describe("paths and parameters:", () => {
	const path = (name: string, ...more: string[]) => ({ paths: Object.fromEntries([name, ...more].map((each) => [each, {}])) });
	const parameter = (name: string, where = "path") => ({ parameters: [{ name, in: where, required: true, schema: {} }] });
	test.each<[string, object, string]>([
		["no slash", path("say"), "/paths/say a path begins with a slash; write /say"],
		["a fragment", path("/#say"), "/paths/~1#say a path ends before its #, which no client sends; leave out what follows"],
		["a query", path("/say?a=1"), "/paths/~1say?a=1 a path ends before its ?; declare what follows as parameters in query"],
		["a lone brace", path("/{say"), "/paths/~1{say a brace of the path has no partner; write {name}"],
		["a parameter twice", path("/{a}/{a}"), "/paths/~1{a}~1{a} the path has {a} twice; give each parameter a name of its own"],
		["two paths that are one", path("/{a}", "/{b}"), "/paths/~1{b} the path is the same as /{a}; join the two"],
		[
			"a wrong path beside one of its form",
			path("/{a}/{a}", "/{b}/{c}"),
			"/paths/~1{a}~1{a} the path has {a} twice; give each parameter a name of its own",
		],
		[
			"an undeclared parameter",
			saying({}, "get", "/{a}"),
			"/paths/~1{a}/get GET /{a} does not declare {a}; add a parameter with name: a, in: path and required: true",
		],
		[
			"a parameter that the path lacks",
			saying(parameter("b")),
			"/paths/~1say/put/parameters/0 the path /say has no {b}; correct the name, or leave the parameter out",
		],
		[
			"a parameter of the path item that the path lacks",
			{ paths: { "/say": { ...parameter("b"), get: { responses: ok } } } },
			"/paths/~1say/parameters/0 the path /say has no {b}; correct the name, or leave the parameter out",
		],
		[
			"a parameter that is declared twice",
			saying({
				parameters: [
					{ name: "X-A", in: "header", schema: {} },
					{ name: "x-a", in: "header", schema: {} },
				],
			}),
			"/paths/~1say/put/parameters/1 x-a in header is declared twice; leave one of them out",
		],
		[
			"a whole query string",
			saying(parameter("q", "querystring")),
			"/paths/~1say/put/parameters/0/in expected a parameter in path, query, header or cookie, got querystring; correct it",
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([message]));
});

describe("operations:", () => {
	const named = (first: object, second: object) => ({
		paths: { "/say": { get: { responses: ok, ...first }, put: { responses: ok, ...second } } },
	});
	const at = "/paths/~1say/put/operationId";
	test.each<[string, object, string]>([
		["two of one id", named({ operationId: "a" }, { operationId: "a" }), `${at} operationId a is taken; give the operation its own`],
		[
			"two of one method",
			named({ operationId: "get-a" }, { operationId: "getA" }),
			`${at} PUT /say would be the method getA of the client, as GET /say is; give it another operationId`,
		],
		[
			"one whose id is made as another's",
			named({}, { operationId: "getSay" }),
			`${at} operationId getSay is taken; give the operation its own`,
		],
		[
			"an id that is no text",
			named({ operationId: "a" }, { operationId: 7 }),
			`${at} expected an operationId that is a text; correct it, or leave it out`,
		],
		[
			"a security scheme that is not declared",
			saying({ security: [{ token: [] }] }),
			"/paths/~1say/put/security/0 no security scheme token; declare it under components/securitySchemes",
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([message]));
});
