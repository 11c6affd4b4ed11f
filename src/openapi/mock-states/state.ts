import { below } from "../json-pointer.ts";
import { isObject, type Json, type JsonObject, type Spec } from "../reading/spec.ts";
import { type Delay, delayForm, readDelay, type SocketFault, socketFaults } from "../words/mock-states.ts";

/** A sample, as `x-mock` names it: a response without a body has no example. */
export interface SampleName {
	status: number;
	example?: string;
}

/** A state of `x-mock.states`: what the mock answers where nothing is wrong with a request. */
export interface MockState {
	/** `vm_stopped`: by this, `Prefer` asks for it. */
	name: string;
	/** `vm` */
	subject: string;
	/** `stopped` */
	own: string;
	/** Absent: the usual answer. */
	answer?: SampleName;
	/** What the job answers that the answer leads to, poll by poll; the last stays. */
	jobAnswers?: SampleName[];
	delay?: Delay;
	fault?: SocketFault;
	/** What the gateway before the service sends in its place. */
	page?: { status: number; text: string };
	/** Other states of its subject, call by call; the last stays. */
	sequence?: string[];
	/** Where it is written. */
	pointer: string;
}

/** The state in which a subject is as usual. Every subject has it. */
export const usual = "ok";

const form =
	"expected a state: { status, example, then }, { page: { status, text } }, { fault }, { sequence } or { }, each with a delay if it is slow";
const members = ["status", "example", "then", "delay", "fault", "page", "sequence"];
const subjectForm = /^[a-z][a-z\d]*$/;
const ownForm = /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/;

/** The states in `x-mock.states` of an operation or of the document, in their order. */
export function statesIn(spec: Spec, holder: JsonObject, at: string): MockState[] {
	const { states } = isObject(holder["x-mock"]) ? holder["x-mock"] : {};
	if (states === undefined) return [];
	const pointer = below(below(at, "x-mock"), "states");
	return membersOf(spec, states, pointer, "expected states: a map from a subject, such as vm, to its states").flatMap(
		([subject, named, inside]) => {
			if (!subjectForm.test(subject)) throw spec.error(inside, "the name of a subject has lower-case letters and digits, as vm");
			const all = membersOf(spec, named, inside, "expected a map from the name of a state to what it leads to");
			const plain = all.filter(([, value]) => !isObject(value) || value.sequence === undefined).map(([own]) => own);
			return all.map(([own, value, at]) => stateOf(spec, value, { subject, own, pointer: at, plain }));
		},
	);
}

interface Named {
	subject: string;
	own: string;
	pointer: string;
	/** The states of the subject that are no sequences. */
	plain: string[];
}

function membersOf(spec: Spec, value: Json | undefined, at: string, expected: string): [name: string, value: Json, at: string][] {
	if (!isObject(value)) throw spec.error(at, expected);
	return Object.entries(value).map(([name, member]) => [name, member, below(at, name)]);
}

function stateOf(spec: Spec, value: Json, { subject, own, pointer, plain }: Named): MockState {
	if (!isObject(value)) throw spec.error(pointer, form);
	checkForm(spec, value, own, pointer);
	const { status, example, then, delay, fault, page, sequence } = value;
	const at = (name: string) => below(pointer, name);
	return {
		name: `${subject}_${own}`,
		subject,
		own,
		...(status !== undefined && { answer: sampleOf(spec, { status, ...(example !== undefined && { example }) }, pointer) }),
		...(then !== undefined && { jobAnswers: listOf(spec, then, at("then")) }),
		...(delay !== undefined && { delay: delayOf(spec, delay, at("delay")) }),
		...(fault !== undefined && { fault: faultOf(spec, fault, at("fault")) }),
		...(page !== undefined && { page: pageOf(spec, page, at("page")) }),
		...(sequence !== undefined && { sequence: sequenceOf(spec, sequence, at("sequence"), plain) }),
		pointer,
	};
}

function checkForm(spec: Spec, value: JsonObject, own: string, pointer: string): void {
	if (!ownForm.test(own) || own === usual)
		throw spec.error(pointer, `the name of a state has lower-case words joined by _, and is not ${usual}, which every subject has`);
	const unknown = Object.keys(value).find((name) => !members.includes(name));
	if (unknown !== undefined) throw spec.error(below(pointer, unknown), `${form}; got ${unknown}`);
	if (["status", "fault", "page", "sequence"].filter((name) => value[name] !== undefined).length > 1) throw spec.error(pointer, form);
	if (value.status === undefined && (value.example !== undefined || value.then !== undefined))
		throw spec.error(pointer, "expected a status beside example and then");
}

function sampleOf(spec: Spec, value: Json, at: string): SampleName {
	const { status, example } = isObject(value) ? value : {};
	if (typeof status !== "number" || (example !== undefined && typeof example !== "string"))
		throw spec.error(at, "expected a status and, where it has a body, the name of an example");
	return { status, ...(example !== undefined && { example }) };
}

function listOf(spec: Spec, value: Json, at: string): SampleName[] {
	if (!Array.isArray(value)) return [sampleOf(spec, value, at)];
	if (value.length === 0) throw spec.error(at, "expected what the job answers, poll by poll");
	return value.map((each, index) => sampleOf(spec, each, below(at, index)));
}

function delayOf(spec: Spec, value: Json, at: string): Delay {
	const delay = readDelay(String(value));
	if (delay === undefined) throw spec.error(at, `${delayForm}; got ${JSON.stringify(value)}`);
	return delay;
}

function faultOf(spec: Spec, value: Json, at: string): SocketFault {
	const fault = socketFaults.find((name) => name === value);
	if (fault === undefined) throw spec.error(at, `expected one of ${socketFaults.join(", ")}, got ${JSON.stringify(value)}`);
	return fault;
}

function pageOf(spec: Spec, value: Json, at: string): { status: number; text: string } {
	const { status, text } = isObject(value) ? value : {};
	if (typeof status !== "number" || typeof text !== "string") throw spec.error(at, "expected the status and the text of the page");
	if (spec.document["x-gateway"] !== true || status < 400 || status > 599)
		throw spec.error(at, "only what stands before the service answers by a page, with a 4xx or 5xx: declare x-gateway, or a sample");
	return { status, text };
}

function sequenceOf(spec: Spec, value: Json, at: string, known: string[]): string[] {
	const names = Array.isArray(value) ? value.map(String) : [];
	const unknown = names.find((name) => name !== usual && !known.includes(name));
	if (names.length === 0 || unknown !== undefined)
		throw spec.error(at, `expected a list of states of the subject that are no sequences: ${[...known, usual].join(", ")}`);
	return names;
}
