import { findSample, listSamples } from "../generate/answers/find-sample.ts";
import { essence } from "../openapi/media-type.ts";
import { type Delay, delayForm, readDelay, type SocketFault, socketFaults } from "../openapi/words/mock-states.ts";
import { Complaint } from "./complaint.ts";
import type { Operation, Sample, State } from "./operation.ts";

/** What a client wants to be answered: `Prefer: code=503, example=vm_stopped`. */
export interface Wish {
	code?: string;
	example?: string;
	dynamic: boolean;
	/** `vm_stopped` */
	state?: string;
	delay?: Delay;
	/** How the connection breaks in place of an answer. */
	fault?: SocketFault;
}

const preference = /(?<![\w-])([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+))/g;

/** Of a preference given twice the first counts, and an unknown one is ignored: https://www.rfc-editor.org/rfc/rfc7240 */
export function readWish(header = ""): Wish {
	if (header === "") return { dynamic: false };
	const preferences = new Map<string, string>();
	for (const [, name = "", quoted, token = ""] of header.matchAll(preference)) {
		const key = name.toLowerCase();
		if (!preferences.has(key)) preferences.set(key, quoted?.replace(/\\(.)/g, "$1") ?? token);
	}
	const given = ["code", "example", "state"].flatMap((name) => (preferences.has(name) ? [[name, preferences.get(name)]] : []));
	const [delay, fault] = [preferences.get("delay"), preferences.get("fault")];
	return {
		...Object.fromEntries(given),
		dynamic: preferences.get("dynamic") === "true",
		...(delay !== undefined && { delay: wishedDelay(delay) }),
		...(fault !== undefined && { fault: wishedFault(fault) }),
	};
}

function wishedDelay(text: string): Delay {
	const delay = readDelay(text);
	if (delay === undefined) throw new Complaint(400, `Prefer: delay=${text.slice(0, 40)}: ${delayForm}`);
	return delay;
}

function wishedFault(text: string): SocketFault {
	const fault = socketFaults.find((each) => each === text);
	if (fault === undefined) throw new Complaint(400, `Prefer: fault=${text.slice(0, 40)}: expected one of ${socketFaults.join(", ")}`);
	return fault;
}

/** The state of the operation that a client wishes for. */
export function grantState({ state: wanted }: Wish, { declared, states }: Operation): State | undefined {
	const state = states.find(({ name }) => name === wanted);
	if (wanted === undefined || state !== undefined) return state;
	const known = states.length === 0 ? "It has none" : `It has ${states.map(({ name }) => name).join(", ")}`;
	throw new Complaint(400, `${declared.method} ${declared.path} has no state for Prefer: state=${wanted.slice(0, 80)}. ${known}`);
}

/** `Accept` decides only between media types of what is wished for. */
export function grantWish({ code, example }: Wish, operation: Operation, accept = ""): Sample | undefined {
	if (code === undefined && example === undefined) return undefined;
	const wanted = {
		...(code !== undefined && { code: Number(code) }),
		...(example !== undefined && { example }),
		accept: accept.split(",").map(essence),
	};
	const sample = /^[2-5]\d\d$/.test(code ?? "200") ? findSample(operation.answers, wanted) : undefined;
	if (sample !== undefined) return { operation, ...sample };
	const words = [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(", ");
	const { method, path } = operation.declared;
	throw new Complaint(400, `${method} ${path} declares no answer for Prefer: ${words}. It declares\n${listSamples(operation.answers)}`);
}
