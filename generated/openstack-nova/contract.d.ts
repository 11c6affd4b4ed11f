// Generated from specs/openstack-nova by `npm run generate`; do not edit.
import type { WrittenContract } from "../../src/checker/written-contract.ts";

export declare const contract: WrittenContract;
