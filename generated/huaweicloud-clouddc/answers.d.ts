// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
import type { Answers } from "../../src/generate/answers/answers.ts";

export declare const answers: Answers;
