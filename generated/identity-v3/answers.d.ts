// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import type { Answers } from "../../src/generate/answers/answers.ts";

export declare const answers: Answers;
