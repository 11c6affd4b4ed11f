import { describe, expect, test } from "vitest";
import { bodyFaults } from "./body-faults.ts";
import { credentialFaults } from "./credential-faults.ts";
import { requestFaults } from "./faults.ts";
import { saying, some } from "./fixtures/values.ts";
import { parameterFaults } from "./parameter-faults.ts";
import { validRequests } from "./request.ts";

const word = { in: "path", name: "word", required: true, schema: { type: "string" } };
const made = (put: object, securitySchemes: object = {}) => {
	const { values, operation } = saying({ ...put, parameters: [word] }, { components: { securitySchemes } });
	return { values, operation, right: validRequests(values, operation) };
};

describe("the credentials are wrong", () => {
	const schemes = {
		token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "OAuth " },
		key: { type: "apiKey", in: "query", name: "key" },
	};
	const sentFor = (security: object[]) => {
		const { operation, right } = made({ security }, schemes);
		return credentialFaults(operation, right).map(({ requests }) =>
			some(requests, 10).map(({ headers, query }) => [...headers, ...query].map(([name, value]) => `${name}: ${value}`).join(", ")),
		);
	};

	test("where there are none, or one is empty or in another case, or one of several is missing", () => {
		expect(sentFor([{ token: [] }]).map(([first]) => first)).toEqual(["", "", "Authorization: ", "Authorization: oauth x"]);
		expect(sentFor([{ token: [], key: [] }]).map(([first]) => first)).toEqual([
			"",
			"key: x",
			"Authorization: OAuth x",
			"Authorization: , key: x",
			"Authorization: OAuth x, key: ",
			"Authorization: oauth x, key: x",
		]);
	});

	test("never where none are needed", () => {
		expect([sentFor([]), sentFor([{ token: [] }, {}])]).toEqual([[], []]);
	});
});

describe("a parameter is wrong", () => {
	const faultsOf = (parameter: object) => {
		const { values, operation } = saying({ parameters: [word, parameter] });
		const [, field] = operation.parameters;
		if (field === undefined) throw new Error("a parameter was written");
		return parameterFaults(values, field, validRequests(values, operation)).map((fault) => ({
			...fault,
			requests: some(fault.requests, 20),
		}));
	};

	test("where it breaks its schema, is missing, or comes twice", () => {
		const faults = faultsOf({ in: "query", name: "a/b", required: true, schema: { type: "integer" } });
		expect(faults.map(({ keyword, rule, pointer }) => `${keyword} ${rule} ${pointer}`)).toEqual([
			"type request-query /request/query/a~1b",
			"required request-query /request/query/a~1b",
			"repeated request-query /request/query/a~1b",
		]);
		const counts = faults.map(({ requests }) => new Set(requests.map(({ query }) => query.filter(([name]) => name === "a/b").length)));
		expect(counts).toEqual([new Set([1]), new Set([0]), new Set([2])]);
	});

	test("never by its absence where it is optional, nor by coming twice where it is a list", () => {
		expect(
			faultsOf({ in: "query", name: "a", schema: { type: "array", items: { type: "string" } } }).map(({ keyword }) => keyword),
		).not.toContain("repeated");
		expect(
			faultsOf({ in: "header", name: "X-A", schema: { type: "integer" } }).map(({ keyword, pointer }) => `${keyword} ${pointer}`),
		).toEqual(["type /request/headers/x-a"]);
	});
});

describe("a body is wrong", () => {
	const faultsOf = (requestBody?: object) => {
		const { values, operation, right } = made(requestBody === undefined ? {} : { requestBody });
		return bodyFaults(values, operation, right).map((fault) => ({ ...fault, requests: some(fault.requests, 20) }));
	};
	const schema = { type: "object", required: ["a"], properties: { a: { type: "integer" } } };

	test("where it breaks its schema, is no JSON, is missing, or is of another media type", () => {
		const faults = faultsOf({ required: true, content: { "application/json": { schema } } });
		expect(faults.map(({ keyword, rule, kind, pointer }) => [keyword, rule, kind, pointer].join(" "))).toEqual([
			"type request-schema invalid /request/body",
			"required request-schema invalid /request/body/a",
			"type request-schema invalid /request/body/a",
			"syntax request-syntax malformed /request/body",
			"required request-schema invalid /request/body",
			"content request-media-type invalid /request/headers/content-type",
		]);
		const [, , , malformed, missing] = faults;
		for (const { body = "" } of malformed?.requests ?? []) expect(() => JSON.parse(body)).toThrow(SyntaxError);
		expect(missing?.requests.map(({ body }) => body)).toEqual(Array(20).fill(undefined));
	});

	test("never by what it may be", () => {
		const keywords = faultsOf({ content: { "text/*": { schema: { type: "string" } } } }).map(({ keyword }) => keyword);
		expect(keywords).toEqual([]);
		expect(faultsOf()).toEqual([]);
	});
});

test("a request is wrong in its parameters, its credentials and its body, one at a time", () => {
	const requestBody = { required: true, content: { "text/plain": { schema: { type: "string" } } } };
	const { values, operation } = made({ requestBody, security: [{ key: [] }] }, { key: { type: "apiKey", in: "query", name: "key" } });
	const rules = new Set(requestFaults(values, operation).map(({ rule }) => rule));
	expect([...rules]).toEqual(["request-security", "request-schema", "request-media-type"]);
	const path = saying({ parameters: [{ ...word, schema: { type: "integer" } }] });
	expect(requestFaults(path.values, path.operation).map(({ rule, keyword }) => `${rule} ${keyword}`)).toEqual(["request-path type"]);
});
