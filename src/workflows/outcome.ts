import type { Workflow } from "./description.ts";
import type { Failure } from "./results.ts";

/** The outcome of a workflow. */
export interface Outcome {
	workflow: Workflow;
	/** Variables that the environment lacks. If there are any, the workflow was not run. */
	missing: Workflow["needs"];
	failures: Failure[];
}
