// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
import type { Validators } from "../../src/client/validators.ts";

export declare const validators: Validators;
