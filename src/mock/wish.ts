import { findSample, listSamples } from "../generate/answers/find-sample.ts";
import { essence } from "../openapi/media-type.ts";
import { readPreferences, readTrouble, type Trouble } from "../prefer-header.ts";
import { Complaint } from "./complaint.ts";
import type { Operation, Sample, State } from "./operation.ts";

/** What a client wants to be answered: `Prefer: code=503, example=vm_stopped`. */
export interface Wish extends Trouble {
	code?: string;
	example?: string;
	dynamic: boolean;
	/** `vm_stopped` */
	state?: string;
}

/** An unknown preference is ignored: https://www.rfc-editor.org/rfc/rfc7240 */
export function readWish(header = ""): Wish {
	if (header === "") return { dynamic: false };
	const preferences = readPreferences(header);
	const trouble = readTrouble(preferences);
	if ("mistake" in trouble) throw new Complaint(400, trouble.mistake);
	const given = ["code", "example", "state"].flatMap((name) => (preferences.has(name) ? [[name, preferences.get(name)]] : []));
	return { ...Object.fromEntries(given), dynamic: preferences.get("dynamic") === "true", ...trouble };
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
