import { describe, expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { changed, lantern, operation } from "./fixtures/lantern.ts";
import { requestOf } from "./request.ts";
import { leftOut } from "./samples.ts";
import { scenariosOf } from "./scenario.ts";

const request = (operationId: string) => requestOf(lantern, operation(operationId));

describe("The request of a sample", () => {
	test("has what the operation requires, with the contract's own first examples", () => {
		expect(request("setLamp")).toEqual({
			method: "PUT",
			path: "/lamps/hall%2Fdesk%20lamp",
			query: "depth=2&tag=cosy&tag=warm%20%26%20dim",
			headers: { "X-Trace": "7", "Content-Type": "application/json" },
			parameters: { path: { lamp: "hall/desk lamp" }, query: { depth: 2, tag: ["warm & dim", "cosy"] }, header: { "X-Trace": 7 } },
			body: {
				kind: "json",
				value: { brightness: 40, on: true, scene: null, steps: [1, 2.5] },
				text: '{"brightness":40,"on":true,"scene":null,"steps":[1,2.5]}',
				parts: [],
			},
		});
	});

	test("has each header that has a default, which the client sends by itself", () => {
		const { spec } = changed("schema: {}, required: true, example: 7", "schema: { default: 8 }");
		const { headers, parameters } = requestOf(spec, operationOf(spec, "setLamp"));
		expect([headers["X-Trace"], parameters.header]).toEqual(["8", undefined]);
	});

	test("has nothing more where nothing is required", () => {
		expect(request("listScenes")).toEqual({ method: "GET", path: "/scenes", query: "", headers: {}, parameters: {} });
	});

	test.each([
		["startShow", "application/vnd.lantern+json", "json"],
		["startScene", "text/plain", "text"],
	])("tells a body of JSON from a text (%s)", (operationId, mediaType, kind) => {
		expect(request(operationId)).toMatchObject({ headers: { "Content-Type": mediaType }, body: { kind } });
	});

	test("keeps unreserved characters alone, as algorithms sign it", () => {
		const { spec } = changed("example: a1", `example: "a-b_c.d~e!f'g(h)i*j灯"`);
		expect(requestOf(spec, operationOf(spec, "watchShow")).path).toBe("/shows/a-b_c.d~e%21f%27g%28h%29i%2Aj%E7%81%AF/end");
	});

	test("has its query in the order in which it is signed, which is that of the characters", () => {
		const { spec } = changed("cosy]", "cosy, Zen, a, B]");
		expect(requestOf(spec, operationOf(spec, "setLamp")).query).toBe("depth=2&tag=B&tag=Zen&tag=a&tag=cosy&tag=warm%20%26%20dim");
	});

	test.each([
		["a required parameter", "schema: {}, required: true, example: a1 }", "schema: { pattern: ^a }, required: true }", "watchShow"],
		[
			"a body",
			"application/vnd.lantern+json: { example: { name: dusk } }",
			"application/vnd.lantern+json: { schema: { not: {} } }",
			"startShow",
		],
	])("is refused where %s has no example and none can be made, and the line is said", (_, from, to, operationId) => {
		const { spec, at } = changed(from, to);
		expect(() => requestOf(spec, operationOf(spec, operationId))).toThrow(`${at}a sample needs an example of this; add one`);
		expect(scenariosOf(spec, operationId)).toEqual([]);
		expect([leftOut(spec, operationId), leftOut(lantern, operationId)]).toEqual(["examples", undefined]);
	});

	test("has no body where the contract names no media type", () => {
		const { spec } = changed("content: { application/vnd.lantern+json: { example: { name: dusk } } }", "content: {}");
		expect(requestOf(spec, operationOf(spec, "startShow"))).not.toHaveProperty("body");
	});
});
