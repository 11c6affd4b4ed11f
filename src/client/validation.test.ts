import { describe, expect, test } from "vitest";
import * as keywords from "./validation/keywords.ts";
import { validatorsOf } from "./validation.ts";

const fault = { $ref: "Fault", closed: true };
const schemas = {
	Fault: {
		type: "object",
		required: ["code"],
		properties: { code: { type: "integer" }, cause: { anyOf: [{ $ref: "Fault" }, { type: "null" }], closed: true } },
	},
};
const some = { type: "string", minLength: 1 };

/** As `npm run generate` writes them. */
const validators = validatorsOf(
	{ schemas, keywords },
	{
		openLamp: {
			200: { "application/json": { type: "object", required: ["on"], closed: true }, "text/plain": some },
			202: { "application/json": { type: "string" } },
			204: {},
			205: { "application/json": true },
			206: { "text/*": some, "*/*": { type: "integer" } },
			"4XX": { "application/problem+json": fault },
			default: { "application/json": { type: "array", items: { type: "integer" } } },
		},
		closeLamp: { 200: { "application/json": { type: "object", properties: { cause: fault }, closed: true } } },
	},
);

const found = (status: number, mediaType: string | undefined, body: unknown) =>
	validators
		.judge("openLamp", status, mediaType, body)
		.map(({ level, rule, pointer, message }) => `${level} ${rule} ${pointer}: ${message}`);
const broken = (pointer: string, message: string) => [`error response-schema /response/body${pointer}: ${message}`];

test("a finding says all that its kind is told by", () => {
	expect(validators.judge("openLamp", 404, "application/problem+json", { code: 1, more: { a: [] } })).toEqual([
		{
			level: "drift",
			rule: "unknown-member",
			operationId: "openLamp",
			status: 404,
			pointer: "/response/body/more",
			message: "expected only declared members, got another, of type object",
		},
	]);
});

describe("a status is judged by", () => {
	test("itself", () => expect(found(200, "application/json", {})).toEqual(broken("/on", "expected a member on, got none")));
	test("its class", () => expect(found(418, "application/problem+json", {})).toEqual(broken("/code", "expected a member code, got none")));
	test("the default", () => expect(found(500, "application/json", ["x"])).toEqual(broken("/0", "expected integer, got string")));
	test("nothing where none of them is declared, which is reported", () => {
		expect(validators.judge("closeLamp", 404, undefined, {})).toMatchObject([
			{ level: "error", rule: "response-status", pointer: "/response/status", message: "expected one of 200; got 404" },
		]);
	});
});

describe("a body is judged by", () => {
	test("the schema of its media type", () => {
		expect(found(200, "text/plain", "")).toEqual(broken("", "expected 1 or more characters, got an empty string"));
		expect(found(202, "application/json", "x")).toEqual([]);
	});
	test("the range of its media type, the narrower first", () => {
		expect(found(206, "text/html", "")).toHaveLength(1);
		expect(found(206, "image/png", 1)).toEqual([]);
	});
	test.each([undefined, "text/html"])("its kind where its media type is %s, which is not declared", (mediaType) => {
		expect(found(200, mediaType, "")).toEqual(broken("", "expected 1 or more characters, got an empty string"));
		expect(found(200, mediaType, {})).toEqual(broken("/on", "expected a member on, got none"));
		expect(found(500, mediaType, "text")).toEqual(broken("", "expected array, got string"));
	});
	test("nothing where no body or no schema is declared", () => {
		expect([found(204, undefined, undefined), found(204, "text/plain", "x"), found(205, "application/json", 1)]).toEqual([[], [], []]);
	});
});

test("of many errors the first fifty are reported", () => {
	expect(found(500, "application/json", Array(1000).fill("x"))).toHaveLength(50);
});

test("an anyOf's branch that was meant is the one whose errors are reported", () => {
	const value = { code: 1, cause: { code: 1, cause: { code: "x" } } };
	expect(found(400, undefined, value)).toEqual(broken("/cause/cause/code", "expected integer, got string"));
	expect(found(400, undefined, { code: 1, cause: 1 })).toEqual(broken("/cause", "expected object or null, got integer"));
});

test.each([10_000, 100_000])("a cause of %i causes is reported as one that nests too deeply", (depth) => {
	let chain: object = { code: 1 };
	for (let level = 0; level < depth; level++) chain = { code: 1, cause: chain };
	const [error] = broken("", "expected what a program can read, got a value that nests too deeply");
	expect(found(400, undefined, chain)).toEqual([error]);
});

test("an operation of another API is refused", () => {
	const refused = () => validators.judge("openDoor", 200, "application/json", {});
	expect(refused).toThrow(new TypeError("no operation openDoor; these validators are another API's"));
});

test("a defect of a keyword is no reply that nests too deeply", () => {
	const defect = new TypeError("a defect");
	const failing = () => {
		throw defect;
	};
	const { judge } = validatorsOf(
		{ schemas, keywords: { type: failing } },
		{ openLamp: { 200: { "application/json": { type: "object" } } } },
	);
	expect(() => judge("openLamp", 200, "application/json", {})).toThrow(defect);
});

test("a verdict reports what is judged, once for each kind", () => {
	const reported: string[] = [];
	const verdict = validators.verdict({ mode: "warn", onFinding: ({ pointer }) => reported.push(pointer) });
	for (let times = 0; times < 2; times++) verdict("openLamp", 200, "application/json", { more: 1 }, () => "");
	expect(reported).toEqual(["/response/body/on"]);
});
