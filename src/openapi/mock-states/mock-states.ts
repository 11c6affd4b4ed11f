import { below } from "../json-pointer.ts";
import { operationsOf, responsesOf } from "../operations.ts";
import { isObject, type Json, type Spec } from "../reading/spec.ts";
import { follow, membersOf, type Place } from "../resolve.ts";
import { type MockState, type SampleName, statesIn } from "./state.ts";

/**
 * The states that an operation can be in: those of its API of which it has the answer, then its own, which hide the API's of the same name. Throws a
 * SpecError for what cannot be read, or leads to no sample.
 */
export function mockStatesOf(spec: Spec, operation: Place): MockState[] {
	const own = statesIn(spec, operation.value, operation.pointer);
	for (const state of own) check(spec, [operation], state);
	const common = statesIn(spec, spec.document, "").filter(
		({ name, answer }) => !own.some((each) => each.name === name) && (answer === undefined || declares(spec, operation, answer)),
	);
	return [...common, ...own];
}

/** The states that stand at the root of the document lead to a sample of some operation. */
export function checkCommonStates(spec: Spec): void {
	const all = operationsOf(spec).map(({ operation }) => operation);
	for (const state of statesIn(spec, spec.document, "")) check(spec, all, state);
}

function check(spec: Spec, operations: readonly Place[], { answer, jobAnswers, pointer }: MockState): void {
	if (answer === undefined) return;
	const declaring = operations.filter((operation) => declares(spec, operation, answer));
	if (declaring.length === 0)
		throw spec.error(pointer, `${labelOf(answer)} is not declared; name a status and an example of the operation`);
	if (jobAnswers === undefined) return;
	const jobs = declaring.flatMap((operation) => jobsAfter(spec, operation, answer.status));
	if (jobs.length === 0) throw spec.error(below(pointer, "then"), `status ${answer.status} has no link with x-poll, so no job answers`);
	const missing = jobAnswers.find((sample) => !jobs.some((job) => declares(spec, job, sample)));
	if (missing !== undefined)
		throw spec.error(below(pointer, "then"), `${labelOf(missing)} is not declared by the job; name a status and an example of it`);
}

const labelOf = ({ status, example }: SampleName) => (example === undefined ? String(status) : `${status} ${example}`);

/** Whether an operation declares a sample: a status with that example or, without one, a status without a body. */
function declares(spec: Spec, operation: Place, { status, example }: SampleName): boolean {
	const [, response] = responsesOf(spec, operation).find(([code]) => code === String(status)) ?? [];
	if (response === undefined) return false;
	const contents = membersOf(spec, response.value.content, below(response.pointer, "content"));
	return example === undefined ? contents.length === 0 : contents.some(([, { value }]) => namesIn(value.examples).includes(example));
}

const namesIn = (value: Json | undefined) => (isObject(value) ? Object.keys(value) : []);

/** The operations that are polled after a response of this status. */
function jobsAfter(spec: Spec, operation: Place, status: number): Place[] {
	const [, response] = responsesOf(spec, operation).find(([code]) => code === String(status)) ?? [];
	const links = response === undefined ? [] : membersOf(spec, response.value.links, below(response.pointer, "links"));
	const ids = links.filter(([, { value }]) => value["x-poll"] !== undefined).map(([, { value }]) => value.operationId);
	return operationsOf(spec)
		.filter(({ operation: { value } }) => ids.includes(value.operationId))
		.map(({ operation: { pointer, value } }) => follow(spec, value, pointer));
}
