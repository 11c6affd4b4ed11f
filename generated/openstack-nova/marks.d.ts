// Generated from specs/openstack-nova by `npm run generate`; do not edit.
import type { OperationMarks } from "../../src/redaction/marks.ts";

export declare const marks: OperationMarks[];
