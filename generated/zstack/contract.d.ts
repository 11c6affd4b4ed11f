// Generated from specs/zstack by `npm run generate`; do not edit.
import type { Contract } from "../../src/checker/contract.ts";

export declare const contract: Contract;
