import fc, { type Arbitrary } from "fast-check";
import type { Credential } from "../checker/contract.ts";
import { expandPath } from "../openapi/path-template.ts";
import { schemeTypes, written } from "../openapi/security/schemes.ts";
import { bodies, type SentBody } from "./body.ts";
import { isList, type Texts, validTexts } from "./field.ts";
import type { Field } from "./message.ts";
import type { Operation } from "./operation.ts";
import type { Values } from "./values/values.ts";

/** A request as it is sent, its parameters by name. */
export interface Sent {
	operation: Operation;
	path: Record<string, string>;
	query: Pair[];
	headers: Pair[];
	/** What a style has written into the path or the query, by place and name of the parameter. */
	written?: Record<string, string>;
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
export function withTexts(sent: Sent, field: Pick<Field, "in" | "name" | "writing">, texts: Texts | undefined): Sent {
	const { in: where, name, writing } = field;
	const isStyled = typeof writing === "object";
	if (where === "cookie") return withCookie(sent, name, texts && cookieOf(name, isStyled, texts));
	if (isStyled && where !== "header") {
		const { [`${where} ${name}`]: _, ...others } = sent.written ?? {};
		return { ...sent, written: texts === undefined ? others : { ...others, [`${where} ${name}`]: texts.join("") } };
	}
	if (where === "path") return { ...sent, path: { ...sent.path, [name]: texts?.[0] ?? "" } };
	const pairs = (texts ?? []).map((text): Pair => [name, text]);
	const others = (list: Pair[]) => list.filter(([each]) => !isNamed(each, name, where));
	return where === "query"
		? { ...sent, query: [...others(sent.query), ...pairs] }
		: { ...sent, headers: [...others(sent.headers), ...pairs] };
}

/** The value of a cookie. A style has written its name before it. */
const cookieOf = (name: string, isStyled: boolean, texts: Texts) =>
	isStyled ? texts.join("").slice(encodeURIComponent(name).length + 1) : encodeURIComponent(texts.join(""));

/** The names of headers ignore case. */
const isNamed = (some: string, name: string, where: string) =>
	where === "header" ? some.toLowerCase() === name.toLowerCase() : some === name;

/** The request with another value for a credential, or without it. */
export function withCredential(sent: Sent, { in: where, name }: Credential, value: string | undefined): Sent {
	if (where === "cookie") return withCookie(sent, name, value);
	return withTexts(sent, { in: where, name }, value === undefined ? undefined : [value]);
}

/** All cookies share one header. */
function withCookie(sent: Sent, name: string, value: string | undefined): Sent {
	const [cookies, others] = [true, false].map((wanted) => sent.headers.filter(([each]) => isNamed(each, "cookie", "header") === wanted));
	const kept = (cookies ?? []).flatMap(([, text]) => text.split("; ")).filter((pair) => !pair.startsWith(`${name}=`));
	const pairs = value === undefined ? kept : [...kept, `${name}=${value}`];
	return { ...sent, headers: [...(others ?? []), ...(pairs.length === 0 ? [] : [["Cookie", pairs.join("; ")] as const])] };
}

type Given = [Credential, string][];

/** The credentials of each alternative; empty if none is needed. */
function credentials({ security: { alternatives } }: Operation): Arbitrary<Given> {
	if (alternatives.length === 0) return fc.constant([]);
	return fc.oneof(...alternatives.map((alternative) => fc.tuple(...alternative.map(givenFor))));
}

const givenFor = (credential: Credential): Arbitrary<Given[number]> =>
	fc.stringMatching(schemeTypes[credential.type].secretForm).map((secret) => [credential, written(credential, secret)]);

export function withBody(sent: Sent, body: SentBody | undefined): Sent {
	const headers = sent.headers.filter(([name]) => name.toLowerCase() !== "content-type");
	const { body: _, ...bare } = sent;
	return body === undefined ? { ...bare, headers } : { ...bare, headers: [...headers, ["Content-Type", body.type]], body: body.text };
}

/** The path and query of a request. */
export function targetOf({ operation, path, query, written = {} }: Sent): string {
	const filled = expandPath(operation.path, (name) => written[`path ${name}`] ?? encodeURIComponent(path[name] ?? ""));
	const styled = Object.entries(written).flatMap(([key, text]) => (key.startsWith("query ") ? [text] : []));
	const texts = [...query.map((pair) => pair.map(encodeURIComponent).join("=")), ...styled];
	return texts.length === 0 ? filled : `${filled}?${texts.join("&")}`;
}

/** Whether a query parameter takes more than one value. */
export const isRepeatable = (values: Values, { in: where, writing, demand }: Field): boolean =>
	where !== "query" || typeof writing === "object" || (writing === undefined && isList(values, demand));
