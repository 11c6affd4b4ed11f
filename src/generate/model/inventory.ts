import type { Inventory } from "../../checker/coverage/inventory.ts";
import type { ApiModel } from "./api-model.ts";
import { DriftTargets } from "./drift-targets.ts";
import { InventoryItems } from "./inventory-items.ts";

/** Everything that a contract declares and a recording can show. */
export function inventoryOf(model: ApiModel): Inventory {
	const targets = new DriftTargets(model.spec);
	const items = model.operations.flatMap((operation) => new InventoryItems(model, targets, operation).list());
	return { api: model.spec.api, file: model.spec.file, items, places: targets.places };
}
