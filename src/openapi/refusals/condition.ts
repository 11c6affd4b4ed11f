import type { Spec } from "../document.ts";
import type { SpecError } from "../spec-error.ts";

/** Finds what is refused in a spec. `folder` is the folder of its files. An error that it throws is found, too, and ends it. */
export type Condition = (spec: Spec, folder: string) => Iterable<SpecError>;
