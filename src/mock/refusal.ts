import type { Choice, ConditionalChoice, FaultKind, When as WrittenWhen } from "../generate/answers/answers.ts";
import type { Refusal, Sample, State, When } from "./operation.ts";
import { type Circumstances, type Condition, holds, readConditions } from "./x-mock/condition.ts";

/** What is wrong with a request: the gravest, which is all that a server sees. */
export interface Fault {
	kind: FaultKind;
	/** For the log: no value of the request stands in it. */
	why: string;
}

export const readRefusal = (
	{ when, answer, jobAnswer, state }: ConditionalChoice,
	sampleOf: (choice: Choice) => Sample,
	states: readonly State[] = [],
): Refusal => ({
	when: readWhen(when),
	answer: answer && sampleOf(answer),
	jobAnswers: jobAnswer ? [sampleOf(jobAnswer)] : [],
	state: states.find(({ name }) => name === state),
});

export function readWhen(when: WrittenWhen = {}): When {
	if (typeof when === "string") return { kind: when, conditions: [] };
	const { fault, ...values } = when;
	return { kind: fault as FaultKind | undefined, conditions: readConditions(values) };
}

/** The first entry for the fault of a request; a right request is refused only for what its values are. */
export function findRefusal<T extends { when: When }>(
	entries: readonly T[],
	fault: Fault | undefined,
	circumstances: Circumstances,
): T | undefined {
	if (fault?.kind === "malformed") return findByType(entries, circumstances) ?? findNamed(entries, fault.kind, circumstances);
	if (fault !== undefined && fault.kind !== "invalid") return findNamed(entries, fault.kind, circumstances);
	// Most requests come by here: loops make no functions.
	for (const entry of entries) {
		const { when } = entry;
		if ((when.kind === undefined || when.kind === fault?.kind) && holdAll(when, circumstances)) return entry;
	}
	return undefined;
}

function holdAll({ conditions }: When, circumstances: Circumstances): boolean {
	for (const one of conditions) if (!holds(one, circumstances)) return false;
	return true;
}

/** A server looks at the media type before it reads a body. */
const findByType = <T extends { when: When }>(entries: readonly T[], circumstances: Circumstances): T | undefined =>
	entries.find(({ when }) => when.kind === undefined && when.conditions.every(isOfType) && holdAll(when, circumstances));

const isOfType = ({ value }: Condition) => value.in === "header" && value.pointer.toLowerCase() === "/content-type";

/** An API without a word of its own for a wrong method, broken JSON or an expired credential has one for what they are a kind of. */
export function findNamed<T extends { when: When }>(entries: readonly T[], kind: FaultKind, circumstances: Circumstances): T | undefined {
	const named = (wanted: FaultKind | undefined) => entries.find(({ when }) => when.kind === wanted && holdAll(when, circumstances));
	const broader = broaderThan(kind);
	return named(kind) ?? (broader && named(broader));
}

const broaderThan = (kind: FaultKind): FaultKind | undefined =>
	(({ unknownMethod: "unknownPath", malformed: "invalid", expired: "unauthorized" }) as const)[kind as string];

/** Whether an entry is for a request with this fault, or with none, and these values. */
export const fits = (when: When, fault: Fault | undefined, circumstances: Circumstances): boolean =>
	(when.kind === undefined || (fault !== undefined && (when.kind === fault.kind || when.kind === broaderThan(fault.kind)))) &&
	holdAll(when, circumstances);
