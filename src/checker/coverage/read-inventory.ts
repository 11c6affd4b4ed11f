import type { Inventory } from "./inventory.ts";
import { itemsOf } from "./inventory-items.ts";
import type { WrittenInventory } from "./written-inventory.ts";

/** The inventory that was written. */
export const readInventory = ({ api, file, operations, places, ...shared }: WrittenInventory): Inventory => ({
	api,
	file,
	places,
	operations: operations.map(({ operationId, size, items }) => ({
		operationId,
		size,
		items: () => itemsOf(shared, items).map((item) => ({ operationId, ...item })),
	})),
});
