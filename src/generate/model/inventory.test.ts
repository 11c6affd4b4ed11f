import { expect, test } from "vitest";
import { readInventory } from "../../checker/coverage/read-inventory.ts";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { inventoryOf } from "./inventory.ts";

test("an inventory has the items of every operation, and what their drift may name", () => {
	const schema = { type: "object", properties: { kind: { type: "string", "x-extensible-enum": ["one"] } } };
	const spec = saying({ responses: { 200: { content: { "application/json": { schema } } } } });
	const inventory = readInventory(inventoryOf(modelOf(spec)));
	expect(inventory).toMatchObject({ api: "acme", file: "specs/acme/openapi.yaml" });
	expect(inventory.operations.flatMap((operation) => operation.items()).map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
		"operation /request",
		"status /response/200",
		"media-type /response/200/body",
		"property /response/200/body/kind",
		"value /response/200/body/kind",
	]);
	const target = "$.paths['/say/{word}'].put";
	expect(Object.values(inventory.places["unknown-query-parameter"])).toEqual([{ target }]);
	const body = `${target}.responses['200'].content['application/json'].schema`;
	expect(Object.values(inventory.places["unknown-member"])).toEqual([{ target: body }]);
	expect(Object.values(inventory.places["unknown-value"])).toEqual([{ target: `${body}.properties.kind['x-extensible-enum']` }]);
});
