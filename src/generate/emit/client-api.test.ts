import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { routesOf } from "./client-api.ts";

const securitySchemes = {
	token: { type: "apiKey", in: "header", name: "X-Token" },
	session: { type: "apiKey", in: "query", name: "sessionId" },
};

function routeOf(put: object) {
	return routesOf(modelOf(saying(put, { components: { securitySchemes } }))).say;
}
const repliesOf = (responses: object) => routeOf({ responses })?.replies;
const content = (...mediaTypes: string[]) => ({ content: Object.fromEntries(mediaTypes.map((name) => [name, {}])) });

test("a route says its method, path, credentials and body", () => {
	const schema = { type: "object", properties: { token: { "x-sensitive-data": { mask: "full" } } } };
	const route = routeOf({
		security: [{ token: [], session: [] }, { session: [] }, {}],
		requestBody: { content: { "application/json": { schema } } },
		responses: { "x-note": {}, 204: {} },
	});
	expect(route).toEqual({
		method: "PUT",
		path: "/say/{word}",
		security: [["token", "session"], ["session"]],
		body: "application/json",
		replies: { 204: { body: "either" } },
	});
});

test("what an operation does not have is left out", () => {
	expect(Object.keys(routeOf({}) ?? {})).toEqual(["method", "path", "replies"]);
	expect(Object.keys(routeOf({ security: [{}] }) ?? {})).toEqual(["method", "path", "replies"]);
});

test("a route reads replies by a function of its own only where one of them may be bytes", () => {
	expect(repliesOf({ 200: content("text/html") })).toEqual({ 200: { body: "text" } });
	expect(routeOf({ responses: { 200: content("text/html") } })).not.toHaveProperty("read");
	const route = routeOf({ responses: { 200: content("image/png"), 404: content("application/json") } });
	expect(route).toMatchObject({ read: { text: "read" }, replies: { 200: { texts: [] }, 404: {} } });
});

test("a reply says what it means", () => {
	const expired = { pointer: "/error/code", values: [1000, "expired"] };
	const reply = { ...content("application/json"), "x-outcome": "error", "x-retryable": true, "x-credential-expired": expired };
	expect(repliesOf({ 200: reply })).toEqual({
		200: { outcome: "error", retryable: true, expired: { "/error/code": ["1000", "expired"] } },
	});
	const several = { ...content("application/json"), "x-credential-expired": [expired, { pointer: "/code", values: [] }] };
	expect(repliesOf({ 200: several })?.[200]?.expired).toEqual({ "/error/code": ["1000", "expired"], "/code": [] });
});

test("a reply that announces a job says how the client follows it, which chooses an id only in a header", () => {
	const announcing = (id: string) => {
		const poll = { url: "$response.body#/location", id, interval: 500, pending: [202], done: [200] };
		const link = { operationId: "say", parameters: { word: "$response.body#/location" }, "x-poll": poll };
		return { 202: { ...content("application/json"), links: { job: link } } };
	};
	expect(() => repliesOf(announcing("$request.query.job"))).toThrow("a client chooses the id of a job in a header");
	expect(repliesOf(announcing("$request.header.X-Job"))).toEqual({
		202: { poll: { operation: "say", parameter: "word", header: "X-Job", url: "/location", interval: 500, pending: [202] } },
	});
});

test("a header with a default is filled by the client, whatever writes the rest", () => {
	const header = (schema: object) => ({ name: "X-A", in: "header", schema });
	const filled = (...parameters: object[]) => {
		const { headers, request } = routeOf({ parameters }) ?? {};
		return [headers, request?.text];
	};
	const ids = { name: "ids", in: "query", explode: false, schema: { type: "array" } };
	expect(filled(header({ type: "string" }))).toEqual([undefined, undefined]);
	expect(filled(header({ type: "string", default: "1" }))).toEqual([{ "X-A": "1" }, "withDefaults()"]);
	expect(filled(header({ default: 2 }), ids)).toEqual([{ "X-A": 2 }, "withDefaults(styledRequestOf)"]);
	expect(filled({ name: "a", in: "query", schema: { default: "1" } })).toEqual([undefined, undefined]);
});

test("a parameter is styled that the runtime does not write by itself", () => {
	const text = { schema: { type: "string" } };
	const list = { schema: { type: "array" } };
	const styled = (parameter: object) => routeOf({ parameters: [{ name: "p", in: "query", ...parameter }] })?.styled;
	const form = { name: "p", in: "query", style: "form", explode: true };
	const simple = { name: "p", in: "header", style: "simple", explode: false, escaping: "none" };
	expect([text, list, { ...text, explode: false }, { ...text, in: "header" }, { ...text, in: "path", required: true }].map(styled)).toEqual(
		[undefined, undefined, undefined, undefined, undefined],
	);
	expect(styled({ schema: { type: "object" } })).toEqual([form]);
	expect(styled({ ...text, allowReserved: true })).toEqual([{ ...form, escaping: "reserved" }]);
	expect(styled({ ...text, in: "cookie" })).toEqual([{ ...form, in: "cookie" }]);
	expect(styled({ ...list, in: "header" })).toEqual([simple]);
	expect(styled({ in: "header", content: { "application/json": {} } })).toEqual([{ ...simple, json: true }]);
	expect(styled({ ...text, in: "path", required: true, style: "label" })).toEqual([
		{ name: "p", in: "path", style: "label", explode: false },
	]);
});
