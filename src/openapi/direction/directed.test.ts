import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../document.ts";
import { saying } from "../fixtures/spec.ts";
import { valueAt } from "../json-pointer.ts";
import { type Direction, directed } from "./directed.ts";

const id = { type: "string", readOnly: true };
const pin = { type: "string", writeOnly: true };
const name = { type: "string" };
const refers = (to: string) => ({ $ref: `#/components/schemas/${to}` });
const at = "/components/schemas";

const specWith = (schemas: object) =>
	saying({ requestBody: { content: { "application/json": { schema: refers("Used") } } } }, { components: { schemas } });
const requiredAt = (schemas: object, direction: Direction, pointer: string) =>
	valueAt(directed(specWith(schemas), direction).document, `${at}/${pointer}/required`);

describe("a required member that only the other direction has is not required,", () => {
	const all = ["id", "pin", "name"];

	test.each<[string, JsonObject, string]>([
		["with its property beside required", { Used: { required: all, properties: { id, pin, name } } }, "Used"],
		[
			"with the mark on the schema to which the property refers",
			{
				Id: id,
				Pin: { allOf: [refers("Deep")] },
				Deep: pin,
				Used: { required: all, properties: { id: refers("Id"), pin: refers("Pin"), name } },
			},
			"Used",
		],
		[
			"with the mark beside a reference",
			{ Text: name, Used: { required: all, properties: { id: { ...refers("Text"), readOnly: true }, pin, name } } },
			"Used",
		],
		[
			"with its property behind a reference beside required",
			{ Base: { properties: { id, pin } }, Used: { ...refers("Base"), required: all } },
			"Used",
		],
		[
			"with its property in another branch of allOf",
			{ Base: { properties: { id, pin } }, Used: { allOf: [refers("Base"), { required: all }] } },
			"Used/allOf/1",
		],
		[
			"with required in a component of its own",
			{ Base: { properties: { id, pin } }, Needs: { required: all }, Used: { allOf: [refers("Base"), refers("Needs")] } },
			"Needs",
		],
		["with required in a branch that if chooses", { Used: { properties: { id, pin }, if: {}, else: { required: all } } }, "Used/else"],
		["inside an item", { Used: { type: "array", items: { required: all, properties: { id, pin } } } }, "Used/items"],
		["inside a definition", { Used: { $defs: { a: { required: all, properties: { id, pin } } } } }, "Used/$defs/a"],
	])("%s", (_, schemas, pointer) => {
		expect(requiredAt(schemas, "request", pointer)).toEqual(["pin", "name"]);
		expect(requiredAt(schemas, "response", pointer)).toEqual(["id", "name"]);
	});

	test("and nothing makes it necessary beside another", () => {
		const spec = specWith({ Used: { properties: { id, pin, name }, dependentRequired: { name: ["id", "pin"] } } });
		expect(valueAt(directed(spec, "request").document, `${at}/Used/dependentRequired`)).toEqual({ name: ["pin"] });
	});
});

describe("a member stays required", () => {
	test.each<[string, JsonObject, string]>([
		["where not asks whether it is there", { Used: { properties: { id }, not: { required: ["id"] } } }, "Used/not"],
		["where if asks whether it is there", { Used: { properties: { id }, if: { required: ["id"] }, else: {} } }, "Used/if"],
		[
			"with a mark that is false",
			{ Used: { properties: { id: { readOnly: false } }, required: ["id"] }, Other: { properties: { id } } },
			"Used",
		],
		[
			"with the mark on a member of the same name elsewhere",
			{ Used: { properties: { id: name, inner: { properties: { id } } }, required: ["id"] } },
			"Used",
		],
	])("%s", (_, schemas, pointer) => expect(requiredAt(schemas, "request", pointer)).toEqual(["id"]));
});

test("a spec without marks is the same for both directions, and its parts without are the same objects", () => {
	const plain = specWith({ Used: { required: ["name"], properties: { name } } });
	expect(directed(plain, "request")).toBe(plain);
	const marked = specWith({ Used: { required: ["id"], properties: { id } }, Other: { required: ["name"] } });
	const { document } = directed(marked, "request");
	const part = (pointer: string) => [valueAt(document, pointer), valueAt(marked.document, pointer)] as [Json, Json];
	expect(part(`${at}/Other`)[0]).toBe(part(`${at}/Other`)[1]);
	expect(part("/paths")[0]).toBe(part("/paths")[1]);
	expect(part(`${at}/Used`)[0]).not.toBe(part(`${at}/Used`)[1]);
});

test("required in a component is refused if the member is marked in one use of it, and not in another", () => {
	const needs = { Needs: { required: ["id"] } };
	const spec = specWith({
		...needs,
		Used: { allOf: [refers("Needs"), { properties: { id } }] },
		Other: { allOf: [refers("Needs"), { properties: { id: name } }] },
	});
	expect(() => directed(spec, "request")).toThrow(
		`specs/acme/openapi.yaml:${spec.line(`${at}/Needs/required`)}: id is readOnly where this schema is used once, and not where it is used again; require it beside its property`,
	);
	expect(directed(spec, "response").document).toEqual(spec.document);
});

test("a member with both marks is refused with its line", () => {
	const spec = specWith({ Used: { required: ["id"], properties: { id: { readOnly: true, writeOnly: true } } } });
	expect(() => directed(spec, "request")).toThrow(`:${spec.line(`${at}/Used/properties/id`)}: readOnly and writeOnly together`);
});

// Read by every way that leads to them, they would take years.
test("schemas that all refer to each other are read once each", () => {
	const names = Array.from({ length: 20 }, (_, index) => `S${index}`);
	const schemas = Object.fromEntries(
		names.map((each) => [
			each,
			{ required: ["id"], properties: { id, ...Object.fromEntries(names.map((other) => [other, refers(other)])) } },
		]),
	);
	expect(requiredAt({ ...schemas, Used: refers("S0") }, "request", "S7")).toEqual([]);
});
