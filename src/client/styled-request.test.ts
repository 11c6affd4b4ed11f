import { describe, expect, test } from "vitest";
import { inQuery } from "../openapi/security/carrier.ts";
import type { Route, StyledParameter } from "./route.ts";
import { styledRequestOf } from "./styled-request.ts";

const base = "https://cloud.example/base";
const ids: StyledParameter = { name: "ids", in: "query", style: "form", explode: false };
const route = (...styled: StyledParameter[]): Route => ({ method: "GET", path: "/lamps/{lamp}/{room}", styled, replies: {} });
const path = { lamp: "a b", room: "hall" };

const targetOf = (styled: StyledParameter[], input: object) => {
	const { url, headers } = styledRequestOf(base, route(...styled), { path, ...input });
	return { target: url.pathname + url.search, headers };
};

describe("a request has each parameter in its style:", () => {
	const lamp = (style: StyledParameter["style"], explode: boolean): StyledParameter => ({ name: "lamp", in: "path", style, explode });
	const deep: StyledParameter = { name: "at", in: "query", style: "deepObject", explode: true };
	test.each<[string, StyledParameter[], object, string]>([
		["a list in one key", [ids], { query: { ids: [1, "a,b"] } }, "/base/lamps/a%20b/hall?ids=1,a%2Cb"],
		[
			"beside what has none",
			[ids],
			{ query: { page: 2, ids: [1, 2], tag: ["x", "y"] } },
			"/base/lamps/a%20b/hall?page=2&tag=x&tag=y&ids=1,2",
		],
		[
			"an object as its members",
			[{ ...ids, explode: true }],
			{ query: { ids: { a: 1, b: null, "c d": true } } },
			"/base/lamps/a%20b/hall?a=1&c%20d=true",
		],
		["an object with brackets", [deep], { query: { at: { x: 1, y: 2 } } }, "/base/lamps/a%20b/hall?at%5Bx%5D=1&at%5By%5D=2"],
		["reserved characters", [{ ...ids, escaping: "reserved" }], { query: { ids: "/a:b?c#d" } }, "/base/lamps/a%20b/hall?ids=/a:b?c%23d"],
		["JSON", [{ ...ids, json: true }], { query: { ids: { a: ["é"] } } }, "/base/lamps/a%20b/hall?ids=%7B%22a%22%3A%5B%22%C3%A9%22%5D%7D"],
		["a matrix in the path", [lamp("matrix", true)], { path: { room: "hall", lamp: ["a", "/"] } }, "/base/lamps/;lamp=a;lamp=%2F/hall"],
		["a label in the path", [lamp("label", false)], { path: { room: "{lamp}", lamp: { x: 1 } } }, "/base/lamps/.x,1/%7Blamp%7D"],
		["nothing, where nothing is given", [ids, deep], { query: { ids: [], at: undefined } }, "/base/lamps/a%20b/hall"],
	])("%s", (_, styled, input, target) => expect(targetOf(styled, input).target).toBe(target));

	test("in headers and cookies", () => {
		const header: StyledParameter = { name: "X-Ids", in: "header", style: "simple", explode: false, escaping: "none" };
		const cookie: StyledParameter = { name: "lang", in: "cookie", style: "form", explode: true };
		const styled = [header, { ...header, name: "X-At", json: true } as const, cookie, { ...cookie, name: "ids", explode: false }];
		const headers = { "X-Ids": [1, "b c"], "X-At": { é: "\n" }, "X-Plain": "p" };
		expect(targetOf(styled, { header: headers, cookie: { lang: "e;n", ids: [1, 2] } }).headers).toEqual({
			"X-Plain": "p",
			"X-Ids": "1,b c",
			"X-At": '{"\\u00e9":"\\n"}',
			Cookie: "lang=e%3Bn; ids=1,2",
		});
		expect(targetOf(styled, {}).headers).toEqual({});
	});
});

describe("what cannot be sent is refused by name before it is sent:", () => {
	const lamp: StyledParameter = { name: "lamp", in: "path", style: "label", explode: false };
	test.each<[string, StyledParameter, object, string]>([
		["an object in a list", ids, { query: { ids: [{ a: "s3cret" }] } }, "ids: expected text, a number or a boolean"],
		["a lone surrogate", ids, { query: { ids: ["\ud800"] } }, "ids: expected text, a number or a boolean"],
		["a function as JSON", { ...ids, json: true }, { query: { ids: () => 1 } }, "query.ids: expected what JSON can hold"],
		["a segment that a URL drops", lamp, { path: { room: "hall", lamp: "" } }, "path.lamp: expected a value, not . or .."],
		["a segment that leads up", lamp, { path: { room: "hall", lamp: "." } }, "path.lamp: expected a value, not . or .."],
		["an empty list in the path", lamp, { path: { room: "hall", lamp: [] } }, "path.lamp: expected a value, not . or .."],
		["no value in the path", lamp, { path: { room: "hall" } }, "path.lamp: expected a value, not . or .."],
	])("%s", (_, parameter, input, message) => expect(() => targetOf([parameter], input)).toThrow(new TypeError(message)));
});

test("a credential in the query leaves the other parameters as they are", () => {
	const request = styledRequestOf(base, route(ids), { path, query: { ids: [1, "a b"] } });
	inQuery(request, "key", "k&1");
	expect(request.url.search).toBe("?ids=1,a%20b&key=k%261");
});
