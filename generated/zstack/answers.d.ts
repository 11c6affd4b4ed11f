// Generated from specs/zstack by `npm run generate`; do not edit.
import type { Answers } from "../../src/generate/answers/answers.ts";

export declare const answers: Answers;
