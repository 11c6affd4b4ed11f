import type { Contract } from "../../checker/contract.ts";
import type { Inventory } from "../../checker/coverage/inventory.ts";
import type { JsonObject, Spec } from "../../openapi/document.ts";
import type { Draft } from "../contract-model.ts";
import { DraftPlaces } from "../drift-targets.ts";
import { literal } from "../js-literal.ts";
import { OperationItems } from "./operation-items.ts";

/** What a contract declares; `bundled` has the examples. */
export function draftInventory(spec: Spec, { api, file, operations }: Draft<Contract>, bundled: JsonObject): Inventory {
	const places = new DraftPlaces(spec);
	const items = operations.flatMap((operation) => new OperationItems(spec, places, { ...spec, document: bundled }, operation).list());
	return { api, file, items, places: places.places };
}

export const inventorySource = (inventory: Inventory) => `export const inventory = ${literal(inventory as unknown as JsonObject)};\n`;
