import { type LogIn, logInOf } from "../../openapi/log-in.ts";
import type { ApiModel, ApiOperation } from "../model/api-model.ts";
import type { AnsweringOperation, ConditionalChoice, PollEntry } from "./answers.ts";
import type { ConsoleEntry } from "./console-behaviour.ts";
import { consoleEntryOf } from "./console-entry.ts";
import { type Answering, type AnswerModel, declaredAnswers } from "./declared-answers.ts";
import { findUsual } from "./find-sample.ts";
import { stateEntries } from "./state-entries.ts";
import { XMock } from "./x-mock.ts";

/** An operation with all that the mock needs of it but what Prism makes. */
export interface MockOperation extends Pick<AnsweringOperation, "default" | "refused" | "chosen" | "set" | "polls" | "states">, Answering {
	operation: ApiOperation;
	answers: AnswerModel[];
	logIn: LogIn | undefined;
	console: ConsoleEntry | undefined;
}

/** What the mock does, read from a spec. Throws a SpecError where `x-mock` names nothing. */
export function mockModel({ spec, operations }: ApiModel): MockOperation[] {
	const all = operations.map((operation) => answering(operation));
	return all.map((each) => {
		const { operation, operationId, answers } = each;
		const own = new XMock(spec, operation.place, [each, ...all], [each]);
		const common = new XMock(spec, { pointer: "", value: spec.document }, [each, ...all], all);
		const usual = findUsual(answers);
		if (usual === undefined) throw spec.error(operation.place.pointer, "the operation declares no response; a mock has nothing to answer");
		const states = stateEntries(spec, operation.place, each, all);
		const hasState = ({ state }: ConditionalChoice) => state === undefined || states.some(({ name }) => name === state);
		return {
			...each,
			states,
			default: own.default ?? { operationId, status: usual.status, answer: answers.indexOf(usual.answer) },
			refused: [...own.refused, ...common.refused].filter(hasState),
			chosen: own.chosen,
			set: [...own.set, ...common.set],
			logIn: logInOf(spec, operation.place),
			console: consoleEntryOf(spec, operation.place, operation.responses),
		};
	});

	function answering(operation: ApiOperation) {
		const { operationId, responses } = operation;
		const polls = Object.fromEntries(
			responses.flatMap(({ status, poll }) => (poll === undefined ? [] : [[status, pollEntry(poll)] as const])),
		);
		const jobs = Object.fromEntries(Object.entries(polls).map(([status, { operationId }]) => [status, operationId]));
		return { operation, operationId, answers: declaredAnswers(spec, responses), polls, jobs };
	}
}

const pollEntry = ({ operation, url, id, parameters }: NonNullable<ApiOperation["responses"][number]["poll"]>): PollEntry => ({
	operationId: operation,
	url,
	...(id !== undefined && { id }),
	parameters,
});
