import { bodyKind } from "../../openapi/body-kind.ts";
import { defaultHeader, isSent } from "../../openapi/default-header.ts";
import { isObject as isJsonObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { below, isObject } from "../../openapi/json-pointer.ts";
import type { ParameterPlace } from "../../openapi/parameter-styles/styles.ts";
import { expandPath } from "../../openapi/path-template.ts";
import { membersOf, type Place, resolved } from "../../openapi/resolve.ts";
import { carry } from "../../openapi/security/carrier.ts";
import { placeholderOf } from "../../openapi/security/schemes.ts";
import type { OperationModel } from "../model/operation.ts";
import type { ParameterModel } from "../model/parameter.ts";
import type { SchemaModel } from "../model/schema-model.ts";
import { originHole } from "./answers.ts";
import { fieldsOf, writeContent } from "./content.ts";
import { firstExample } from "./first-example.ts";
import { madeValue, rightValue } from "./made-values/made-value.ts";
import { parameterText } from "./parameter-text.ts";

/** Whether a value keeps a schema of the request. */
type Keeps = (schema: SchemaModel, value: unknown) => boolean;

/** A right request for a POSIX shell: all that the operation requires and the headers that have a default, with the contract's own examples. */
export function curl(spec: Spec, operation: OperationModel, keeps: Keeps): string {
	const { method, path, parameters, requestBody, security } = operation;
	const sent = parameters.filter(({ place }) => isSent(spec, place));
	const textsIn = (where: ParameterPlace) => sent.filter((each) => each.in === where).map((each) => textOf(spec, each, keeps));
	const target = expandPath(path, (name) => {
		const parameter = parameters.find((each) => each.in === "path" && each.name === name);
		return parameter === undefined ? parameterText("path", name, "x", undefined) : textOf(spec, parameter, keeps);
	});
	const given = credentialsOf(security);
	const cookies = [given.headers.Cookie, ...textsIn("cookie")].filter(Boolean);
	const pairs = [...textsIn("query"), given.url.search.slice(1)].filter((text) => text !== "");
	const body = requestBody?.place;
	const [content] = body ? membersOf(spec, body.value.content, below(body.pointer, "content")) : [];
	const data = content ? dataOptions(spec, ...content, keeps) : [];
	return [
		"curl",
		...methodOption(method, data.length > 0),
		...Object.entries({ ...given.headers, ...(cookies.length > 0 && { Cookie: cookies.join("; ") }) }).flatMap(headerOption),
		...sent.filter((each) => each.in === "header").flatMap((each) => headerOption([each.name, textOf(spec, each, keeps)])),
		...data,
		quote(originHole + inAscii(target) + (pairs.length > 0 ? `?${pairs.join("&")}` : "")),
	].join(" ");
}

function textOf(spec: Spec, { in: where, name, writing, place, schema }: ParameterModel, keeps: Keeps): string {
	const text = (value: unknown) => parameterText(where, name, value, writing);
	const given = defaultHeader(spec, place) ?? firstExample(spec, place);
	if (given !== undefined && arrives(where, text(given))) return text(given);
	const isRight = (value: unknown) => keeps(schema, value) && arrives(where, text(value));
	return text(rightValue((nth) => madeValue(schema.value, "request", spec.document, nth), isRight));
}

/**
 * Whether a text gets to the server as it is. An empty list is no pair of a query; a segment of a path that is empty or made of dots is none, and a header
 * has Latin letters alone, without spaces around them.
 */
function arrives(where: ParameterPlace, text: string): boolean {
	if (where === "path") return !["", ".", ".."].includes(text);
	if (where === "header") return text === "" || /^[!-~\u{a0}-\u{ff}](?:[ -~\u{a0}-\u{ff}]*[!-~\u{a0}-\u{ff}])?$/u.test(text);
	return text !== "";
}

/** curl sends a path as it stands, and in a URI are ASCII characters alone: https://www.rfc-editor.org/rfc/rfc3986#section-2 */
const inAscii = (path: string) => path.replaceAll(/[^!-~]+/g, (text) => encodeURIComponent(text.toWellFormed()));

const headerOption = ([name, text]: [string, string]) => ["-H", quote(`${name}: ${text}`)];

/** curl waits for the body of a HEAD that it did not choose itself. */
function methodOption(method: string, hasData: boolean): string[] {
	if (method === "HEAD") return ["-I"];
	return method === (hasData ? "POST" : "GET") ? [] : ["-X", method];
}

function dataOptions(spec: Spec, mediaType: string, content: Place, keeps: Keeps): string[] {
	const kind = bodyKind(mediaType);
	const { schema } = content.value;
	const model = { value: schema ?? true, pointer: below(content.pointer, "schema") };
	const bound = (isSent: (value: unknown) => boolean, make = (nth: number) => madeValue(model.value, "request", spec.document, nth)) =>
		firstExample(spec, content) ?? rightValue(make, (value) => keeps(model, value) && isSent(value));
	if (kind === "form" || kind === "multipart") {
		const hasField = (value: unknown) => isObject(value) && fieldsOf(value).length > 0;
		const value = bound(hasField, (nth) => filled(spec, madeValue(model.value, "request", spec.document, nth), schema));
		return isObject(value) ? formOptions(kind, value) : [];
	}
	// A body without a byte is none.
	const { bytes } = writeContent(
		bound((value) => writeContent(value, mediaType).bytes.length > 0),
		mediaType,
	);
	// `-d` takes a text that begins with @ for the name of a file.
	return ["-H", quote(`Content-Type: ${mediaType}`), kind === "json" ? "-d" : "--data-raw", quote(String(bytes))];
}

/** curl writes the form and the boundary of a multipart body itself, and the header with it: https://curl.se/docs/manpage.html */
function formOptions(kind: "form" | "multipart", value: object): string[] {
	const [option, nameOf] = kind === "form" ? ["--data-urlencode", encodeURIComponent] : ["--form-string", (name: string) => name];
	return fieldsOf(value).flatMap(([name, text]) => [option, quote(`${nameOf(name)}=${text}`)]);
}

/** A form without a field is no body, so one that requires none has its first. */
function filled({ document }: Spec, value: unknown, schema: Json | undefined): unknown {
	const first = !isObject(value) || Object.keys(value).length > 0 ? undefined : firstProperty(document, schema);
	return first === undefined ? value : { [first.name]: madeValue(first.schema, "request", document) };
}

/** The first member that a schema declares, itself or by what it is put together of. */
function firstProperty(
	document: JsonObject,
	schema: Json | undefined,
	passed: readonly Json[] = [],
): { name: string; schema: Json } | undefined {
	const value = isJsonObject(schema) ? resolved(document, schema, "").value : {};
	if (passed.includes(value)) return undefined;
	const [own] = Object.entries(isJsonObject(value.properties) ? value.properties : {});
	if (own !== undefined) return { name: own[0], schema: own[1] };
	const parts = Array.isArray(value.allOf) ? value.allOf : [];
	return parts.map((part) => firstProperty(document, part, [...passed, value])).find((found) => found !== undefined);
}

/** What the reader puts in place of a credential is named after its scheme; the mock takes it as it stands. */
function credentialsOf({ alternatives }: OperationModel["security"]): { url: URL; headers: Record<string, string> } {
	const request = { url: new URL("http://mock.example"), headers: {} };
	const [first = []] = alternatives;
	for (const credential of first) carry(request, credential, placeholderOf(credential, credential.scheme));
	return request;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
