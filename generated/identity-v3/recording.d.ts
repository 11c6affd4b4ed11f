// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import type { RecordingList } from "../../src/redaction/list.ts";

export declare const recording: RecordingList;
