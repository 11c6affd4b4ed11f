import { generate } from "../../generate/generate.ts";

/** Generates what the specs of the folder in the first argument say, in a process of its own. */
const [, , root = ""] = process.argv;
await generate(root);
