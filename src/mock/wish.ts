import { findSample, listSamples } from "../generate/answers/find-sample.ts";
import { essence } from "../openapi/media-type.ts";
import { Complaint } from "./complaint.ts";
import type { Operation, Sample } from "./operation.ts";

/** What a client wants to be answered: `Prefer: code=503, example=vm_stopped`. */
export interface Wish {
	code?: string;
	example?: string;
	dynamic: boolean;
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
	const code = preferences.get("code");
	const example = preferences.get("example");
	return { ...(code !== undefined && { code }), ...(example !== undefined && { example }), dynamic: preferences.get("dynamic") === "true" };
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
