// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
import type { OperationMarks } from "../../redaction/marks.ts";

export declare const marks: OperationMarks[];
