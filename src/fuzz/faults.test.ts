import { describe, expect, test } from "vitest";
import { bodyFaults } from "./body-faults.ts";
import { credentialFaults } from "./credential-faults.ts";
import type { RequestFault } from "./fault.ts";
import { requestFaults } from "./faults.ts";
import { sampled } from "./fixtures/fake-data.ts";
import { lineOf, operationNamed, values } from "./fixtures/kettle.ts";
import { parameterFaults } from "./parameter-faults.ts";
import { type Sent, validRequests } from "./request.ts";

const heat = operationNamed("heatKettle");
const right = validRequests(values, heat);

const rowOf = ({ rule, keyword, pointer, line }: RequestFault) => [rule, keyword, pointer, lineOf(line)];
const valuesOf = ({ query, headers }: Sent, name: string) =>
	[...query, ...headers].filter(([each]) => each === name).map(([, value]) => value);

describe("a parameter", () => {
	const faultsOf = (name: string) =>
		heat.parameters.filter((each) => each.name === name).flatMap((each) => parameterFaults(values, each, right));

	test.each([
		["kettle", [["request-path", "pattern", "/request/path/kettle", "pattern: ^[a-z]{2,4}$"]]],
		[
			"degrees",
			[
				["request-query", "type", "/request/query/degrees", "type: integer"],
				["request-query", "minimum", "/request/query/degrees", "minimum: 1"],
				["request-query", "required", "/request/query/degrees", "required: true"],
				["request-query", "repeated", "/request/query/degrees", undefined],
			],
		],
		["tag", [["request-query", "maxItems", "/request/query/tag", "maxItems: 2"]]],
		[
			"X-Trace",
			[
				["request-header", "minLength", "/request/headers/x-trace", "minLength: 2"],
				["request-header", "required", "/request/headers/x-trace", "required: true"],
			],
		],
	])("%s is wrong in each way that its schema allows", (name, rows) => expect(faultsOf(name).map(rowOf)).toEqual(rows));

	test.each<[string, (texts: string[]) => boolean]>([
		["type", ([text = ""]) => !/^-?(?:0|[1-9]\d*)(?:\.0|(?:\.\d+)?e\+\d+)?$/.test(text)],
		["minimum", ([text]) => Number(text) < 1],
		["required", ({ length }) => length === 0],
		["repeated", ({ length }) => length === 2],
	])("that breaks %s is wrong in every request, and nothing else is", (keyword, isWrong) => {
		const fault = faultsOf("degrees").find((each) => each.keyword === keyword);
		const some = sampled(fault?.requests);
		expect(some.map((sent) => valuesOf(sent, "degrees")).filter((texts) => !isWrong(texts))).toEqual([]);
		expect(some.filter((sent) => valuesOf(sent, "X-Trace").length !== 1 || sent.body === undefined)).toEqual([]);
		expect(some).toHaveLength(20);
	});
});

describe("a credential", () => {
	const credentialOf = (sent: Sent) =>
		["Authorization", "Date", "Cookie"]
			.map((name) => valuesOf(sent, name).join() || (valuesOf(sent, name).length > 0 ? '""' : "none"))
			.join(", ");
	const faults = credentialFaults(heat, right);

	test("is missing, alone or with the others, empty, or in another case", () => {
		expect(faults.map(({ requests }) => [...new Set(sampled(requests).map(credentialOf))])).toEqual([
			["none, none, none"],
			["none, x, none"],
			["Kettle x, none, none"],
			["none, none, none"],
			['"", x, none'],
			['Kettle x, "", none'],
			["none, none, session="],
			["kettle x, x, none"],
		]);
	});

	test("that is wrong is the whole request's fault, and nothing else of the request is", () => {
		expect(new Set(faults.map(({ rule, pointer, within, kind }) => [rule, pointer, within, kind].join(" ")))).toEqual(
			new Set(["request-security /request /request unauthorized"]),
		);
		const some = faults.flatMap(({ requests }) => sampled(requests));
		expect(some.filter((sent) => valuesOf(sent, "degrees").length !== 1 || sent.body === undefined)).toEqual([]);
	});

	test.each([
		["none is asked for", []],
		["one alternative asks for none", [...heat.security.alternatives, []]],
	])("is never wrong where %s", (_, alternatives) => {
		expect(credentialFaults({ ...heat, security: { line: 1, alternatives } }, right)).toEqual([]);
	});
});

describe("a body", () => {
	const faults = bodyFaults(values, heat, right);
	const faultOf = (keyword: string, pointer = "/request/body") =>
		faults.find((each) => each.keyword === keyword && each.pointer === pointer);
	const typesOf = (some: Sent[]) => new Set(some.flatMap((sent) => valuesOf(sent, "Content-Type")));

	test("breaks its schema at each place, is no JSON, is missing, or is of another type", () => {
		expect(faults.map(rowOf)).toEqual([
			["request-schema", "type", "/request/body", "type: object"],
			["request-schema", "required", "/request/body/on", "required: [on]"],
			...["unknown", "a.b-c", "имя", "__proto__", "toString"].map((name) => [
				...["request-schema", "additionalProperties", `/request/body/${name}`, "additionalProperties: false"],
			]),
			["request-schema", "type", "/request/body/on", "type: boolean"],
			["request-schema", "maxLength", "/request/body", "maxLength: 3"],
			["request-syntax", "syntax", "/request/body", undefined],
			["request-schema", "required", "/request/body", "requestBody:"],
			["request-media-type", "content", "/request/headers/content-type", undefined],
		]);
	});

	test("that breaks its schema is of the type that the schema is for", () => {
		const some = sampled(faultOf("required", "/request/body/on")?.requests);
		expect(some.map(({ body = "" }) => JSON.parse(body))).toEqual(some.map(() => ({})));
		expect(typesOf(some)).toEqual(new Set(["application/json"]));
		expect(sampled(faultOf("maxLength")?.requests).filter(({ body = "" }) => [...body].length < 4)).toEqual([]);
	});

	test("that is no JSON is read by no parser", () => {
		const some = sampled(faultOf("syntax")?.requests, 60);
		for (const { body = "" } of some) expect(() => JSON.parse(body)).toThrow(SyntaxError);
		expect(new Set(some.map(({ body }) => body)).size).toBeGreaterThan(5);
		expect(faultOf("syntax")?.kind).toBe("malformed");
	});

	test("that is missing has no type either", () => {
		const some = sampled(faultOf("required")?.requests);
		expect(some.map((sent) => [sent.body, typesOf([sent]).size])).toEqual(some.map(() => [undefined, 0]));
	});

	test("of another type is of none that is declared", () => {
		const types = typesOf(sampled(faultOf("content", "/request/headers/content-type")?.requests, 60));
		expect([...types].toSorted()).toEqual(["application/octet-stream", "application/xml"]);
	});

	test("that may be missing, or of any type, is not wrong so", () => {
		const { body } = heat;
		const [content] = body?.content ?? [];
		if (body === undefined || content === undefined) throw new Error("the operation has a body");
		const loose = { ...heat, body: { ...body, required: false, content: [{ ...content, mediaType: "*/*", kind: "bytes" as const }] } };
		expect(bodyFaults(values, loose, right).map(({ keyword, pointer }) => `${keyword} ${pointer}`)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^(content|required|syntax) \/request\/(body|headers\/content-type)$/)]),
		);
		expect(bodyFaults(values, operationNamed("readKettle"), right)).toEqual([]);
	});
});

test("a request is wrong in its parameters, its credentials and its body, one thing at a time", () => {
	const rules = requestFaults(values, heat).map(({ rule }) => rule);
	expect([...new Set(rules)]).toEqual([
		...["request-path", "request-query", "request-header", "request-security"],
		...["request-schema", "request-syntax", "request-media-type"],
	]);
	expect(requestFaults(values, operationNamed("letOffSteam"))).toEqual([]);
});
