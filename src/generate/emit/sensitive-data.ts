import type { Contract } from "../../checker/contract.ts";
import { below, type Json, type Spec } from "../../openapi/document.ts";
import { operationAt } from "../../openapi/operations.ts";
import { componentsOf, follow } from "../../openapi/resolve.ts";
import type { Marks, OperationMarks } from "../../redaction/marks.ts";
import type { Draft } from "../contract-model.ts";
import { literal } from "../js-literal.ts";
import { draftSecrets } from "../sensitive-names.ts";

/** What is secret in the exchanges of each operation. */
export const marksSource = (spec: Spec, contract: Draft<Contract>) =>
	`export const marks = ${literal(draftMarks(spec, contract) as unknown as Json)};\n`;

function draftMarks(spec: Spec, { operations }: Draft<Contract>): OperationMarks[] {
	const credentials = credentialsOf(spec);
	return operations.map(({ method, path }) => {
		return { method, marks: { path, pointers: draftSecrets(spec, operationAt(spec, path, method)), credentials } };
	});
}

const credentialsOf = (spec: Spec): Marks["credentials"] =>
	Object.entries(componentsOf(spec, "securitySchemes"))
		.map(([name, scheme]) => follow(spec, scheme, below("/components/securitySchemes", name)).value)
		.filter((scheme) => scheme["x-sensitive-data"] !== undefined)
		.map(({ name, in: place, "x-prefix": prefix }) => ({
			name: String(name),
			...(place === "query" ? { in: "query" as const } : {}),
			...(typeof prefix === "string" ? { prefix } : {}),
		}));
