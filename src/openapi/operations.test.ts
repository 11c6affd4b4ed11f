import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "./document.ts";
import { operationAt, operationsOf, parametersOf, requestBodyOf, responsesOf } from "./operations.ts";
import { follow } from "./resolve.ts";

const specOf = (paths: object, components: object = {}) => parseSpec("acme", stringify({ paths, components }));
const spec = specOf(
	{
		"/b": { post: { requestBody: { $ref: "#/components/requestBodies/B" }, responses: { 200: {}, "x-note": "" } }, summary: "", get: {} },
		"/a/{id}": { $ref: "#/components/pathItems/A" },
		"x-note": "No path.",
	},
	{ pathItems: { A: { delete: {} } }, requestBodies: { B: { required: true } } },
);

test("operations come as they are written, those of a shared path item from where it is written", () => {
	expect(operationsOf(spec).map(({ path, method, operation }) => [path, method, operation.pointer])).toEqual([
		["/b", "post", "/paths/~1b/post"],
		["/b", "get", "/paths/~1b/get"],
		["/a/{id}", "delete", "/components/pathItems/A/delete"],
	]);
});

test("one operation is found by its path and its method", () => {
	expect(operationAt(spec, "/a/{id}", "DELETE").operation.pointer).toBe("/components/pathItems/A/delete");
	expect(() => operationAt(spec, "/nobody", "GET")).toThrow("expected an object");
});

test("a body and the responses are at their places, and an extension among them is no response", () => {
	const { operation } = operationAt(spec, "/b", "post");
	expect(requestBodyOf(spec, operation)).toEqual({ pointer: "/components/requestBodies/B", value: { required: true } });
	expect(requestBodyOf(spec, operationAt(spec, "/b", "get").operation)).toBeUndefined();
	expect(responsesOf(spec, operation).map(([status]) => status)).toEqual(["200"]);
});

describe("the parameters of an operation", () => {
	const id = { name: "id", in: "path" };
	const parametersWith = (item: object, operation: object) => {
		const given = specOf({ "/a": { ...item, get: operation } }, { parameters: { Id: { ...id, description: "Shared." } } });
		const [found] = operationsOf(given);
		return found === undefined ? [] : parametersOf(given, found);
	};

	test("are those of its path and its own, which take the place of the path's of the same name and place", () => {
		const parameters = [id, { name: "id", in: "query" }];
		expect(parametersWith({ parameters }, { parameters: [{ $ref: "#/components/parameters/Id" }] })).toEqual([
			{ pointer: "/components/parameters/Id", value: { ...id, description: "Shared." } },
			{ pointer: "/paths/~1a/parameters/1", value: { name: "id", in: "query" } },
		]);
	});

	test("are none without a list, and an error with something else", () => {
		expect(parametersWith({}, {})).toEqual([]);
		expect(() => parametersWith({}, { parameters: { id } })).toThrow("parameters is not a list; write each with a leading -");
	});
});

test("what is no object where an operation belongs is refused at its line", () => {
	expect(() => operationsOf(specOf({ "/a": { get: "a" } }))).toThrow("expected an object");
	expect(() => follow(spec, undefined, "/paths")).toThrow("specs/acme/openapi.yaml:1: expected an object");
});

test("an operation's own servers come before those of its path, and those before the document's", () => {
	const spec = parseSpec(
		"acme",
		stringify({
			servers: [{ url: "/v1" }, { url: "https://h.example/v1/" }, { url: "/v2" }],
			paths: { "/a": { get: {} }, "/b": { servers: [{ url: "/b" }], get: {}, put: { servers: [{ url: "/" }] } } },
		}),
	);
	expect(operationsOf(spec).map(({ template, path, otherPaths }) => [template, path, otherPaths])).toEqual([
		["/a", "/v1/a", ["/v2/a"]],
		["/b", "/b/b", []],
		["/b", "/b", []],
	]);
	expect(operationsOf(specOf({ "/a": { get: {} } }))).toMatchObject([{ path: "/a", otherPaths: [], servers: [] }]);
});
