import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { judgeValue } from "../checker/value.ts";
import { invented } from "../contract-tests/invented.ts";

const schema = (more: object) => ({ schema: more });
const fault = { $ref: "#/components/schemas/Fault" };

const api = await invented(
	{
		openLamp: {
			200: {
				content: {
					"application/json": schema({ type: "object", required: ["on"] }),
					"text/plain": schema({ type: "string", minLength: 1 }),
				},
			},
			202: { content: { "application/json": schema({ type: "string" }) } },
			204: {},
			205: { content: { "application/json": {} } },
			206: { content: { "text/*": schema({ type: "string", minLength: 1 }), "*/*": schema({ type: "integer" }) } },
			"4xx": { content: { "application/problem+json": schema(fault) } },
			default: { content: { "application/json": schema({ type: "array", items: { type: "integer" } }) } },
		},
		closeLamp: { 200: { content: { "application/json": schema({ type: "object", properties: { cause: fault } }) } } },
	},
	{
		Fault: {
			type: "object",
			required: ["code"],
			properties: { code: { type: "integer" }, cause: { anyOf: [fault, { type: "null" }] } },
		},
	},
);
afterAll(() => rmSync(api.folder, { recursive: true, force: true }));

const found = (status: number, mediaType: string | undefined, body: unknown) =>
	api.validators
		.judge("openLamp", status, mediaType, body)
		.map(({ level, rule, pointer, message }) => `${level} ${rule} ${pointer}: ${message}`);
const broken = (pointer: string, message: string) => [`error response-schema /response/body${pointer}: ${message}`];

test("a finding says all that its kind is told by", () => {
	expect(api.validators.judge("openLamp", 404, "application/problem+json", { code: 1, more: { a: [] } })).toEqual([
		{
			level: "drift",
			rule: "unknown-member",
			operationId: "openLamp",
			status: 404,
			pointer: "/response/body/more",
			message: "expected only declared members, came another, of type object",
		},
	]);
});

describe("a status is judged by", () => {
	test("itself", () => expect(found(200, "application/json", {})).toEqual(broken("/on", "expected a member on, came none")));
	test("its class", () => expect(found(418, "application/problem+json", {})).toEqual(broken("/code", "expected a member code, came none")));
	test("the default", () => expect(found(500, "application/json", ["x"])).toEqual(broken("/0", "expected integer, came string")));
	test("nothing where none of them is declared, which is reported", () => {
		expect(api.validators.judge("closeLamp", 404, undefined, {})).toMatchObject([
			{ level: "error", rule: "response-status", pointer: "/response/status", message: "expected one of 200; came 404" },
		]);
	});
});

describe("a body is judged by", () => {
	test("the schema of its media type", () => {
		expect(found(200, "text/plain", "")).toEqual(broken("", "expected 1 or more characters, came an empty string"));
		expect(found(202, "application/json", "x")).toEqual([]);
	});
	test("the range of its media type, the narrower first", () => {
		expect(found(206, "text/html", "")).toHaveLength(1);
		expect(found(206, "image/png", 1)).toEqual([]);
	});
	test.each([undefined, "text/html"])("its kind where its media type is %s, which is not declared", (mediaType) => {
		expect(found(200, mediaType, "")).toEqual(broken("", "expected 1 or more characters, came an empty string"));
		expect(found(200, mediaType, {})).toEqual(broken("/on", "expected a member on, came none"));
		expect(found(500, mediaType, "text")).toEqual(broken("", "expected array, came string"));
	});
	test("nothing where no body or no schema is declared", () => {
		expect([found(204, undefined, undefined), found(204, "text/plain", "x"), found(205, "application/json", 1)]).toEqual([[], [], []]);
	});
});

test("of many errors the first fifty are reported", () => {
	expect(
		found(
			500,
			"application/json",
			Array.from({ length: 1000 }, () => "x"),
		),
	).toHaveLength(50);
});

test("an anyOf's branch that was meant is the one whose errors are reported", () => {
	const value = { code: 1, cause: { code: 1, cause: { code: "x" } } };
	expect(found(400, undefined, value)).toEqual(broken("/cause/cause/code", "expected integer, came string"));
	expect(found(400, undefined, { code: 1, cause: 1 })).toEqual(broken("/cause", "expected object or null, came integer"));
});

test.each([10_000, 100_000])("a cause of %i causes is reported as one that nests too deeply", (depth) => {
	let chain: object = { code: 1 };
	for (let level = 0; level < depth; level++) chain = { code: 1, cause: chain };
	const [error] = broken("", "expected what a program can read, came a value that nests too deeply");
	expect(found(400, undefined, chain)).toEqual([error]);
});

test("what the checker bears at the same depth is judged as it judges", () => {
	const { schema: compiled } = api.contract.operations[0]?.responses.find(({ status }) => status === "4xx")?.content[0] ?? {};
	let chain: object = { code: "x", more: 1 };
	for (let level = 0; level < 100; level++) chain = { code: 1, cause: chain };
	const site = { rule: "response-schema", pointer: "/response/body", line: 1 } as const;
	const checker = compiled === undefined ? [] : judgeValue(compiled, chain, site);
	expect(found(400, undefined, chain)).toEqual(checker.map(({ pointer, message }) => `error response-schema ${pointer}: ${message}`));
});

test("a keyword that no client judges is refused with file and line", async () => {
	const response = { content: { "application/json": schema({ type: "string", format: "uri" }) } };
	await expect(invented({ openLamp: { 200: response } }, {})).rejects.toThrow(
		/^specs\/invented\/openapi\.yaml:\d+: no client judges format; say it by another keyword$/,
	);
});
