import { describe, expect, test } from "vitest";
import { failuresIn, type Results } from "./results.ts";

type Run = Results["files"][string]["executedWorkflows"][number];

const step = (stepId: string, passed: boolean, condition?: string) => ({
	stepId,
	checks: [
		{ name: "schema check", passed: true },
		{ name: "success criteria check", passed, ...(condition && { condition }) },
	],
});
const run = (status: string, ...executedSteps: Run["executedSteps"]): Run => ({ status, executedSteps });
const failuresOf = (...executedWorkflows: Run[]) => failuresIn({ files: { "a.yaml": { executedWorkflows } } });

describe("the results of redocly respect", () => {
	test("hold the checks that failed, with the condition as the document has it", () => {
		expect(failuresOf(run("success", step("ask", true)), run("failed", step("open", false, "$statusCode == 200")))).toEqual([
			{ step: "open", check: "success criteria check", condition: "$statusCode == 200" },
		]);
	});

	test("count the last try of a step that is repeated", () => {
		expect(failuresOf(run("success", step("open", false), step("open", true)))).toEqual([]);
		expect(failuresOf(run("failed", step("open", true), step("open", false)))).toHaveLength(1);
	});

	test("hold what a step led to, however deep", () => {
		expect(failuresOf(run("failed", run("failed", run("failed", step("open", false)))))).toMatchObject([{ step: "open" }]);
	});

	test("hold a run that ended otherwise, at its last step", () => {
		expect(failuresOf(run("timeout", step("ask", true), step("open", true)))).toEqual([
			{ step: "open", check: "the run ended with timeout", condition: undefined },
		]);
		expect(failuresOf(run("failed"))).toMatchObject([{ step: "" }]);
	});
});
