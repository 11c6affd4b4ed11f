import { expect, test } from "vitest";
import { referencesIn, referringTo, versioned } from "./references.ts";

test("every component that a schema refers to is named, however deep", () => {
	const schema = { anyOf: [{ $ref: "open:Form" }, { properties: { owner: { $ref: "open:Owner" } } }], title: "open:Title" };
	expect(referencesIn(schema)).toEqual(["Form", "Owner"]);
	expect(referencesIn("open:Form")).toEqual([]);
});

test("what refers to a component, directly or not, even in a circle, is found, and nothing else", () => {
	const references = new Map([
		["Form", ["Owner"]],
		["Owner", ["Name"]],
		["Name", []],
		["Loop", ["Twin"]],
		["Twin", ["Loop"]],
	]);
	expect([...referringTo(["Name"], references)].sort()).toEqual(["Form", "Name", "Owner"]);
	expect([...referringTo(["Loop"], references)].sort()).toEqual(["Loop", "Twin"]);
});

test("references to a version stand in the place of those to what changed, and all else is as it was", () => {
	const schema = { anyOf: [{ $ref: "open:Form" }, { $ref: "open:Owner" }], const: "open:Form" };
	expect(versioned(schema, new Map([["open:Form", "open:Form@1"]]))).toEqual({
		anyOf: [{ $ref: "open:Form@1" }, { $ref: "open:Owner" }],
		const: "open:Form",
	});
});

test("a schema that refers to nothing that changed is itself", () => {
	const schema = { $ref: "open:Owner" };
	expect(versioned(schema, new Map([["open:Form", "open:Form@1"]]))).toBe(schema);
});
