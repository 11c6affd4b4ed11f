import type { Marks, OperationMarks } from "../../redaction/marks.ts";
import { file, literal } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";

/** What is secret in the exchanges of each operation. */
export const sensitiveDataSource = (model: ApiModel) => file(`export const marks = ${literal(marksOf(model))};`);

function marksOf(model: ApiModel): OperationMarks[] {
	const credentials = credentialsOf(model);
	return model.operations.map(({ method, path, secrets }) => ({ method, marks: { path, pointers: secrets, credentials } }));
}

const credentialsOf = ({ securitySchemes }: ApiModel): Marks["credentials"] =>
	securitySchemes
		.map(({ place }) => place.value)
		.filter((scheme) => scheme["x-sensitive-data"] !== undefined)
		.map(({ name, in: where, "x-prefix": prefix }) => ({
			name: String(name),
			...(where === "query" && { in: "query" as const }),
			...(typeof prefix === "string" && { prefix }),
		}));
