import { bodyKind } from "../openapi/body-kind.ts";
import { isObject, valueAt } from "../openapi/json-pointer.ts";
import type { ParameterPlace } from "../openapi/parameter-styles/styles.ts";
import { expandPath } from "../openapi/path-template.ts";
import { carry } from "../openapi/security/carrier.ts";
import { placeholderOf } from "../openapi/security/schemes.ts";
import { fieldsOf, writeContent } from "./content.ts";
import { madeValue } from "./made-value.ts";
import type { Operation } from "./operation.ts";
import { parameterText } from "./parameter-text.ts";

interface Exemplified {
	examples?: object[];
	schema?: object;
}

interface Parameter extends Exemplified {
	name: string;
	required?: boolean;
}

/** Header parameters that say nothing: https://spec.openapis.org/oas/v3.1.1#common-fixed-fields */
const ignored = /^(accept|content-type|authorization)$/i;

/** A right request for a POSIX shell: all that the operation requires and the headers that have a default, with the contract's own examples. */
export function curl({ declared, prism }: Operation, origin: string): string {
	const { path, query, headers, cookie, body } = prism.request ?? {};
	const textOf = (where: ParameterPlace, name: string, exemplified: Exemplified = {}) =>
		parameterText(
			where,
			name,
			exampleOf(exemplified),
			declared.parameters.find((each) => each.in === where && each.name === name)?.writing,
		);
	const textsOf = (where: ParameterPlace, parameters: Parameter[] | undefined) =>
		required(parameters).map((each) => textOf(where, each.name, each));
	const target = expandPath(declared.path, (name) =>
		textOf(
			"path",
			name,
			path?.find((parameter) => parameter.name === name),
		),
	);
	const given = credentialsOf(declared);
	const cookies = [given.headers.Cookie, ...textsOf("cookie", cookie)].filter(Boolean);
	const pairs = [...textsOf("query", query), given.url.search.slice(1)].filter((text) => text !== "");
	const [content] = body?.contents ?? [];
	const data = content ? dataOptions(content) : [];
	return [
		"curl",
		...methodOption(declared.method, data.length > 0),
		...Object.entries({ ...given.headers, ...(cookies.length > 0 && { Cookie: cookies.join("; ") }) }).flatMap(headerOption),
		...sent(headers).flatMap((each) => headerOption([each.name, textOf("header", each.name, each)])),
		...data,
		quote(origin + target + (pairs.length > 0 ? `?${pairs.join("&")}` : "")),
	].join(" ");
}

const headerOption = ([name, text]: [string, string]) => ["-H", quote(`${name}: ${text}`)];

/** curl waits for the body of a HEAD that it did not choose itself. */
function methodOption(method: string, hasData: boolean): string[] {
	if (method === "HEAD") return ["-I"];
	return method === (hasData ? "POST" : "GET") ? [] : ["-X", method];
}

function dataOptions({ mediaType, ...content }: Exemplified & { mediaType: string }): string[] {
	const kind = bodyKind(mediaType);
	const value = exampleOf(content);
	if (kind === "form" || kind === "multipart") return isObject(value) ? formOptions(kind, filled(value, content.schema)) : [];
	const { bytes } = writeContent(value, mediaType);
	// `-d` takes a text that begins with @ for the name of a file.
	return ["-H", quote(`Content-Type: ${mediaType}`), kind === "json" ? "-d" : "--data-raw", quote(String(bytes))];
}

/** curl writes the form and the boundary of a multipart body itself, and the header with it: https://curl.se/docs/manpage.html */
function formOptions(kind: "form" | "multipart", value: object): string[] {
	const [option, nameOf] = kind === "form" ? ["--data-urlencode", encodeURIComponent] : ["--form-string", (name: string) => name];
	return fieldsOf(value).flatMap(([name, text]) => [option, quote(`${nameOf(name)}=${text}`)]);
}

/** A form without a field is no body, so one that requires none has its first. */
function filled(value: object, schema: object = {}): object {
	const [name] = "properties" in schema && isObject(schema.properties) ? Object.keys(schema.properties) : [];
	return Object.keys(value).length > 0 || name === undefined ? value : (madeValue({ ...schema, required: [name] }, "request") as object);
}

/** What the reader puts in place of a credential is named after its scheme; the mock takes it as it stands. */
function credentialsOf({ security }: Operation["declared"]): { url: URL; headers: Record<string, string> } {
	const request = { url: new URL("http://mock.example"), headers: {} };
	const [first = []] = security.alternatives;
	for (const credential of first) carry(request, credential, placeholderOf(credential, credential.scheme));
	return request;
}

const required = <T extends { required?: boolean }>(parameters: T[] = []): T[] => parameters.filter((parameter) => parameter.required);

/** The headers that every client sends, each with its default where it has one. */
const sent = (parameters: Parameter[] = []): Parameter[] =>
	parameters
		.filter(({ name }) => !ignored.test(name))
		.map((each) => {
			const value = valueAt(each.schema, "/default") ?? undefined;
			return value === undefined ? each : { ...each, required: true, examples: [{ value }] };
		})
		.filter(({ required }) => required);

function exampleOf({ examples, schema }: Exemplified): unknown {
	const example = examples?.[0];
	return example && "value" in example ? example.value : madeValue(schema, "request");
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
