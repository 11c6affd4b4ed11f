import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Rule } from "../finding.ts";
import { inventory } from "../fixtures/inventory.ts";
import { driftOverlays } from "./drift-overlay.ts";

const drift = (rule: Rule, line: number, suggestion?: string, api = "lantern") => ({
	file: "folder/traffic.har",
	exchange: 0,
	request: "GET /lamps/{lamp}",
	level: "drift" as const,
	rule,
	api,
	operationId: "showLamp",
	status: 200,
	pointer: "",
	message: "",
	spec: `${inventory.file}:${line}`,
	...(suggestion === undefined ? {} : { suggestion }),
});
const provenance = 'x-provenance: { captured: "traffic.har" }';
const member = (name: string, declaration: string) => drift("unknown-member", 95, `${name}: { ${declaration}, ${provenance} }`);
const parameter = (name: string) =>
	drift("unknown-query-parameter", 15, `- { name: ${name}, in: query, schema: { type: string }, ${provenance} }`);
const patchOf = (...findings: ReturnType<typeof drift>[]) => driftOverlays(findings, [inventory]).get(inventory.file) ?? "";
const actionsOf = (...findings: ReturnType<typeof drift>[]) => parse(patchOf(...findings)).actions;

test("a patch is an OpenAPI Overlay that says where each line comes from", () => {
	const patch = patchOf(
		drift("unknown-value", 23, "- dusk"),
		parameter("page"),
		member("hostName", "type: string"),
		parameter('"a,b"'),
		drift("unknown-value", 106, '- "off"'),
	);
	expect(
		patch,
	).toBe(`# What recorded traffic shows and specs/lantern/openapi.yaml does not know. Describe each line and move it into the spec;
# to try it before: npx redocly bundle specs/lantern/openapi.yaml --overlay <this file>
overlay: 1.1.0
info:
  title: "What recorded traffic adds to specs/lantern/openapi.yaml"
  version: 1.0.0
actions:
  - target: "$.paths['/lantern/v1/lamps/{lamp}'].get.parameters[0].schema['x-extensible-enum']"
    update:
      - dusk # captured: "traffic.har"
  - target: "$.paths['/lantern/v1/lamps/{lamp}'].get"
    update:
      parameters:
        - { name: page, in: query, schema: { type: string }, x-provenance: { captured: "traffic.har" } }
        - { name: "a,b", in: query, schema: { type: string }, x-provenance: { captured: "traffic.har" } }
  - target: "$.components.schemas.Lamp"
    update:
      properties:
        hostName: { type: string, x-provenance: { captured: "traffic.har" } }
  - target: "$.components.schemas.Lamp.properties.colour['x-extensible-enum']"
    update:
      - "off" # captured: "traffic.har"
`);
	expect(parse(patch)).toMatchObject({ overlay: "1.1.0", actions: [{ update: ["dusk"] }, {}, {}, { update: ["off"] }] });
});

test("what is added twice stands once", () => {
	expect(patchOf(parameter("page"), parameter("page"))).toBe(patchOf(parameter("page")));
	expect(actionsOf(member("a", "type: string"), member('"a b"', "type: string"))[0].update.properties).toHaveProperty(["a b"]);
});

describe("a member that came with several types", () => {
	const typeOf = (...declarations: string[]) => actionsOf(...declarations.map((each) => member("size", each)))[0].update.properties.size;

	test("may have each of them", () => {
		expect(typeOf('type: "null"', "type: string").type).toEqual(["null", "string"]);
	});
	test("as a number may be an integer", () => {
		expect(typeOf("type: integer", "type: number").type).toBe("number");
		expect(typeOf("type: integer", "type: string").type).toEqual(["integer", "string"]);
	});
	test("keeps what an object or an array says more", () => {
		expect(typeOf("type: string", "type: object, additionalProperties: true")).toMatchObject({
			type: ["string", "object"],
			additionalProperties: true,
		});
	});
});

test("beside properties stands the type that a schema has by its alternatives alone", () => {
	const [one, several] = actionsOf(drift("unknown-member", 32, "a: {}"), drift("unknown-member", 118, "b: {}"));
	expect([one.update, several.update]).toEqual([
		{ type: "object", properties: { a: {} } },
		{ type: ["object", "null"], properties: { b: {} } },
	]);
});

describe("a patch has nothing of", () => {
	test.each([
		["drift without a line to add, as of a name that may be a secret", drift("unknown-member", 95)],
		["a request that was refused", drift("request-refused", 95, "a: {}")],
		["a place that nobody knows", drift("unknown-member", 96, "a: {}")],
		["another API", drift("unknown-member", 95, "a: {}", "beacon")],
	])("%s", (_, finding) => expect(driftOverlays([finding], [inventory])).toEqual(new Map()));
});

test("each API whose spec lacks something has a patch of its own", () => {
	const beacon = { ...inventory, api: "beacon", file: "specs/beacon/openapi.yaml" };
	const patches = driftOverlays(
		[drift("unknown-member", 95, "a: {}"), drift("unknown-member", 95, "b: {}", "beacon")],
		[beacon, inventory],
	);
	expect([...patches.keys()]).toEqual([beacon.file, inventory.file]);
	expect(patches.get(beacon.file)).toContain("        b: {}\n");
});
