import type { Contract } from "../../checker/contract.ts";
import type { Inventory } from "../../checker/inventory.ts";
import type { Draft } from "./draft.ts";
import { literal } from "./literal.ts";
import { OperationItems } from "./operation-items.ts";
import { DraftPlaces } from "./places.ts";
import type { JsonObject, Spec } from "./spec.ts";

/** What a contract declares; `bundled` has the examples. */
export function draftInventory(spec: Spec, { api, file, operations }: Draft<Contract>, bundled: JsonObject): Inventory {
	const places = new DraftPlaces(spec);
	const items = operations.flatMap((operation) => new OperationItems(spec, places, { ...spec, document: bundled }, operation).list());
	return { api, file, items, places: places.places };
}

export const inventorySource = (inventory: Inventory) => `export const inventory = ${literal(inventory as unknown as JsonObject)};\n`;
