import type { DraftFinding } from "../checker/finding.ts";
import type { Values } from "../openapi/runtime-expression.ts";
import type { Poll } from "./jobs.ts";
import type { PrismOperation } from "./prism-operation.ts";
import { findSample, type Sample } from "./sample.ts";
import { type Condition, holds, readConditions } from "./x-mock/condition.ts";

const kinds = ["unknownPath", "unknownMethod", "unauthorized", "expired", "malformed", "invalid"] as const;

/** What is wrong with a request: the gravest, which is all that a server sees. */
export interface Fault {
	kind: (typeof kinds)[number];
	/** For the log: no value of the request stands in it. */
	why: string;
}

/** An entry of `x-mock.refused` or `x-mock.chosen` as a spec writes it. */
export interface RefusalEntry {
	when: string | Record<string, unknown>;
	status: number;
	example: string;
	then?: { status: number; example: string };
}

export interface Refusal {
	when: When;
	answer: Sample;
	/** What the job answers that the answer leads to. */
	jobAnswer: Sample | undefined;
}

/** What is wrong with the request, or what its values are. */
export type When = Fault["kind"] | Condition[];

/** The first of the operations that declares the sample lends it. */
export function readRefusal(entry: RefusalEntry, operations: PrismOperation[], polls: Map<PrismOperation, Map<string, Poll>>): Refusal {
	const { when, status, example, then } = entry;
	const answer = findDeclared(operations, status, example);
	const job = polls.get(answer.operation)?.get(String(status))?.job;
	if (then !== undefined && job === undefined) throw new Error(`x-mock: ${status} ${example} leads to no job that could answer "then"`);
	return {
		when: readWhen(when),
		answer,
		jobAnswer: then && job && findDeclared([job], then.status, then.example),
	};
}

export function findDeclared(operations: PrismOperation[], code: number, example: string): Sample {
	for (const operation of operations) {
		const sample = findSample(operation, { code, example });
		if (sample !== undefined) return sample;
	}
	throw new Error(`x-mock: no operation declares ${code} with an example ${example}`);
}

export const readWhen = (when: RefusalEntry["when"]): When => (typeof when === "string" ? readKind(when) : readConditions(when));

function readKind(when: string): Fault["kind"] {
	const kind = kinds.find((kind) => kind === when);
	if (kind === undefined) throw new Error(`x-mock: "when: ${when}" is none of ${kinds.join(", ")}`);
	return kind;
}

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
