import type { DraftFinding } from "../checker/finding.ts";
import { type Expression, evaluate, parseExpression, type Values } from "../openapi/runtime-expression.ts";
import type { Poll } from "./jobs.ts";
import type { PrismOperation } from "./prism-operation.ts";
import { findSample, type Sample } from "./sample.ts";

const kinds = ["unknownPath", "unknownMethod", "unauthorized", "malformed", "invalid"] as const;

/** What is wrong with a request: the gravest, which is all that a server sees. */
export interface Fault {
	kind: (typeof kinds)[number];
	/** For the log: no value of the request stands in it. */
	why: string;
}

/** An entry of `x-mock.refused` as a spec writes it. */
export interface RefusalEntry {
	when: string | Record<string, unknown>;
	status: number;
	example: string;
	then?: { status: number; example: string };
}

export interface Refusal {
	when: Fault["kind"] | Condition[];
	answer: Sample;
	/** What the job answers that the answer leads to. */
	jobAnswer: Sample | undefined;
}

interface Condition {
	value: Expression;
	/** `present`, `invalid` or the value itself. */
	is: unknown;
}

/** The first of the operations that declares the sample lends it. */
export function readRefusal(entry: RefusalEntry, operations: PrismOperation[], polls: Map<PrismOperation, Map<string, Poll>>): Refusal {
	const { when, status, example, then } = entry;
	const answer = findDeclared(operations, status, example);
	const job = polls.get(answer.operation)?.get(String(status))?.job;
	if (then !== undefined && job === undefined) throw new Error(`x-mock: ${status} ${example} leads to no job that could answer "then"`);
	return {
		when: typeof when === "string" ? readKind(when) : Object.entries(when).map(([text, is]) => ({ value: parseExpression(text), is })),
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

function readKind(when: string): Fault["kind"] {
	const kind = kinds.find((kind) => kind === when);
	if (kind === undefined) throw new Error(`x-mock: "when: ${when}" is none of ${kinds.join(", ")}`);
	return kind;
}

/** The first entry for the fault of a request; a right request is refused only for what its values are. */
export function findRefusal(refusals: Refusal[], fault: Fault | undefined, values: Values, errors: DraftFinding[]): Refusal | undefined {
	if (fault !== undefined && fault.kind !== "invalid") return findNamed(refusals, fault.kind);
	return refusals.find(({ when }) => (typeof when === "string" ? when === fault?.kind : when.every((one) => holds(one, values, errors))));
}

/** An API without a word of its own for a wrong method or broken JSON has one for what they are a kind of. */
export function findNamed(refusals: Refusal[], kind: Fault["kind"]): Refusal | undefined {
	const broader = { unknownMethod: "unknownPath", malformed: "invalid" }[kind as string];
	return refusals.find(({ when }) => when === kind) ?? refusals.find(({ when }) => when === broader);
}

function holds({ value, is }: Condition, values: Values, errors: DraftFinding[]): boolean {
	if (is === "invalid") return errors.some(({ pointer }) => isWithin(pointer, pointerTo(value)));
	const actual = evaluate(value, values);
	return actual !== undefined && (is === "present" || String(actual) === String(is));
}

/** Where a finding about the value points: `/request/headers/x-token`. */
function pointerTo({ in: place, pointer }: Expression): string {
	return place === "header" ? `/request/headers${pointer.toLowerCase()}` : `/request/${place}${pointer}`;
}

const isWithin = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`);
