// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import type { Validators } from "../../src/client/validators.ts";

export declare const validators: Validators;
