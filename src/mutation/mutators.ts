import type { Mutator } from "./mutator.ts";
import { bound } from "./mutators/bound.ts";
import { branch } from "./mutators/branch.ts";
import { name } from "./mutators/name.ts";
import { openness } from "./mutators/openness.ts";
import { pattern } from "./mutators/pattern.ts";
import { required } from "./mutators/required.ts";
import { type } from "./mutators/type.ts";
import { value } from "./mutators/value.ts";

/** The mutators of schemas, in the order of the report. */
export const mutators: Mutator[] = [required, type, bound, value, pattern, openness, branch, name];
