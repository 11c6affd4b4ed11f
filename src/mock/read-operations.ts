import type { Contract, Operation as Declared } from "../checker/contract.ts";
import type { Answer, AnsweringOperation, Answers, Choice, StateEntry } from "../generate/answers/answers.ts";
import { writeContent } from "../generate/answers/content.ts";
import { Misuse } from "../misuse.ts";
import { readConsoleWords } from "./consoles/console-words.ts";
import { readPoll } from "./jobs.ts";
import type { Operation, PreparedAnswer, Sample, State } from "./operation.ts";
import { readRefusal } from "./refusal.ts";
import { readSetters } from "./x-mock/set-values.ts";

/** The operations of a compiled contract and of what the mock answers for it. */
export function operationsOf(contract: Contract, { sendsContentType, operations }: Answers): Operation[] {
	const known = new Map<string, Operation>();
	const pairs = contract.operations.map((declared) => {
		const written = operations.find(({ operationId }) => operationId === declared.operationId);
		if (written === undefined) throw new Misuse(`answers.js has no operation ${declared.operationId}: generate it again`);
		const operation = { ...unlinked(contract, declared, written), sendsContentType };
		known.set(declared.operationId, operation);
		return { operation, written };
	});
	for (const { operation, written } of pairs) link(operation, written, known);
	return pairs.map(({ operation }) => operation);
}

/** An operation before it knows those that it leads to. */
function unlinked({ api }: Contract, declared: Declared, written: AnsweringOperation): Omit<Operation, "sendsContentType"> {
	const { summary, curl, answers, set, behaving, logIn, console, operationId } = written;
	return {
		api,
		declared,
		summary,
		curl,
		answers: answers.map(prepared),
		default: undefined as unknown as Sample,
		refusals: [],
		chosen: [],
		setters: readSetters(set, `${api} ${operationId}`),
		polls: new Map(),
		states: [],
		behaving,
		logIn,
		console: console && readConsoleWords(console),
	};
}

function link(operation: Operation, written: AnsweringOperation, known: ReadonlyMap<string, Operation>): void {
	const sampleOf = ({ operationId, status, answer: index }: Choice): Sample => {
		const owner = known.get(operationId);
		const answer = owner?.answers[index];
		if (owner === undefined || answer === undefined) throw new Misuse(`answers.js names an answer that is not there: generate it again`);
		return { operation: owner, status, answer };
	};
	operation.default = sampleOf(written.default);
	operation.states = written.states.map((state) => readState(state, sampleOf));
	operation.refusals = written.refused.map((entry) => readRefusal(entry, sampleOf, operation.states));
	operation.chosen = written.chosen.map((entry) => readRefusal(entry, sampleOf, operation.states));
	operation.polls = new Map(Object.entries(written.polls).map(([status, poll]) => [status, readPoll(poll, known)]));
}

const readState = ({ answer, jobAnswers = [], ...state }: StateEntry, sampleOf: (choice: Choice) => Sample): State => ({
	...state,
	...(answer && { answer: sampleOf(answer) }),
	jobAnswers: jobAnswers.map(sampleOf),
});

/** The bytes are written once. */
export function prepared(answer: Answer): PreparedAnswer {
	const { mediaType, body } = answer;
	return { ...answer, content: mediaType === undefined ? undefined : writeContent(body, mediaType) };
}
