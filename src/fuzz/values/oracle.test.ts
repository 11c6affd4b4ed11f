import { describe, expect, test } from "vitest";
import { below, type Json } from "../../openapi/document.ts";
import { place, tried } from "../fixtures/fake-data.ts";
import { filtered, refuseUnknown } from "./keywords.ts";
import { Oracle } from "./oracle.ts";

const lamp = {
	type: "object",
	required: ["a/b"],
	properties: { "a/b": { type: "string", minLength: 2 }, lamp: { $ref: "#/components/schemas/Tried" } },
	additionalProperties: false,
};

describe("the oracle says what a value breaks", () => {
	const { values, demand } = tried(lamp);
	const oracle = new Oracle(values.spec);

	test.each<[string, Json, string[]]>([
		["nothing where all is kept", { "a/b": "on", lamp: { "a/b": "on" } }, []],
		["at the value itself", 7, ["type "]],
		["at the place that a missing member would have", {}, ["required /a~1b"]],
		[
			"at an unknown member, in what a reference leads to, too",
			{ "a/b": "on", lamp: { "a/b": "on", x: 1 } },
			["additionalProperties /lamp/x"],
		],
		["all of it", { "a/b": "", x: 1 }, ["additionalProperties /x", "minLength /a~1b"]],
	])("%s", (_, value, breaches) => {
		expect(oracle.breaches(demand, value).map(({ keyword, pointer }) => `${keyword} ${pointer}`)).toEqual(breaches);
		expect(oracle.holds(demand, value)).toBe(breaches.length === 0);
	});

	test("of every schema that is demanded, true and false among them", () => {
		const schemas = { "a/b {c}%d": { maxLength: 1 }, Two: true, Three: { minLength: 3 } };
		const { oracle } = tried(lamp, schemas).values;
		const more = Object.entries(schemas).map(([name, schema]) => ({ schema, place: below("/components/schemas", name) }));
		expect(oracle.breaches(more, "ab").map(({ keyword }) => keyword)).toEqual(["maxLength", "minLength"]);
		expect(oracle.breaches([{ schema: false, place: "/none" }], "ab")).toEqual([{ keyword: "false schema", pointer: "" }]);
	});

	test("not of a format, which judges nothing", () => {
		const { values, demand } = tried({ format: "date" });
		expect(values.oracle.holds(demand, "2026-02-30")).toBe(true);
	});
});

describe("a keyword", () => {
	const { spec } = tried({ type: "string" }).values;

	test("of which no values are known is refused with its line", () => {
		expect(() => refuseUnknown(spec, { type: "string", "content/Encoding": "base64" }, place)).toThrow(
			/openapi\.yaml:3: no values are known for content\/Encoding; add it to src\/fuzz\/, or write the schema without it$/,
		);
	});

	test.each(["description", "x-provenance", "$comment", "if", "minLength", "maxContains", ...filtered])("%s is known", (keyword) => {
		expect(() => refuseUnknown(spec, { [keyword]: true }, place)).not.toThrow();
	});
});
