import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Contract, Schema, Validate } from "../../src/checker/contract.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { below, isObject, type Json, type JsonObject, readSpecs, type Spec } from "../../src/openapi/document.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { componentsOf, resolved } from "../../src/openapi/resolve.ts";
import { openSchema } from "../../src/openapi/schemas/schema.ts";
import { invented } from "../fake-data.ts";

const root = join(import.meta.dirname, "../..");
const contracts = await loadContracts();

const violations = (validate: Validate, value: Json) =>
	validate(value) ? [] : (validate.errors ?? []).map(({ keyword, instancePath, params }) => ({ keyword, instancePath, params }));

/** The object at a JSON Pointer of a bundle, its `$ref` followed. */
function at(bundle: Json, pointer: string): JsonObject {
	const found = valueAt(bundle, pointer) as Json | undefined;
	return isObject(bundle) && isObject(found) ? resolved(bundle, found, pointer).value : {};
}

interface Example {
	place: string;
	status: string;
	schema: Schema;
	value: Json;
}

/** The examples of the response bodies of a bundle, each with the validators that judge it. */
function examplesOf({ api, operations }: Contract): Example[] {
	const bundle: Json = parse(readFileSync(join(root, "generated", api, "openapi.yaml"), "utf8"));
	return operations.flatMap(({ path, method, operationId, responses }) => {
		const at200 = below(below("/paths", path), method.toLowerCase());
		return responses.flatMap(({ status, content }) => {
			const declared = at(bundle, below(`${at200}/responses`, status)).content;
			return content.flatMap(({ mediaType, schema }) => {
				const { examples } = isObject(declared) ? at(declared, below("", mediaType)) : {};
				return Object.entries(isObject(examples) && schema !== undefined ? examples : {}).map(([name, example]) => ({
					place: `${operationId} ${status} ${mediaType} ${name}`,
					status,
					schema: schema as Schema,
					value: at({ example, ...(bundle as JsonObject) }, "/example").value ?? null,
				}));
			});
		});
	});
}

test("every API has a contract", () => expect(contracts.map(({ api }) => api)).toEqual(readSpecs(root).map(({ api }) => api)));

describe.each(contracts.map((contract) => [contract.api, contract] as const))("%s:", (_, contract) => {
	const examples = examplesOf(contract);

	test.each(examples.map((example) => [example.place, example] as const))(
		"%s of the bundle keeps both validators",
		(_, { schema, value }) => {
			expect([violations(schema.open, value), violations(schema.closed, value)]).toEqual([[], []]);
		},
	);

	// A body that is an empty object promises nothing, so nothing in it is undocumented.
	const objects = examples.filter(({ status, value }) => status.startsWith("2") && isObject(value) && Object.keys(value).length > 0);
	test("a 2xx has an object for a body", () => expect(objects.length).toBeGreaterThan(0));
	test.each(objects.map((example) => [example.place, example] as const))(
		"%s with a member that nobody documented passes the open validator and is reported by the closed one",
		(_, { schema, value }) => {
			const more = { ...(value as JsonObject), "nobody documented this": 1 };
			expect(violations(schema.open, more)).toEqual([]);
			expect(violations(schema.closed, more)).toContainEqual({
				keyword: "unevaluatedProperties",
				instancePath: "",
				params: { unevaluatedProperty: "nobody documented this" },
			});
		},
	);
});

/** Each keyword of a compiled schema with the line that it claims. */
function claims(schema: Json): [string, Json][] {
	if (!isObject(schema)) return Array.isArray(schema) ? schema.flatMap(claims) : [];
	const { "x-lines": lines, ...keywords } = schema;
	const own = Object.keys(keywords).flatMap((keyword): [string, Json][] => {
		const line = isObject(lines) ? lines[keyword] : undefined;
		return line === undefined ? [] : [[keyword, line]];
	});
	return [...own, ...Object.values(keywords).flatMap(claims)];
}

describe.each(readSpecs(root).map((spec) => [spec.api, spec] as const))("%s:", (_, spec: Spec) => {
	test("every keyword has the line on which it is written", () => {
		const text = readFileSync(join(root, spec.file), "utf8").split("\n");
		const all = Object.entries(componentsOf(spec, "schemas")).flatMap(([name, schema]) =>
			claims(openSchema(spec, schema, below("/components/schemas", name))),
		);
		expect(all.length).toBeGreaterThan(0);
		// A branch of an anyOf stands in an anyOf of its own, which nobody wrote: its line is the branch's.
		const wrong = all.filter(([keyword, line]) => {
			const written = text[Number(line) - 1]?.trim() ?? "";
			return !written.replace(/^- /, "").startsWith(`${keyword}:`) && !(keyword === "anyOf" && written.startsWith("- "));
		});
		expect(wrong).toEqual([]);
	});
});

const schemas = `
Screen:
  type: object
  properties:
    kind:
      type: string
      x-extensible-enum: [vnc, spice]
    lamps:
      type: array
      items:
        type: object
        properties: { on: { type: boolean } }
    shade:
      $ref: "#/components/schemas/Shade"
    free:
      type: object
      additionalProperties: true
    either:
      anyOf:
        - type: object
          required: [left]
          properties: { left: { type: integer } }
        - type: object
          required: [right]
          properties: { right: { type: integer } }
    cause:
      $ref: "#/components/schemas/Screen"
  discriminator:
    propertyName: kind
  if:
    required: [dimmed]
    properties: { dimmed: { type: boolean } }
  then:
    properties: { level: { type: integer } }
Shade:
  type: object
  properties: { colour: { type: string } }
`;

describe("of an invented schema,", () => {
	let screen: Schema;
	const lamp = {
		kind: "vnc",
		lamps: [{ on: true }],
		shade: { colour: "red" },
		free: { anything: 1 },
		either: { left: 1 },
		cause: { kind: "vnc", lamps: [], cause: { kind: "vnc" } },
	};

	beforeAll(async () => {
		const schema = { $ref: "#/components/schemas/Screen" };
		const { folder, contract } = await invented(
			{ open: { 200: { description: "", content: { "application/json": { schema } } } } },
			parse(schemas),
		);
		rmSync(folder, { recursive: true });
		screen = contract.operations[0]?.responses[0]?.content[0]?.schema as Schema;
	});

	const verdicts = (value: Json) => [violations(screen.open, value), violations(screen.closed, value)];
	const unknown = (instancePath: string, unevaluatedProperty = "x") => ({
		keyword: "unevaluatedProperties",
		instancePath,
		params: { unevaluatedProperty },
	});

	test("what it documents passes both validators", () => expect(verdicts(lamp)).toEqual([[], []]));

	test.each<[string, Json, string]>([
		["the root", { ...lamp, x: 1 }, ""],
		["an item", { ...lamp, lamps: [{ on: true, x: 1 }] }, "/lamps/0"],
		["a property that refers to a component", { ...lamp, shade: { colour: "red", x: 1 } }, "/shade"],
		["an alternative", { ...lamp, either: { left: 1, x: 1 } }, "/either"],
		["a recursive component", { ...lamp, cause: { cause: { x: 1 } } }, "/cause/cause"],
	])("an undocumented member of %s passes the open validator, and only the closed one reports it", (_, value, path) => {
		const [open, closed] = verdicts(value);
		expect(open).toEqual([]);
		expect(closed).toContainEqual(unknown(path));
	});

	test("an object that is documented as free has no undocumented members", () => {
		expect(verdicts({ ...lamp, free: { x: { y: 1 } } })).toEqual([[], []]);
	});

	test("alternatives may hold at once", () => expect(verdicts({ ...lamp, either: { left: 1, right: 2 } })).toEqual([[], []]));

	test("a condition's members are documented where it holds, and only there", () => {
		expect(verdicts({ ...lamp, dimmed: true, level: 3 })).toEqual([[], []]);
		expect(verdicts({ ...lamp, level: 3 })).toEqual([[], [unknown("", "level")]]);
	});

	test("a new value of an open set passes the open validator, and only the closed one reports it", () => {
		const [open, closed] = verdicts({ ...lamp, cause: { kind: "rdp" } });
		expect(open).toEqual([]);
		expect(closed).toContainEqual({ keyword: "enum", instancePath: "/cause/kind", params: { allowedValues: ["vnc", "spice"] } });
	});

	test("a chain too deep for the stack is a RangeError, which the checker catches", () => {
		let chain: Json = { kind: "vnc" };
		for (let depth = 0; depth < 100_000; depth++) chain = { cause: chain };
		expect(() => screen.open(chain)).toThrow(RangeError);
		expect(() => screen.closed(chain)).toThrow(RangeError);
	});
});
