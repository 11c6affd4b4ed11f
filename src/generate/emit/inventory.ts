import { file, literal } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { inventoryOf } from "../model/inventory.ts";

export const inventorySource = (model: ApiModel) => file(`export const inventory = ${literal(inventoryOf(model))};`);
