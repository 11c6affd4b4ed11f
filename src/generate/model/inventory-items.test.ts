import { expect, test } from "vitest";
import { readInventory } from "../../checker/coverage/read-inventory.ts";
import { namingEachOther } from "../../openapi/fixtures/naming-each-other.ts";
import { saying, specOf } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { DriftTargets } from "./drift-targets.ts";
import { inventoryOf } from "./inventory.ts";
import { InventoryItems } from "./inventory-items.ts";
import { InventoryNodes } from "./inventory-nodes.ts";

const seen = { "x-provenance": { captured: "a recording" } };
const spec = saying(
	{
		parameters: [
			{ in: "header", name: "X-Zone", "x-provenance": { documented: "a manual" }, schema: { type: "string", enum: ["a", "b"] } },
		],
		requestBody: { ...seen, content: { "application/json": { schema: { $ref: "#/components/schemas/Word" } } } },
		responses: {
			"x-note": {},
			200: {
				"x-provenance": { source: "Reply.java" },
				headers: { "X-Trace": { ...seen, schema: { type: "string", "x-extensible-enum": ["one"] } } },
				content: { "Text/Plain": { examples: { said: { ...seen, value: "hello" } } } },
			},
			404: { ...seen, "x-errors": [{ code: "GONE", cause: "x", remedy: "y" }, { text: "gone" }, "none"] },
		},
	},
	{
		components: {
			schemas: {
				Word: {
					anyOf: [
						{ type: "object", properties: { kind: seen } },
						{ type: "object", properties: { kind: { "x-provenance": { sdk: "a kit" } } } },
					],
				},
			},
		},
	},
);
const model = modelOf(spec);
const itemsOf = (bundled = spec.document) =>
	readInventory(inventoryOf({ ...model, bundled })).operations.flatMap((operation) => operation.items());

test("all that an operation declares is listed, each with the grades of its source or of what it stands in", () => {
	expect(itemsOf().map(({ kind, pointer, name, grades }) => [kind, pointer, name, grades.join()].join(" "))).toEqual([
		"operation /request PUT /say/{word} source,captured",
		"parameter /request/headers/x-zone X-Zone documented",
		"value /request/headers/x-zone a documented",
		"value /request/headers/x-zone b documented",
		"media-type /request/body application/json captured",
		"property /request/body/kind  captured,sdk",
		"status /response/200 200 source",
		"media-type /response/200/body text/plain source",
		"example /response/200/body said captured",
		"value /response/200/headers/x-trace one captured",
		"status /response/404 404 captured",
		"value /response/404/x-errors GONE captured",
		"value /response/404/x-errors gone captured",
	]);
});

test("each item has its line in the hand-written spec, what several alternatives declare that of the first", () => {
	const line = (kind: string, name?: string) => itemsOf().find((item) => item.kind === kind && item.name === name)?.line;
	expect(line("status", "404")).toBe(spec.line("/paths/~1say~1{word}/put/responses/404"));
	expect(line("property")).toBe(spec.line("/components/schemas/Word/anyOf/0/properties/kind"));
	expect(line("value", "b")).toBe(spec.line("/paths/~1say~1{word}/put/parameters/0/schema/enum/1"));
});

test("an example shows what the bundle says, which has the files", () => {
	const document = JSON.parse(JSON.stringify(spec.document).replace('"hello"', '"from a file"'));
	expect(itemsOf(document).find(({ kind }) => kind === "example")?.example).toEqual({
		mediaType: "text/plain",
		value: "from a file",
	});
});

test.each(["properties", "layers", "anyOf"] as const)("a dozen schemas that name each other (%s) give a short inventory", (kind) => {
	const all = modelOf(specOf(namingEachOther(12, kind)));
	const items = readInventory(inventoryOf(all)).operations.flatMap((operation) => operation.items());
	expect(items.map(({ pointer }) => pointer)).toContain(kind === "anyOf" ? "/response/200/body/last" : "/response/200/body/p11/last");
	expect(items.length).toBeLessThan((12 + 100) * 13);
});

test("a response that operations share is written once, without its status", () => {
	const fault = { $ref: "#/components/responses/Fault" };
	const shared = { Fault: { content: { "text/plain": { schema: { type: "string", enum: ["gone"] } } } } };
	const model = modelOf(saying({ responses: { 400: fault, 500: fault } }, { components: { responses: shared } }));
	const items = new InventoryItems(model, new InventoryNodes(model.spec, new DriftTargets(model.spec)));
	const [operation] = model.operations;
	expect(operation && items.of(operation)).toMatchObject([
		{ kind: "operation" },
		{ kind: "status", name: "400" },
		{ pointer: "/response/400", response: "Fault" },
		{ kind: "status", name: "500" },
		{ pointer: "/response/500", response: "Fault" },
	]);
	expect(items.shared).toMatchObject({
		Fault: [
			{ kind: "media-type", pointer: "/body" },
			{ pointer: "/body", schema: {} },
		],
	});
});
