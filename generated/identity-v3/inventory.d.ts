// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import type { WrittenInventory } from "../../src/checker/coverage/written-inventory.ts";

export declare const inventory: WrittenInventory;
