import { describe, expect, test } from "vitest";
import { parseSpec } from "../openapi/document.ts";
import { kettle, operationNamed } from "./fixtures/kettle.ts";
import { contentOf, headerField, readResponse } from "./message.ts";
import { readOperations } from "./operation.ts";

describe("the operations of a spec", () => {
	test("are those of each path, in the order in which they are written; what begins with x- is none", () => {
		expect(readOperations(kettle).map(({ operationId, method, path }) => `${method} ${path} ${operationId}`)).toEqual([
			"PUT /kettles/{kettle} heatKettle",
			"GET /kettles/{kettle} readKettle",
			"GET /steam letOffSteam",
		]);
	});

	test("are none where there are no paths", () => {
		expect(readOperations(parseSpec("bare", "openapi: 3.1.1"))).toEqual([]);
	});

	test("have the parameters of their path, and their own in place of it", () => {
		const fields = operationNamed("heatKettle").parameters.map(({ name, in: where, required, pointer }) => [
			name,
			where,
			required,
			pointer,
		]);
		expect(fields).toEqual([
			["kettle", "path", true, "/paths/~1kettles~1{kettle}/parameters/0"],
			["degrees", "query", true, "/paths/~1kettles~1{kettle}/put/parameters/0"],
			["tag", "query", false, "/paths/~1kettles~1{kettle}/put/parameters/1"],
			["X-Trace", "header", true, "/paths/~1kettles~1{kettle}/put/parameters/2"],
		]);
	});

	test.each([
		["their own security, whose credentials are needed together or one instead", "heatKettle", [["token", "date"], ["cookie"]], 23],
		["that of the spec where they have none", "readKettle", [["token"]], 5],
		["none where their own is empty", "letOffSteam", [], 100],
	])("have %s", (_, operationId, schemes, line) => {
		const { security } = operationNamed(operationId);
		expect(security.alternatives.map((each) => each.map(({ scheme }) => scheme))).toEqual(schemes);
		expect(security.line).toBe(line);
	});

	test("have a body with every media type, in lower case", () => {
		const { body } = operationNamed("heatKettle");
		expect(body?.required).toBe(true);
		expect(body?.content.map(({ mediaType }) => mediaType)).toEqual(["application/json", "text/plain"]);
		expect(operationNamed("readKettle").body).toBeUndefined();
	});
});

describe("a response", () => {
	const { responses } = operationNamed("heatKettle");

	test("stands for a status that no other has", () => {
		expect(responses.map(({ status }) => status)).toEqual([200, 202, 490, 491, 590]);
	});

	test("is accepted where it is a 2xx and no refusal", () => {
		expect(responses.filter(({ isAccepted }) => isAccepted).map(({ status }) => status)).toEqual([202]);
	});

	test("has its headers and its content, each at its place", () => {
		const at = "/paths/~1kettles~1{kettle}/put/responses/200";
		expect(responses[0]?.headers.map(({ name, in: where, required, pointer }) => [name, where, required, pointer])).toEqual([
			["X-Level", "header", true, `${at}/headers/X-Level`],
			["X-Note", "header", false, `${at}/headers/X-Note`],
		]);
		expect(responses[0]?.content.map(({ pointer, demand }) => [pointer, demand[0]?.place])).toEqual([
			[`${at}/content/application~1json`, `${at}/content/application~1json/schema`],
		]);
	});

	test("of default is the first beyond those declared", () => {
		const place = { pointer: "", value: {} };
		expect(readResponse(kettle, "default", [590, 591], place).status).toBe(592);
		expect(readResponse(kettle, "5XX", [], place).status).toBe(590);
	});
});

test("what has no schema takes anything", () => {
	const place = { pointer: "/at", value: { content: { "text/plain": {} } } };
	expect(contentOf(kettle, place)[0]?.demand).toEqual([{ schema: true, place: "/at/content/text~1plain/schema" }]);
	expect(headerField(kettle, "X-Any", place)).toMatchObject({
		in: "header",
		required: false,
		demand: [{ schema: true, place: "/at/schema" }],
	});
});
