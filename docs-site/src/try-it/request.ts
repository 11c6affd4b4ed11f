import { requestOf } from "../../../src/client/request.ts";
import type { Unsigned } from "../../../src/client/signing/sign.ts";
import { bodyKind } from "../../../src/openapi/body-kind.ts";
import type { Parameter } from "./form/parameter.ts";
import type { Form } from "./form.ts";
import { changeJson, isJson } from "./json.ts";
import { isMarked } from "./marked.ts";
import { writtenIn } from "./written.ts";

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
	parameter: Pick<Parameter, "name" | "in" | "secret" | "list" | "writing">;
	/** As it stands in its field. */
	value: string;
}

/** What a request goes to: an operation, or a job. */
export type Target = Pick<Form, "method" | "path" | "paths">;

/** Stands where a secret is not shown; no part of a URL changes it. */
export const mask = "***";

/** The request before its credential is added. */
export function unsignedOf({ method, path, paths = {} }: Target, { base, server = "", parameters, body, prefer }: Filled): Unsigned {
	const usual = parameters.filter(({ parameter }) => parameter.writing === undefined);
	const input = { path: valuesIn("path", usual), query: valuesIn("query", usual), header: valuesIn("header", usual) };
	const styled = writtenIn(
		paths[server] ?? path,
		parameters.flatMap(({ parameter: { writing, ...named }, value }) =>
			writing === undefined ? [] : { parameter: { ...named, writing }, value },
		),
	);
	const request = requestOf(base, { method, path: styled.path, replies: {} }, input);
	if (styled.query !== "") request.url.search += `${request.url.search === "" ? "?" : "&"}${styled.query}`;
	Object.assign(request.headers, styled.headers);
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
function concealedText({ mediaType, text, secrets }: NonNullable<Filled["body"]>): string {
	if (bodyKind(mediaType) === "form") return concealedForm(text, secrets);
	if (secrets.some((steps) => steps.length === 0) && !isJson(text)) return mask;
	return changeJson(text, { value: (value, steps) => (isMarked(secrets, steps) ? mask : value) });
}

/** A field of a form is a member of the body; a secret inside it hides all of it. */
function concealedForm(text: string, secrets: string[][]): string {
	const names = secrets.map(([name]) => name);
	const isSecret = (pair: string) =>
		[...new URLSearchParams(pair).keys()].some((name) => names.includes(undefined) || names.includes(name));
	return text
		.split("&")
		.map((pair) => (isSecret(pair) ? pair.replace(/=.*/s, `=${mask}`) : pair))
		.join("&");
}

function valuesIn(place: Parameter["in"], parameters: Argument[]): Record<string, string | string[]> {
	const given = parameters.filter(({ parameter }) => parameter.in === place);
	return Object.fromEntries(given.map(({ parameter: { name, list }, value }) => [name, list ? linesOf(value) : value]));
}

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
