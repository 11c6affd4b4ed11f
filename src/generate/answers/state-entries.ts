import type { Spec } from "../../openapi/document.ts";
import { mockStatesOf } from "../../openapi/mock-states/mock-states.ts";
import type { SampleName } from "../../openapi/mock-states/state.ts";
import type { Place } from "../../openapi/resolve.ts";
import type { Choice, StateEntry } from "./answers.ts";
import type { Answering } from "./declared-answers.ts";
import { findSample } from "./find-sample.ts";

/** The states of an operation, with its answers. */
export const stateEntries = (spec: Spec, place: Place, operation: Answering, all: readonly Answering[]): StateEntry[] =>
	mockStatesOf(spec, place).map(({ answer, jobAnswers, pointer, ...state }) => {
		const choice = answer && choiceOf(spec, operation, answer, pointer);
		const job = all.find(({ operationId }) => choice !== undefined && operationId === operation.jobs[choice.status]);
		return {
			...state,
			...(choice && { answer: choice }),
			...(jobAnswers && job && { jobAnswers: jobAnswers.map((each) => choiceOf(spec, job, each, pointer)) }),
		};
	});

function choiceOf(spec: Spec, { operationId, answers }: Answering, { status, example }: SampleName, at: string): Choice {
	const sample = findSample(answers, { code: status, ...(example !== undefined && { example }) });
	if (sample === undefined) throw spec.error(at, `${operationId} declares no ${status} with this example; correct it`);
	return { operationId, status, answer: answers.indexOf(sample.answer) };
}
