import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { steps } from "../../openapi/json-pointer.ts";
import { type Expression, readExpression } from "../../openapi/runtime-expression.ts";
import { declares } from "../../openapi/schemas/declared-property.ts";
import type { SetEntry } from "./answers.ts";
import type { Answering, AnswerModel } from "./declared-answers.ts";
import { milliseconds } from "./duration.ts";
import { findSample } from "./find-sample.ts";
import { Template } from "./template.ts";
import { groupsIn, objectOf, whenOf } from "./when.ts";

/** The operations whose answers an entry may be about, and all that may be their jobs. */
export interface Among {
	meant: readonly Answering[];
	known: readonly Answering[];
}

/** An entry of `x-mock.set`. Throws a SpecError at what cannot be read, and at what no answer has. */
export function setEntryOf(spec: Spec, written: Json, at: string, among: Among): SetEntry {
	const entry = objectOf(spec, written, at, ["when", "status", "example", "job", "keep", "set"]);
	const { status, example, job } = entry;
	if (job !== undefined && job !== true) throw spec.error(below(at, "job"), "expected job: true");
	const when = entry.when === undefined ? undefined : whenOf(spec, entry.when, below(at, "when"));
	const answers = answersMeant(spec, entry, at, job === true ? jobsOf(spec, among, at) : among.meant);
	const groups = groupsIn(when);
	const keep = entry.keep === undefined ? undefined : keepOf(spec, entry.keep, groups, below(at, "keep"));
	return {
		...(when !== undefined && { when }),
		...(status !== undefined && { status: Number(status) }),
		...(example !== undefined && { example: String(example) }),
		...(job === true && { job }),
		...(keep && { keep }),
		set: setOf(spec, entry.set ?? null, { answers, groups }, below(at, "set")),
	};
}

/** The jobs to which answers lead. */
function jobsOf(spec: Spec, { meant, known }: Among, at: string): Answering[] {
	const ids = meant.flatMap(({ jobs }) => Object.values(jobs));
	const jobs = known.filter(({ operationId }) => ids.includes(operationId));
	if (jobs.length === 0) throw spec.error(below(at, "job"), "no answer leads to a job; remove it, or give one a link with x-poll");
	return jobs;
}

/** The answers that the entry is about. */
function answersMeant(spec: Spec, { status, example }: JsonObject, at: string, among: readonly Answering[]): AnswerModel[] {
	const all = among.flatMap(({ answers }) => answers);
	if (status === undefined && example === undefined) return all;
	const wanted = { ...(status !== undefined && { code: Number(status) }), ...(example !== undefined && { example: String(example) }) };
	const isDeclared = among.some(({ answers }) => findSample(answers, wanted) !== undefined);
	const named = [status, example !== undefined && `with an example ${example}`].filter(Boolean).join(" ");
	if (!isDeclared) throw spec.error(at, `no operation declares an answer ${named}; correct it`);
	return all.filter((answer) => example === undefined || answer.example === example);
}

function keepOf(spec: Spec, written: Json, groups: string[], at: string): NonNullable<SetEntry["keep"]> {
	const { by, for: duration } = objectOf(spec, written, at, ["by", "for"]);
	const ms = milliseconds(String(duration));
	if (ms === undefined) throw spec.error(below(at, "for"), "expected a duration, such as PT30M");
	return { by: templateOf(spec, by ?? null, groups, below(at, "by")), for: ms };
}

function setOf(spec: Spec, written: Json, { answers, groups }: { answers: AnswerModel[]; groups: string[] }, at: string): SetEntry["set"] {
	if (!isObject(written) || Object.keys(written).length === 0)
		throw spec.error(at, "expected a text, or null, for each runtime expression of the response");
	for (const [text, value] of Object.entries(written)) {
		const target = readExpression(text);
		const place = below(at, text);
		if (target?.message !== "response" || (target.in !== "header" && target.in !== "body"))
			throw spec.error(place, `"${text}" is no runtime expression of a header or the body of the response`);
		if (!answers.some((answer) => has(spec, answer, target)))
			throw spec.error(place, "no answer that is meant here declares it; correct it");
		if (value !== null || target.in === "body") templateOf(spec, value, groups, place);
	}
	return written as SetEntry["set"];
}

function templateOf(spec: Spec, written: Json, groups: string[], at: string): string {
	if (typeof written !== "string") throw spec.error(at, "expected a text");
	const unknown = readTemplate(spec, written, at).groups.find((name) => !groups.includes(name));
	if (unknown !== undefined)
		throw spec.error(at, `no pattern of "when" has a group ${unknown}; write (?<${unknown}>...), or correct the name`);
	return written;
}

function readTemplate(spec: Spec, text: string, at: string): Template {
	try {
		return new Template(text);
	} catch (error) {
		throw spec.error(at, `${(error as Error).message}; correct it`);
	}
}

function has(spec: Spec, { response, content }: AnswerModel, { in: place, pointer }: Expression): boolean {
	if (place === "header") return response.headers.some(({ name }) => name.toLowerCase() === steps(pointer)[0]?.toLowerCase());
	return content !== undefined && (pointer === "" || declares(spec, response.place, pointer));
}
