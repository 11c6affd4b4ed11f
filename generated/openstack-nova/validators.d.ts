// Generated from specs/openstack-nova by `npm run generate`; do not edit.
import type { Validators } from "../../src/client/validators.ts";

export declare const validators: Validators;
