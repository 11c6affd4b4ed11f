import { generate } from "../../generate/generate.ts";
import { boundHeapGrowth } from "../../generate/heap-growth.ts";

/** Generates what the specs of the folder in the first argument say, in a process of its own, as the command does. */
const [, , root = ""] = process.argv;
boundHeapGrowth();
await generate(root);
