import { requestOf } from "../../../src/client/request.ts";
import type { Unsigned } from "../../../src/client/signing/sign.ts";
import { changeJson, isJson } from "../../../src/redaction/json.ts";
import { isMarked } from "../../../src/redaction/marks.ts";
import type { Parameter } from "./form/parameter.ts";
import type { Form } from "./form.ts";

/** What the reader filled in, but for the credential. */
export interface Filled {
	/** The server, without a slash at the end. */
	base: string;
	/** The name of the server, if the contract has a choice of them. */
	server?: string | undefined;
	/** The parameters that are sent. */
	parameters: Argument[];
	/** Absent: none is sent. `secrets` are the steps to each secret in it. */
	body?: { mediaType: string; text: string; secrets: string[][] };
	/** What the mock is asked to answer. */
	prefer?: string;
}

export interface Argument {
	parameter: Pick<Parameter, "name" | "in" | "secret" | "list">;
	/** As it stands in its field. */
	value: string;
}

/** What a request goes to: an operation, or a job. */
export type Target = Pick<Form, "method" | "path" | "paths">;

/** Stands where a secret is not shown; no part of a URL changes it. */
export const mask = "***";

/** The request before its credential is added. */
export function unsignedOf({ method, path, paths = {} }: Target, { base, server = "", parameters, body, prefer }: Filled): Unsigned {
	const input = { path: valuesIn("path", parameters), query: valuesIn("query", parameters), header: valuesIn("header", parameters) };
	const request = requestOf(base, { method, path: paths[server] ?? path, replies: {} }, input);
	if (prefer !== undefined) request.headers.Prefer = prefer;
	if (body !== undefined) request.headers["Content-Type"] = body.mediaType;
	return { ...request, body: body?.text };
}

/** The same, with a mask in the place of each secret. */
export const concealed = (filled: Filled): Filled => ({
	...filled,
	...(filled.body && { body: { ...filled.body, text: concealedText(filled.body) } }),
	parameters: filled.parameters.map(({ parameter, value }) => ({ parameter, value: parameter.secret ? mask : value })),
});

/** Read as far as it goes where it is no JSON. */
function concealedText({ text, secrets }: NonNullable<Filled["body"]>): string {
	if (secrets.some((steps) => steps.length === 0) && !isJson(text)) return mask;
	return changeJson(text, { value: (value, steps) => (isMarked(secrets, steps) ? mask : value) });
}

function valuesIn(place: Parameter["in"], parameters: Argument[]): Record<string, string | string[]> {
	const given = parameters.filter(({ parameter }) => parameter.in === place);
	return Object.fromEntries(given.map(({ parameter: { name, list }, value }) => [name, list ? linesOf(value) : value]));
}

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
