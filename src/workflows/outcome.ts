import type { Workflow } from "./description.ts";
import type { Failure } from "./results.ts";

/** What became of a workflow. */
export interface Outcome {
	workflow: Workflow;
	/** What the environment does not have; with any, it was not run. */
	missing: Workflow["needs"];
	failures: Failure[];
}
