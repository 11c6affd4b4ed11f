import type { DraftFinding } from "../checker/finding.ts";
import type { Choice, ConditionalChoice, FaultKind, When as WrittenWhen } from "../generate/answers/answers.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import type { Refusal, Sample, When } from "./operation.ts";
import { type Condition, holds, readConditions } from "./x-mock/condition.ts";

/** What is wrong with a request: the gravest, which is all that a server sees. */
export interface Fault {
	kind: FaultKind;
	/** For the log: no value of the request stands in it. */
	why: string;
}

export const readRefusal = ({ when, answer, jobAnswer }: ConditionalChoice, sampleOf: (choice: Choice) => Sample): Refusal => ({
	when: readWhen(when),
	answer: sampleOf(answer),
	jobAnswer: jobAnswer && sampleOf(jobAnswer),
});

export const readWhen = (when: WrittenWhen): When => (typeof when === "string" ? when : readConditions(when));

/** The first entry for the fault of a request; a right request is refused only for what its values are. */
export function findRefusal<T extends { when: When }>(
	entries: readonly T[],
	fault: Fault | undefined,
	values: Values,
	errors: DraftFinding[],
): T | undefined {
	const holdAll = (conditions: Condition[]) => conditions.every((one) => holds(one, values, errors));
	if (fault?.kind === "malformed") return findByType(entries, holdAll) ?? findNamed(entries, fault.kind);
	if (fault !== undefined && fault.kind !== "invalid") return findNamed(entries, fault.kind);
	return entries.find(({ when }) => (typeof when === "string" ? when === fault?.kind : holdAll(when)));
}

/** A server looks at the media type before it reads a body. */
const findByType = <T extends { when: When }>(entries: readonly T[], holdAll: (conditions: Condition[]) => boolean): T | undefined =>
	entries.find(({ when }) => typeof when !== "string" && when.every(isOfType) && holdAll(when));

const isOfType = ({ value }: Condition) => value.in === "header" && value.pointer.toLowerCase() === "/content-type";

/** An API without a word of its own for a wrong method, broken JSON or an expired credential has one for what they are a kind of. */
export function findNamed<T extends { when: When }>(entries: readonly T[], kind: Fault["kind"]): T | undefined {
	const broader = { unknownMethod: "unknownPath", malformed: "invalid", expired: "unauthorized" }[kind as string];
	return entries.find(({ when }) => when === kind) ?? entries.find(({ when }) => when === broader);
}
