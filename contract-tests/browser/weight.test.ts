import { operationPages } from "./site.ts";
import { testWeight } from "./weight.suite.ts";

/** Operations have one kind of page: the first stands for all. */
const shown = operationPages.slice(0, 1);

testWeight(shown, ["/", ...shown]);
