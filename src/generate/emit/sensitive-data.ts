import { isMarkedSecret, isSecretIn } from "../../openapi/security/requirements.ts";
import type { Marks, OperationMarks } from "../../redaction/marks.ts";
import { file, literal } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";

/** The source text of the secrets in the exchanges of each operation. */
export const sensitiveDataSource = (model: ApiModel) => file(`export const marks = ${literal(marksOf(model))};`);

function marksOf(model: ApiModel): OperationMarks[] {
	const credentials = credentialsOf(model);
	return model.operations.flatMap(({ method, path, otherPaths, secrets }) =>
		[path, ...otherPaths].map((each) => ({ method, marks: { path: each, pointers: secrets, credentials } })),
	);
}

/** The secret credentials of the whole API, because a caller may send any of them with any operation. */
function credentialsOf({ securitySchemes, operations }: ApiModel): Marks["credentials"] {
	const named = (scheme: string) => securitySchemes.filter((each) => each.scheme === scheme);
	const alternatives = operations.flatMap(({ security }) => security.alternatives.map((all) => all.flatMap(({ scheme }) => named(scheme))));
	const secret = new Set(alternatives.flatMap((schemes) => schemes.filter((each) => isSecretIn(each, schemes))));
	return securitySchemes
		.filter((scheme) => isMarkedSecret(scheme) || secret.has(scheme))
		.map(({ name, in: where, prefix }) => ({
			name,
			...(where !== "header" && { in: where }),
			...(prefix !== undefined && { prefix }),
		}));
}
