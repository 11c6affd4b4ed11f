import type { Contract } from "../../checker/contract.ts";
import { below, follow, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { isSecret, schemesOf } from "../../openapi/security/requirements.ts";
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
		const item = follow(spec, (spec.document.paths as JsonObject)[path], below("/paths", path));
		const operation = follow(spec, item.value[method.toLowerCase()], below(item.pointer, method.toLowerCase()));
		return { method, marks: { path, pointers: draftSecrets(spec, item, operation), credentials } };
	});
}

const credentialsOf = (spec: Spec): Marks["credentials"] =>
	schemesOf(spec)
		.filter(isSecret)
		.map(({ name, in: where, prefix }) => ({
			name,
			...(where === "header" ? {} : { in: where }),
			...(prefix === undefined ? {} : { prefix }),
		}));
