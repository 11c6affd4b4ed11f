import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { DriftTargets } from "./drift-targets.ts";
import { InventoryNodes } from "./inventory-nodes.ts";

const root = "/components/schemas/Root";
const ref = { $ref: "#/components/schemas/Root" };

function nodeOf(schema: Json) {
	const spec = specOf({ components: { schemas: { Root: schema } } });
	const targets = new DriftTargets(spec);
	const nodes = new InventoryNodes(spec, targets);
	return { node: nodes.of(schema, root), line: (at: string) => spec.line(root + at), shared: nodes.shared, places: targets.places };
}

test("a node has what its schema declares, and a schema that declares nothing is a line", () => {
	const kind = { type: "string", "x-extensible-enum": ["warm"], "x-provenance": { sdk: "a kit" } };
	const { node, line, places } = nodeOf({
		type: "object",
		properties: { kind, plain: { type: "string" } },
		additionalProperties: { type: "string" },
	});
	expect(node).toEqual({
		line: line(""),
		properties: {
			kind: { line: line("/properties/kind"), grades: ["sdk"], values: [["warm", line("/properties/kind/x-extensible-enum/0")]] },
			plain: line("/properties/plain"),
		},
		others: [line("/additionalProperties")],
	});
	expect(Object.keys(places["unknown-value"])).toEqual([String(line("/properties/kind/x-extensible-enum"))]);
});

test("what only chooses declares nothing, and neither does true", () => {
	const inner = { properties: { a: { type: "string" } } };
	const { node, line } = nodeOf({
		not: inner,
		if: inner,
		contains: inner,
		propertyNames: inner,
		allOf: [true, { properties: { b: true } }],
	});
	expect(node).toEqual({ line: line(""), parts: [line("/allOf/1")] });
});

test("a shared schema is described once, though it is inside itself", () => {
	const { node, shared, line } = nodeOf({ type: "object", properties: { next: ref } });
	expect(node).toEqual({ line: line(""), properties: { next: { line: line("/properties/next"), ref: "Root" } } });
	expect(shared).toEqual({ Root: node });
});

test("a reference that leads nowhere is refused", () => {
	expect(() => nodeOf({ $ref: "#/components/schemas/Gone" })).toThrow("leads nowhere");
});
