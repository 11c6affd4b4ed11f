import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { isMarkedSecret, isSecretIn } from "../../openapi/security/requirements.ts";
import type { RecordedOperation, RecordedParameter, RecordingList } from "../../redaction/list.ts";
import { commonWords, wordsIn } from "../../redaction/words.ts";
import type { ApiModel, ApiOperation } from "./api-model.ts";
import type { ParameterModel } from "./parameter.ts";
import { RecordedSchemas } from "./recorded-schemas.ts";

/** What may be written of the exchanges of an API. */
export function recordingListOf(model: ApiModel): RecordingList {
	const schemas = new RecordedSchemas(model.spec);
	const operations = model.operations.map((operation) => operationOf(operation, schemas));
	return {
		api: model.spec.api,
		words: wordsOf(model.bundled),
		credentials: credentialsOf(model),
		operations,
		schemas: schemas.list,
	};
}

/** The secret credentials of the whole API. The date that a signature covers is none. */
function credentialsOf({ securitySchemes, operations }: ApiModel): RecordingList["credentials"] {
	const alternatives = operations.flatMap(({ security }) =>
		security.alternatives.map((all) => securitySchemes.filter((each) => all.some(({ scheme }) => scheme === each.scheme))),
	);
	const secret = new Set(alternatives.flatMap((schemes) => schemes.filter((each) => isSecretIn(each, schemes))));
	return securitySchemes
		.filter((scheme) => isMarkedSecret(scheme) || secret.has(scheme))
		.map(({ in: where, name, prefix }) => ({ in: where, name, ...(prefix !== undefined && { prefix }) }));
}

function operationOf(
	{ method, place, path, otherPaths, alsoAt, when, parameters, requestBody, responses }: ApiOperation,
	schemas: RecordedSchemas,
): RecordedOperation {
	const contentOf = (content: NonNullable<ApiOperation["requestBody"]>["content"]) =>
		schemas.of(content.flatMap(({ schema }) => schema ?? []));
	return {
		method,
		...(isObject(place.value["x-accepts"]) && "methods" in place.value["x-accepts"] && { takesAnyMethod: true as const }),
		paths: [path, ...otherPaths, ...alsoAt],
		...(alsoAt.length > 0 && { alsoAt }),
		...(when && { when }),
		parameters: parameters.map((parameter) => parameterOf(parameter, schemas)),
		...(requestBody && { request: contentOf(requestBody.content) }),
		responses: responses.map(({ status, content, headers }) => ({
			status,
			...(content.length > 0 && { body: contentOf(content) }),
			headers: Object.fromEntries(headers.map(({ name, place, schema }) => [name.toLowerCase(), schemas.of([schema], place.value)])),
		})),
	};
}

function parameterOf({ name, in: where, writing, place, schema }: ParameterModel, schemas: RecordedSchemas): RecordedParameter {
	const members = writing === "json" ? undefined : writing.members?.names;
	return {
		name,
		in: where,
		schema: schemas.of([schema], place.value),
		...(writing === "json" && { json: true }),
		...(members && { members }),
	};
}

/** Members that say where a fact is from, which are no part of the contract. */
const apart = new Set(["x-provenance", "x-references"]);

function wordsOf(document: JsonObject): string {
	const words = new Set([...commonWords.split(" "), ...textsIn(document).flatMap(wordsIn)]);
	words.delete("");
	return [...words].sort().join(" ");
}

/** The names of members and the texts in them. */
function textsIn(value: Json | undefined): string[] {
	if (typeof value === "string" || typeof value === "number") return [String(value)];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, member]) => (apart.has(name) ? [] : [name, ...textsIn(member)]));
}
