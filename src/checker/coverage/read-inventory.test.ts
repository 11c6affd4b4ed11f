import { expect, test } from "vitest";
import { readInventory } from "./read-inventory.ts";
import type { SchemaNode, WrittenInventory } from "./written-inventory.ts";

const status = { kind: "status", pointer: "/response/404", name: "404", line: 2 } as const;
const lamp: SchemaNode = { line: 3, properties: { next: { line: 4, grades: ["sdk"], ref: "Lamp" }, on: 5 } };
const written: WrittenInventory = {
	...{ api: "lantern", file: "specs/lantern/openapi.yaml" },
	operations: [
		{ operationId: "light", size: 4, items: [status, { pointer: "/response/404", response: "Fault" }] },
		{ operationId: "dim", size: 1, items: [status] },
	],
	responses: { Fault: [{ pointer: "/body", schema: { line: 6, ref: "Lamp" }, grades: ["captured"] }] },
	schemas: { Lamp: lamp },
	places: { "unknown-member": {}, "unknown-value": {}, "unknown-query-parameter": {} },
};

test("what operations share has its items in each of them, and nothing is listed before somebody asks", () => {
	const { operations, ...rest } = readInventory(written);
	expect(rest).toEqual({ api: written.api, file: written.file, places: written.places });
	expect(operations.map(({ operationId, size }) => [operationId, size])).toEqual([
		["light", 4],
		["dim", 1],
	]);
	expect(operations.map((operation) => operation.items().map(({ operationId, pointer }) => `${operationId} ${pointer}`))).toEqual([
		["light /response/404", "light /response/404/body/next", "light /response/404/body/on"],
		["dim /response/404"],
	]);
});
