// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
import type { Inventory } from "../../checker/inventory.ts";

export declare const inventory: Inventory;
