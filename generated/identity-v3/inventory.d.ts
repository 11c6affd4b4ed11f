// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import type { Inventory } from "../../src/checker/coverage/inventory.ts";

export declare const inventory: Inventory;
