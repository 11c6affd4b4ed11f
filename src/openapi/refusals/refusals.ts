import type { Spec } from "../document.ts";
import { SpecError } from "../spec-error.ts";
import { versionOf } from "../words/version.ts";
import { accepts } from "./accepts.ts";
import { bodilessReplies } from "./bodiless-replies.ts";
import type { Condition } from "./condition.ts";
import { contentTypes } from "./content-types.ts";
import { dialects } from "./dialects.ts";
import { endlessSchemas } from "./endless-schemas.ts";
import { exampleFiles } from "./example-files.ts";
import { inheritedNames } from "./inherited-names.ts";
import { knownWords } from "./known-words.ts";
import { logIns } from "./log-ins.ts";
import { matchingWords } from "./matching-words.ts";
import { missingResponses } from "./missing-responses.ts";
import { mockStates } from "./mock-states.ts";
import { olderSchemas } from "./older-schemas.ts";
import { operationIds } from "./operation-ids.ts";
import { parameterPlaces } from "./parameter-places.ts";
import { pathParameters } from "./path-parameters.ts";
import { pathTemplates } from "./path-templates.ts";
import { references } from "./references.ts";
import { requestBodies } from "./request-bodies.ts";
import { securitySchemes } from "./security-schemes.ts";
import { statuses } from "./statuses.ts";

/** What the words of the document say by themselves. */
const inWords: Condition[] = [knownWords, references, exampleFiles, dialects, olderSchemas, inheritedNames, statuses, pathTemplates];
/** What needs words that are known and references that lead somewhere. */
const inMeaning: Condition[] = [
	...[
		operationIds,
		pathParameters,
		parameterPlaces,
		requestBodies,
		missingResponses,
		bodilessReplies,
		contentTypes,
		securitySchemes,
		endlessSchemas,
		accepts,
		logIns,
		matchingWords,
		mockStates,
	],
];

/** What OpenAPI allows or forbids in a spec and is not done here, in the order of its lines. Nothing is fetched for it. */
export function refusalsOf(spec: Spec, folder: string): SpecError[] {
	if (versionOf(spec.written) === undefined) return [versionError(spec)];
	const found = inWords.flatMap((condition) => foundBy(condition, spec, folder));
	const all = found.length > 0 ? found : inMeaning.flatMap((condition) => foundBy(condition, spec, folder));
	const unique = new Map(all.map((error) => [error.message, error]));
	return [...unique.values()].sort((a, b) => Number(a.file !== spec.file) - Number(b.file !== spec.file) || a.line - b.line);
}

function versionError({ written: { openapi, swagger }, error }: Spec): SpecError {
	const expected = "expected OpenAPI 3.0, 3.1 or 3.2";
	if (swagger !== undefined) return error("/swagger", `${expected}, got Swagger ${swagger}; convert the document to OpenAPI 3.1`);
	if (openapi === undefined) return error("", `${expected}, got none; write openapi: 3.1.1`);
	return error("/openapi", `${expected}, got ${openapi}; write openapi: 3.1.1 where the document is that`);
}

function foundBy(condition: Condition, spec: Spec, folder: string): SpecError[] {
	const found: SpecError[] = [];
	try {
		for (const error of condition(spec, folder)) found.push(error);
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		found.push(error);
	}
	return found;
}
