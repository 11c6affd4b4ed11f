/** A failed check of a step. The received values are left out, because they may be secret. */
export interface Failure {
	step: string;
	check: string;
	/** The condition as the Arazzo document writes it. */
	condition: string | undefined;
}

/** The results file of `redocly respect`. */
export interface Results {
	files: Record<string, { executedWorkflows: Run[] }>;
}

/** A run of a workflow. A step that calls another workflow contains a run. */
interface Run {
	status: string;
	executedSteps: (Run | Step)[];
}

interface Step {
	stepId: string;
	checks: { name: string; passed: boolean; condition?: string }[];
}

/** The failures in the runs of all workflows. */
export function failuresIn({ files }: Results): Failure[] {
	return Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(failuresOf));
}

/** For a repeated step, only the last attempt counts. */
function failuresOf(run: Run): Failure[] {
	const last = new Map(stepsOf(run).map((step) => [step.stepId, step]));
	const failures = [...last.values()].flatMap(({ stepId, checks }) =>
		checks.filter(({ passed }) => !passed).map(({ name, condition }) => ({ step: stepId, check: name, condition })),
	);
	if (failures.length > 0 || run.status === "success") return failures;
	return [{ step: [...last.keys()].at(-1) ?? "", check: `the run ended with ${run.status}`, condition: undefined }];
}

const stepsOf = ({ executedSteps }: Run): Step[] => executedSteps.flatMap((each) => ("executedSteps" in each ? stepsOf(each) : each));
