import { itemsOf } from "../../checker/coverage/inventory-items.ts";
import type { WrittenInventory } from "../../checker/coverage/written-inventory.ts";
import type { ApiModel } from "./api-model.ts";
import { DriftTargets } from "./drift-targets.ts";
import { InventoryItems } from "./inventory-items.ts";
import { InventoryNodes } from "./inventory-nodes.ts";

/** Everything that a contract declares and a recording can show. */
export function inventoryOf(model: ApiModel): WrittenInventory {
	const { spec } = model;
	const targets = new DriftTargets(spec);
	const nodes = new InventoryNodes(spec, targets);
	const items = new InventoryItems(model, nodes);
	const operations = model.operations.map((operation) => {
		targets.operation(operation.place);
		return { operationId: operation.operationId, items: items.of(operation) };
	});
	const shared = { responses: items.shared, schemas: nodes.shared };
	return {
		api: spec.api,
		file: spec.file,
		operations: operations.map((each) => ({ ...each, size: itemsOf(shared, each.items).length })),
		...shared,
		places: targets.places,
	};
}
