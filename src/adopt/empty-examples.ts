import type { JsonObject } from "../openapi/document.ts";
import { everyNode } from "../openapi/document-tree.ts";
import type { Problem } from "./problem.ts";

/** Examples without a value, or those whose value went. The mock would answer null. */
export const emptyExamples = (document: JsonObject): Problem[] =>
	everyNode(document)
		.filter(({ kind, value }) => kind === "example" && !("value" in value) && !("$ref" in value))
		.map(({ pointer }) => ({ pointer, what: "an example without a value says nothing; write one under value" }));
