import { expandPath } from "../openapi/path-template.ts";
import { carry } from "../openapi/security/carrier.ts";
import { placeholderOf } from "../openapi/security/schemes.ts";
import { writeContent } from "./content.ts";
import { alternativesOf } from "./credential.ts";
import type { PrismOperation } from "./prism-operation.ts";

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
	const given = credentialsOf(operation);
	const query = new URLSearchParams([...requiredFields(request.query), ...given.url.searchParams]);
	const body = request.body?.contents?.[0];
	const headers = [
		...Object.entries(given.headers),
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
function credentialsOf(operation: PrismOperation): { url: URL; headers: Record<string, string> } {
	const request = { url: new URL("http://mock.example"), headers: {} };
	const [first = []] = alternativesOf(operation);
	for (const credential of first) carry(request, credential, placeholderOf(credential, credential.scheme));
	return request;
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
