import { dataModule } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { inventoryOf } from "../model/inventory.ts";

export const inventorySource = (model: ApiModel) => dataModule("inventory", inventoryOf(model));
