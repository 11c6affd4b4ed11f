import { expandPath } from "../openapi/path-template.ts";
import { writeContent } from "./content.ts";
import { prefixOf } from "./credential.ts";
import type { PrismOperation } from "./operation.ts";

type Field = [name: string, value: string];

interface Exemplified {
	examples?: object[];
}

/** A right request for a POSIX shell: all that the operation requires, with the contract's own examples. */
export function curl(operation: PrismOperation, origin: string): string {
	const { method, path, request = {} } = operation;
	const target = expandPath(path, (name) =>
		encodeURIComponent(String(exampleOf(request.path?.find((parameter) => parameter.name === name)) ?? name)),
	);
	const query = new URLSearchParams([...requiredFields(request.query), ...credentials(operation, "query")]);
	const body = request.body?.contents?.[0];
	const headers = [
		...credentials(operation, "header"),
		...requiredFields(request.headers),
		...(body ? [["Content-Type", body.mediaType] as Field] : []),
	];
	return [
		"curl",
		...(method === "get" || (method === "post" && body) ? [] : ["-X", method.toUpperCase()]),
		...headers.flatMap((field) => ["-H", quote(field.join(": "))]),
		...(body ? ["-d", quote(writeContent(exampleOf(body) ?? {}, body.mediaType))] : []),
		quote(origin + target + (query.size > 0 ? `?${query}` : "")),
	].join(" ");
}

/** What the reader puts in place of a credential is named after its scheme; the mock takes it as it stands. */
function credentials({ security: [first = []] = [] }: PrismOperation, place: "header" | "query"): Field[] {
	return first.flatMap((scheme) =>
		scheme.type === "apiKey" && scheme.in === place ? [[scheme.name, `${prefixOf(scheme)}<${scheme.key}>`] as Field] : [],
	);
}

function requiredFields(parameters: (Exemplified & { name: string; required?: boolean })[] = []): Field[] {
	return parameters
		.filter(({ required }) => required)
		.flatMap((parameter) => [exampleOf(parameter) ?? parameter.name].flat().map((value): Field => [parameter.name, String(value)]));
}

function exampleOf(exemplified: Exemplified | undefined): unknown {
	const example = exemplified?.examples?.[0];
	return example && "value" in example ? example.value : undefined;
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
