import { describe, expect, test } from "vitest";
import type { Violation } from "../contract.ts";
import { driftFinding, unknownQueryParameter } from "./drift-finding.ts";

const site = { rule: "response-schema", pointer: "/response/body", line: 3 } as const;
const lines = { unevaluatedProperties: 60, enum: 70, "x-extensible-enum": 70 };
const unknown = (name: string): Violation => ({
	keyword: "unevaluatedProperties",
	instancePath: "",
	params: { unevaluatedProperty: name },
	parentSchema: { "x-lines": lines },
});
const newValue: Violation = {
	keyword: "enum",
	instancePath: "/colour",
	params: { allowedValues: ["warm", "cold"] },
	parentSchema: { "x-lines": lines },
};

test("an undeclared member is told with its type, at the line of the schema that lacks it", () => {
	expect(driftFinding(unknown("hostName"), { hostName: "hall" }, site)).toMatchObject({
		rule: "unknown-member",
		pointer: "/response/body/hostName",
		message: "expected only declared members, got another, of type string",
		line: 60,
	});
});

describe("an undeclared member comes with the YAML that declares it:", () => {
	const captured = 'x-provenance: { captured: "traffic.har" }';
	test.each([
		["hostName", "hall", `hostName: { type: string, ${captured} }`],
		["ports", [4900], `ports: { type: array, items: { type: integer }, ${captured} }`],
		["list", [], `list: { type: array, items: {  }, ${captured} }`],
		["ratio", 0.5, `ratio: { type: number, ${captured} }`],
		["nothing", null, `nothing: { type: "null", ${captured} }`],
		["place", { floor: 1 }, `place: { type: object, additionalProperties: true, ${captured} }`],
		["on", true, `"on": { type: boolean, ${captured} }`],
		["a b", true, `"a b": { type: boolean, ${captured} }`],
		["7", true, `"7": { type: boolean, ${captured} }`],
		["adminToken", "x", `adminToken: { type: string, x-sensitive-data: { mask: full }, ${captured} }`],
		["consoleUrl", "x", `consoleUrl: { type: string, x-sensitive-data: { mask: full }, ${captured} }`],
	])("%s", (name, value, suggestion) => {
		expect(driftFinding(unknown(name), { [name]: value }, site).suggest?.("folder\\traffic.har")).toBe(suggestion);
	});

	test("with its name, which may be a secret", () => {
		expect(driftFinding(unknown("hostName"), { hostName: 1 }, site).unknown).toBe("hostName");
	});
});

describe("a new value of an open set is", () => {
	const told = (colour: unknown) => {
		const { message, unknown: value, suggest } = driftFinding(newValue, { colour }, site);
		return [message, value, suggest?.("traffic.har")];
	};

	test("told at its place and the line of the set", () => {
		expect(driftFinding(newValue, { colour: "violet" }, site)).toMatchObject({
			rule: "unknown-value",
			pointer: "/response/body/colour",
			line: 70,
		});
	});

	test.each([
		["violet", "- violet"],
		["Deep.red-2_x", '- "Deep.red-2_x"'],
		["off", '- "off"'],
	])("given beside its message, and with the line that declares it: %s", (colour, suggestion) =>
		expect(told(colour)).toEqual(['expected "warm" or "cold", got another string', colour, suggestion]),
	);

	test("not given where it is no string", () => {
		expect(told(7)).toEqual(['expected "warm" or "cold", got another integer', undefined, undefined]);
	});
});

test("an undeclared query parameter comes with the parameter that declares it", () => {
	const { suggest, ...draft } = unknownQueryParameter("a/b", 12);
	expect(draft).toEqual({
		rule: "unknown-query-parameter",
		pointer: "/request/query/a~1b",
		message: "expected only declared query parameters, got another",
		unknown: "a/b",
		line: 12,
	});
	expect(suggest?.("folder/traffic.har")).toBe(
		'- { name: "a/b", in: query, schema: { type: string }, x-provenance: { captured: "traffic.har" } }',
	);
});
