import fc, { type Arbitrary } from "fast-check";
import type { Credential } from "../checker/contract.ts";
import { expandPath } from "../openapi/path-template.ts";
import { bodies, type SentBody } from "./body.ts";
import { isList, type Texts, validTexts } from "./field.ts";
import type { Field } from "./message.ts";
import type { Operation } from "./operation.ts";
import type { Values } from "./valid.ts";

/** A request as it is sent, its parameters by name. */
export interface Sent {
	operation: Operation;
	path: Record<string, string>;
	query: Pair[];
	headers: Pair[];
	body?: string;
}

export type Pair = readonly [name: string, value: string];

/** Requests that an operation accepts. */
export function validRequests(values: Values, operation: Operation): Arbitrary<Sent> {
	const fields = operation.parameters.map((field) => {
		const texts = validTexts(values, field);
		return field.required || field.in === "path" ? texts : fc.option(texts, { nil: undefined });
	});
	return fc.tuple(fc.tuple(...fields), credentials(operation), bodies(values, operation)).map(([texts, credential, body]) => {
		const bare: Sent = { operation, path: {}, query: [], headers: [] };
		const sent = operation.parameters.reduce((all, field, index) => withTexts(all, field, texts[index]), bare);
		return withBody(
			credential.reduce((all, [scheme, value]) => withCredential(all, scheme, value), sent),
			body,
		);
	});
}

/** The request with other texts for a parameter, or without it. */
export function withTexts(sent: Sent, { in: where, name }: Field, texts: Texts | undefined): Sent {
	if (where === "path") return { ...sent, path: { ...sent.path, [name]: texts?.[0] ?? "" } };
	const pairs = (texts ?? []).map((text): Pair => [name, text]);
	const others = (list: Pair[]) => list.filter(([each]) => !isNamed(each, name, where));
	return where === "query"
		? { ...sent, query: [...others(sent.query), ...pairs] }
		: { ...sent, headers: [...others(sent.headers), ...pairs] };
}

/** The names of headers ignore case. */
const isNamed = (some: string, name: string, where: string) =>
	where === "header" ? some.toLowerCase() === name.toLowerCase() : some === name;

export function withCredential(sent: Sent, { in: where, name }: Credential, value: string | undefined): Sent {
	const key = where === "cookie" ? "Cookie" : name;
	const pairs: Pair[] = value === undefined ? [] : [[key, where === "cookie" ? `${name}=${value}` : value]];
	const others = (list: Pair[]) => list.filter(([each]) => !isNamed(each, key, where === "query" ? where : "header"));
	return where === "query"
		? { ...sent, query: [...others(sent.query), ...pairs] }
		: { ...sent, headers: [...others(sent.headers), ...pairs] };
}

type Given = [Credential, string][];

/** Every alternative; none where none is needed. */
function credentials({ security: { alternatives } }: Operation): Arbitrary<Given> {
	if (alternatives.length === 0) return fc.constant([]);
	const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z:/=-]{1,24}$/);
	return fc.oneof(
		...alternatives.map((alternative) =>
			fc.tuple(...alternative.map((credential) => token.map((text): Given[number] => [credential, (credential.prefix ?? "") + text]))),
		),
	);
}

export function withBody(sent: Sent, body: SentBody | undefined): Sent {
	const headers = sent.headers.filter(([name]) => name.toLowerCase() !== "content-type");
	const { body: _, ...bare } = sent;
	return body === undefined ? { ...bare, headers } : { ...bare, headers: [...headers, ["Content-Type", body.type]], body: body.text };
}

/** The path and query of a request. */
export function targetOf({ operation, path, query }: Sent): string {
	const filled = expandPath(operation.path, (name) => encodeURIComponent(path[name] ?? ""));
	return query.length === 0 ? filled : `${filled}?${query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")}`;
}

/** Whether a query parameter takes more than one value. */
export const isRepeatable = (values: Values, { in: where, demand }: Field): boolean => where !== "query" || isList(values, demand);
