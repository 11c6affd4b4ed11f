// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import type { Contract } from "../../src/checker/contract.ts";

export declare const contract: Contract;
