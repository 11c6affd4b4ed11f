import { describe, expect, test } from "vitest";
import { parseSpec } from "./document.ts";
import { componentsOf, follow, membersOf, referent, resolved } from "./resolve.ts";

const text = `openapi: 3.1.1
paths:
  /a/{b}:
    $ref: "#/components/pathItems/A"
components:
  pathItems:
    A:
      get:
        parameters: [{ name: b }]
    Self: { $ref: "#/components/pathItems/Self" }
    One: { $ref: "#/components/pathItems/Other" }
    Other: { $ref: "#/components/pathItems/One" }
  schemas:
    Form: { type: object, title: Form }
    Alias: { $ref: "#/components/schemas/Form" }
    Named: { $ref: "#/components/schemas/Form", title: Named, description: It. }
    Loop: { $ref: "#/components/schemas/Loop", title: Loop }
    Any: true
    a/b~c d: { type: string }
`;
const spec = parseSpec("acme", text);
const { document } = spec;
const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("what a $ref names", () => {
	test.each([
		["a component", "#/components/schemas/Form", "/components/schemas/Form"],
		["a name with a slash, a tilde and a space", "#/components/schemas/a~1b~0c%20d", "/components/schemas/a~1b~0c d"],
		["a path, its braces percent-encoded as in a URI", "#/paths/~1a~1%7Bb%7D", "/paths/~1a~1{b}"],
		["an item of a list", "#/components/pathItems/A/get/parameters/0", "/components/pathItems/A/get/parameters/0"],
		["a schema that is true", "#/components/schemas/Any", "/components/schemas/Any"],
	])("is %s", (_, reference, pointer) => expect(referent(document, reference)?.pointer).toBe(pointer));

	test.each(["other.yaml#/A", "#/components/schemas/Nobody", "#Form", "", "#/components/schemas/constructor", "#/%zz"])(
		"%j is nothing of this document",
		(reference) => expect(referent(document, reference)).toBeUndefined(),
	);
});

describe("a place", () => {
	test("is where its chain of references ends, and what stands beside them does not count", () => {
		expect(follow(spec, component("Alias"), "/x")).toEqual({
			pointer: "/components/schemas/Form",
			value: { type: "object", title: "Form" },
		});
		expect(follow(spec, component("Named"), "/x").value).toEqual({ type: "object", title: "Form" });
		expect(follow(spec, { type: "string" }, "/x")).toEqual({ pointer: "/x", value: { type: "string" } });
	});

	test.each([
		["that leads back to itself", { $ref: "#/components/pathItems/Self" }, "leads back to itself; correct it"],
		["that leads back over another", { $ref: "#/components/pathItems/One" }, ":12: $ref #/components/pathItems/One leads back to itself"],
		["that leads nowhere", { $ref: "#/components/pathItems/B" }, "$ref #/components/pathItems/B leads nowhere in this file; correct it"],
		["into another file", { $ref: "other.yaml#/A" }, "$ref other.yaml#/A leads nowhere in this file; correct it"],
		["to what is no object", component("Any"), "specs/acme/openapi.yaml:18: expected an object"],
	])("cannot be found by a $ref %s", (_, value, message) => expect(() => follow(spec, value, "/paths")).toThrow(message));
});

test("the members of an object are where they are written; of an absent one there are none", () => {
	expect(membersOf(spec, document.paths, "/paths").map(([name, { pointer }]) => [name, pointer])).toEqual([
		["/a/{b}", "/components/pathItems/A"],
	]);
	expect(membersOf(spec, undefined, "/paths")).toEqual([]);
	expect(() => membersOf(spec, ["a"], "/paths")).toThrow("specs/acme/openapi.yaml:2: expected an object");
});

test("an API without components of a kind has none", () => {
	expect(Object.keys(componentsOf(spec, "pathItems"))).toEqual(["A", "Self", "One", "Other"]);
	expect(componentsOf(spec, "links")).toEqual({});
});

describe("an object with what it refers to", () => {
	test("stands where it is written", () => {
		const { value, id, at, beside } = resolved(document, { type: "string" }, "/x");
		expect([value, id, at("type"), beside]).toEqual([{ type: "string" }, "/x", "/x/type", []]);
	});

	test("has one id from everywhere", () => {
		const { value, id, at } = resolved(document, component("Alias"), "/x");
		expect([value.title, id, at("type")]).toEqual(["Form", "/components/schemas/Form", "/components/schemas/Form/type"]);
	});

	test("has what stands beside each reference of the chain, which hides what it leads to", () => {
		const { value, id, at, beside } = resolved(document, { ...component("Named"), title: "Mine" }, "/x");
		expect(value).toEqual({ type: "object", title: "Mine", description: "It." });
		expect([id, at("title"), at("description"), at("type")]).toEqual([
			...["/x", "/x/title", "/components/schemas/Named/description", "/components/schemas/Form/type"],
		]);
		expect(beside).toEqual(["title", "description", "title"]);
	});

	test("ends where a reference leads nowhere or back to itself", () => {
		expect(resolved(document, { ...component("Gone"), title: "Mine" }, "/x").value).toEqual({ title: "Mine" });
		expect(resolved(document, component("Loop"), "/x").value).toEqual({ title: "Loop" });
	});
});
